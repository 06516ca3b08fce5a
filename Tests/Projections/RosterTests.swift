import CanonicalJSON
import EventLog
import Events
import Projections
import Testing

@Suite struct `The roster of a day` {
    @Test func `a centre stands on it from the day of its approval document`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        #expect(try await register.roster("2024-10-08") == [])
        let roster = try await register.roster("2024-10-09")
        #expect(
            roster == [
                [
                    "centre": "mg", "name": "鞍山市菱镁专业技术创新中心", "status": "construction",
                    "host": [
                        "organisation": .string(RehearsedRegister.tiexi), "name": "鞍山铁西有限公司",
                    ], "district": "tiexi", "field": "新材料", "director": ["name": "王一"],
                    "coBuilders": [], "established": "2024-10-09", "document": "鞍科发〔2024〕12号",
                    "constructionUntil": "2027-10-09", "grade": .null, "gradeValidUntil": .null,
                    "rectificationDue": .null,
                ]
            ])
    }

    @Test func `on the day before the record was made it was not known`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let size = try await register.size
        #expect(try await register.roster("2024-10-09", known: size - 1) == [])
        #expect(try await register.roster("2024-10-09", known: size).count == 1)
    }

    @Test func `it is ordered by centre and filtered`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", ["grade": "good"]),
            .carried("a", RehearsedRegister.tiedong, "tiedong", [:]),
            .carried("c", RehearsedRegister.tiexi, "tiexi", ["status": "revoked"]))
        func centres(_ filter: RosterFilter) async throws -> [String?] {
            try await register.roster("2024-03-01", filter: filter).map { $0["centre"]?.string }
        }
        #expect(try await centres(RosterFilter()) == ["a", "b"])
        #expect(try await centres(RosterFilter(status: .operating)) == ["a", "b"])
        #expect(try await centres(RosterFilter(status: .construction)) == [])
        #expect(try await centres(RosterFilter(district: District("haicheng"))) == ["b"])
        #expect(try await centres(RosterFilter(grade: .good)) == ["b"])
        #expect(try await centres(RosterFilter(grade: .excellent)) == [])
    }

    @Test func `after a department's last day its successor is in charge`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("a", RehearsedRegister.tiexi, "tiexi", [:]),
            .department(
                "tiexi", from: "2024-01-30", until: "2024-06-30", successor: "lishan"))
        func district(_ day: String, known: Int = 3) async throws -> [JSON?] {
            [
                try await register.roster(day, known: known).first?["district"],
                try await register.centre("a", day, known: known)?["district"],
            ]
        }
        #expect(try await district("2024-06-30") == ["tiexi", "tiexi"])
        #expect(try await district("2024-07-01") == ["lishan", "lishan"])
        #expect(try await district("2024-07-01", known: 2) == ["tiexi", "tiexi"])
        let lishan = RosterFilter(district: District("lishan"))
        #expect(try await register.roster("2024-07-01", filter: lishan).count == 1)
        #expect(try await register.roster("2024-06-30", filter: lishan) == [])
    }

    @Test func `it says which day and size it is of`() async throws {
        let register = try await RehearsedRegister()
        let day = try #require(Day(iso: "2024-02-29"))
        #expect(
            try await register.runner.roster(on: day, known: 1) == [
                "on": "2024-02-29", "known": 1, "centres": [],
            ])
        await #expect(throws: ProjectionError.beyond(size: 1, asked: 9)) {
            try await register.runner.roster(on: day, known: 9)
        }
    }

    @Test func `a host renamed goes by its new name from the day that was verified`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        try await register.record(
            "2024-11-01T09:00:00+08:00",
            .amended(RehearsedRegister.tiexi, ["name": "新名公司", "district": "lishan"]))
        let amended = try await register.size
        try await register.record(
            "2024-11-20T09:00:00+08:00", .verified(RehearsedRegister.tiexi))
        func host(_ day: String, known: Int? = nil) async throws -> [JSON?] {
            let centre = try await register.roster(day, known: known).first
            return [centre?["host"]?["name"], centre?["district"]]
        }
        #expect(try await host("2024-11-19") == ["鞍山铁西有限公司", "tiexi"])
        #expect(try await host("2024-11-20") == ["新名公司", "lishan"])
        #expect(try await host("2024-11-20", known: amended) == ["鞍山铁西有限公司", "tiexi"])
    }
}

extension Happening {
    /// A centre carried over, operating since 2019-05-01 but for `changes`.
    static func carried(
        _ centre: String, _ host: String, _ district: String, _ changes: JSON
    ) -> Happening {
        var data: JSONObject = JSONObject()
        data["centre"] = .string(centre)
        data["name"] = .string("鞍山市\(centre)专业技术创新中心")
        data["organisation"] = ["organisation": .string(host), "name": "纸上单位"]
        data["district"] = .string(district)
        data["field"] = "新材料"
        data["director"] = ["name": "老主任"]
        data["status"] = "operating"
        data["established"] = "2019-05-01"
        data["source"] = "纸质档案"
        for member in changes.object?.members ?? [] { data[member.name] = member.value }
        return Happening(.centreCarriedOver, .object(data))
            .effective(data["established"]?.string ?? "").by("leader", "leader")
    }
}
