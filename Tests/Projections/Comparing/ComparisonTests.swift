import CanonicalJSON
import Events
import Projections
import Testing

@Suite struct `Two rosters` {
    @Test func `that are of one moment do not differ`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let size = try await register.size
        #expect(
            try await register.comparison(("2024-12-31", size), ("2024-12-31", size)) == [
                "from": ["on": "2024-12-31", "known": .integer(Int64(size))],
                "to": ["on": "2024-12-31", "known": .integer(Int64(size))],
                "differences": [],
            ])
    }

    @Test func `differ by the act of a day between them`() async throws {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let size = try await register.size
        let established: JSON = [
            "centre": "mg", "field": "status", "before": .null, "after": "construction",
            "position": .integer(Int64(size - 1)),
        ]
        #expect(
            try await register.differences(("2024-10-08", size), ("2024-10-09", size))
                == [established])
        #expect(
            try await register.differences(("2024-12-31", size - 1), ("2024-12-31", size))
                == [established])
        let back = try await register.differences(("2024-12-31", size), ("2024-12-31", size - 1))
        #expect(back.first?["before"] == "construction")
        #expect(back.first?["after"] == .null)
        #expect(back.first?["position"] == .integer(Int64(size - 1)))
    }

    @Test func `differ field by field, the paper record's own changes by its record`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried(
                "old", RehearsedRegister.tiedong, "tiedong",
                [
                    "statusSince": "2021-07-01",
                    "was": [["until": "2020-12-31", "name": "鞍山市旧名专业技术创新中心"]],
                ]))
        let found = try await register.differences(("2020-06-01", 2), ("2022-06-01", 2))
        #expect(
            found == [
                [
                    "centre": "old", "field": "name", "before": "鞍山市旧名专业技术创新中心",
                    "after": "鞍山市old专业技术创新中心", "position": 1,
                ],
                [
                    "centre": "old", "field": "status", "before": "construction",
                    "after": "operating", "position": 1,
                ],
            ])
    }

    @Test func `differ by what became known later of the host, and not by what else did`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let before = try await register.size
        let late = try await register.record(
            "2025-03-20T09:00:00+08:00",
            .amended(RehearsedRegister.tiexi, ["name": "新名公司"]).effective("2024-12-01"),
            .verified(RehearsedRegister.tiexi).effective("2025-01-15"),
            .opinion("mg", "bureau", "pass"))
        let size = try await register.size
        for from in [("2025-02-01", before), ("2025-01-14", size), ("2024-12-31", before)] {
            let found = try await register.differences(from, ("2025-02-01", size))
            #expect(found.count == 1, "\(from)")
            #expect(found.first?["field"] == "host")
            #expect(found.first?["after"]?["name"] == "新名公司")
            #expect(found.first?["position"] == .integer(Int64(late + 1)), "\(from)")
        }
    }

    @Test func `differ by the department that takes over`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00", .carried("a", RehearsedRegister.tiexi, "tiexi", [:]),
            .department("tiexi", from: "2024-01-30", until: "2024-06-30", successor: "lishan"))
        let district: [JSON] = [
            [
                "centre": "a", "field": "district", "before": "tiexi", "after": "lishan",
                "position": 2,
            ]
        ]
        #expect(
            try await register.differences(("2024-06-30", 3), ("2024-07-01", 3)) == district)
        #expect(
            try await register.differences(("2024-07-01", 2), ("2024-07-01", 3)) == district)
        #expect(
            try await register.differences(
                ("2024-06-30", 3), ("2024-07-01", 3), district: "lishan") == [
                    [
                        "centre": "a", "field": "status", "before": .null, "after": "operating",
                        "position": 2,
                    ]
                ])
    }

    @Test func `differ by the act of the day, where it was recorded before what it undoes`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00", .carried("a", RehearsedRegister.tiexi, "tiexi", [:]))
        let again = try await register.record(
            "2024-05-20T09:00:00+08:00", .renamed("a", "a", on: "2024-05-20"))
        try await register.record(
            "2024-05-21T09:00:00+08:00", .renamed("a", "别名", on: "2024-05-10"))
        let size = try await register.size
        let found = try await register.differences(("2024-05-15", size), ("2024-05-25", size))
        #expect(found.map { $0["field"] } == ["name"])
        #expect(found.first?["position"] == .integer(Int64(again)))
    }
}

extension RehearsedRegister {
    func comparison(
        _ from: (day: String, known: Int), _ to: (day: String, known: Int), district: String? = nil
    ) async throws -> JSON {
        try await runner.comparison(
            from: Moment(on: try #require(Day(iso: from.day)), known: from.known),
            to: Moment(on: try #require(Day(iso: to.day)), known: to.known),
            in: district.flatMap { District($0) })
    }

    func differences(
        _ from: (day: String, known: Int), _ to: (day: String, known: Int), district: String? = nil
    ) async throws -> [JSON] {
        try #require(
            try await comparison(from, to, district: district)["differences"]?.array)
    }
}
