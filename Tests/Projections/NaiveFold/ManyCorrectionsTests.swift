import CanonicalJSON
import Events
import Projections
import Rules
import SQLite
import Testing

@Suite struct `A thousand corrections of one centre` {
    private static let corrections = 1_000

    @Test func `neither slow nor confuse it`() async throws {
        let bureau = try Self.corrected()
        let register = try await FollowedLog(bureau.appends, seed: 1)
        let chronicle = try await Chronicle(register.log)
        let centre = try #require(CentreID("c0"))
        let first = bureau.records.count - Self.corrections
        for known in stride(from: first, through: chronicle.size, by: 97) + [chronicle.size] {
            for back in [0, 40, 400] {
                let day = bureau.day.adding(days: -back)
                let moment = try FoldedMoment(chronicle, on: day, known: known)
                let what: Comment = "known \(known), on \(day)"
                let roster = try await register.runner.roster(on: day, known: known)
                #expect(roster == moment.roster(RosterFilter()), what)
                let page = try await register.runner.centre(centre, on: day, known: known)
                #expect(page?.object?["name"] == moment.fields(of: centre)?["name"], what)
            }
        }
        let file = register.directory.file("projections.sqlite")
        let day = bureau.day
        let before = try Self.bytesRead(by: first + 1, on: day, from: file)
        let after = try Self.bytesRead(by: chronicle.size, on: day, from: file)
        #expect(after.rows == before.rows)
        #expect(after.bytes < 2 * before.bytes, "\(before) before, \(after) after")
        try await register.close()
    }

    @Test func `leave it possible to correct it once more`() throws {
        let bureau = try Self.corrected()
        let carried = try #require(
            bureau.records.first { $0.event.type == .centreCarriedOver })
        #expect(
            try bureau.act(
                "leader", .recordCorrect,
                [
                    "position": .integer(Int64(carried.position)), "reason": "笔误",
                    "changes": ["/director/name": "终了"],
                ]), "\(String(describing: bureau.refusal))")
        let state = bureau.state(about: ["centre:c0"])
        let centre = try #require(CentreID("c0"))
        #expect(state.centres[centre]?.director.name.value == "终了")
    }

    /// A centre whose record is corrected again and again; of twenty acts one corrects an
    /// earlier correction and one sets one aside.
    private static func corrected() throws -> Bureau {
        let bureau = try Bureau.opened(on: Day(number: 19_754))
        let carried: JSON = [
            "centre": "c0", "name": "鞍山市旧有专业技术创新中心",
            "organisation": [
                "organisation": .string(Bureau.bodies[0].code), "name": "纸上单位",
            ],
            "district": "tiexi", "field": "新材料", "director": ["name": "王一"],
            "status": "operating", "established": "2022-01-05", "source": "纸质档案",
            "grade": "good", "gradeValidUntil": "2027-01-05",
            "was": [["until": "2023-05-31", "name": "鞍山市从前专业技术创新中心"]],
        ]
        #expect(try bureau.act("leader", .centreCarryOver, carried))
        let record = try #require(bureau.records.last)
        var open: [Int] = []
        for number in 0..<corrections {
            let isAmending = number > 20
            let position: Int
            switch number % 20 {
            case 4 where isAmending:
                position = open.remove(at: open.count / 2)
                try bureau.enter(
                    .recordSetAside(try settingAside(position)), of: .recordSetAside,
                    about: Set(record.tags))
                continue
            case 16 where isAmending: position = try #require(open.last)
            default: position = record.position
            }
            let isOfCorrection = position != record.position
            let name = JSON.string("鞍山市第\(number)号专业技术创新中心")
            var changes = JSONObject()
            changes[isOfCorrection ? "/changes/name" : "name"] = name
            if !isOfCorrection { open.append(bureau.records.count) }
            let correction = RecordCorrected(
                position: Position(position), changes: RecordChanges(object: changes),
                reason: try #require(Text("笔误")), request: nil, derived: nil)
            try bureau.enter(
                .recordCorrected(correction), of: .recordCorrect, about: Set(record.tags))
        }
        return bureau
    }

    private static func settingAside(_ position: Int) throws -> SettingAside {
        SettingAside(
            position: Position(position), authority: .entryError,
            reason: try #require(Text("有误")), document: nil, otherDocument: nil)
    }

    /// What a roster at that size has to read: the rows it seeks, and how long they are.
    private static func bytesRead(
        by known: Int, on day: Day, from file: String
    ) throws -> (rows: Int, bytes: Int) {
        let connection = try Connection(path: file, mode: .readOnly)
        let question = try #require(
            ProjectionQueries.all.first { $0.name == "roster" })
        let statement = try connection.prepare(question.sql)
        try statement.bind(1, known)
        try statement.bind(2, Int(day.number))
        var (rows, bytes) = (0, 0)
        try statement.forEachRow { row in
            rows += 1
            bytes += row.blob(1).count + row.blob(2).count
        }
        // Each is found by a seek: no plan walks through what was known before.
        let plan = try connection.prepare("EXPLAIN QUERY PLAN \(question.sql)")
        try plan.forEachRow { #expect(!$0.string(3).contains("SCAN standings")) }
        return (rows, bytes)
    }
}
