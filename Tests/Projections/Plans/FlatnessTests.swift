import CanonicalJSON
import EventLog
import Events
import Projections
import SQLite
import SQLiteLog
import Testing

@Suite struct `A roster however long the history` {
    private static let rounds = 1_000

    @Test func `reads as many rows, no longer ones, by seeks alone`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("a")
        let short = try await Self.lengthen(register, from: 1, to: 10)
        let long = try await Self.lengthen(register, from: 11, to: Self.rounds)
        #expect(long > 10_000)
        try await register.runner.catchUp()
        let connection = try Connection(path: register.projections, mode: .readOnly)
        let early = try #require(Day(iso: "2024-10-10"))
        for day in [early, early.adding(days: 7), early.adding(days: Self.rounds + 30)] {
            let few = try Self.read(connection, on: day, known: short)
            let many = try Self.read(connection, on: day, known: long)
            #expect(few.rows == 1)
            #expect(many.rows == few.rows, "on \(day)")
            #expect(many.bytes * 10 <= few.bytes * 12, "on \(day): \(few) and \(many)")
        }
        // The same by the public way, with what each says.
        for known in [short, long] {
            let roster = try await register.roster("2024-10-16", known: known)
            #expect(roster.map { $0["host"]?["name"] } == ["第5公司"])
        }
        // There is something to get lost in.
        var rows = 0
        try connection.prepare("SELECT count(*) FROM standings").forEachRow { rows = $0.int(0) }
        #expect(rows >= Self.rounds)
        try connection.close()
        try await register.close()
    }

    /// Renames the host a day, with some acts that change nothing; the size afterwards.
    private static func lengthen(
        _ register: RehearsedRegister, from first: Int, to last: Int
    ) async throws -> Int {
        let start = try #require(Day(iso: "2024-10-11"))
        for round in first...last {
            let opinion = Happening.opinion("a", "bureau", "pass").by("officer", "officer")
            try await register.recordAtOnce(
                "\(start.adding(days: round))T09:00:00+08:00",
                [
                    .amended(RehearsedRegister.tiexi, ["name": .string("第\(round)公司")]),
                    .verified(RehearsedRegister.tiexi),
                ] + Array(repeating: opinion, count: 9))
        }
        return try await register.size
    }

    private static func read(
        _ connection: Connection, on day: Day, known: Int
    ) throws -> (rows: Int, bytes: Int) {
        let question = try #require(ProjectionQueries.all.first { $0.name == "roster" })
        let statement = try connection.prepare(question.sql)
        try statement.bind(1, known)
        try statement.bind(2, Int(day.number))
        var (rows, bytes) = (0, 0)
        try statement.forEachRow { row in
            rows += 1
            bytes += row.blob(1).count + row.blob(2).count
        }
        return (rows, bytes)
    }
}

extension RehearsedRegister {
    /// Records events at a time, all of one action.
    fileprivate func recordAtOnce(_ time: String, _ happenings: [Happening]) async throws {
        let time = try #require(Timestamp(rfc3339: time))
        let command = try await size
        let drafts = try happenings.map { try $0.draft(at: time, command: 1_000_000 + command) }
        let outcome = try await log.append(
            Append(drafts, unless: LogQuery(), since: 0, time: .exactly(time)))
        guard case .appended = outcome else { throw LogError(.store, "not appended: \(outcome)") }
    }
}
