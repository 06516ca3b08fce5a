import CanonicalJSON
import EventLog
import Events
import Projections
import Testing

@Suite struct `The numbers of a day` {
    @Test func `are counted by status, department and grade, with the centres behind each`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried("b", RehearsedRegister.haicheng, "haicheng", ["grade": "good"]),
            .carried("a", RehearsedRegister.tiedong, "tiedong", [:]),
            .carried("d", RehearsedRegister.tiedong, "tiedong", ["grade": "good"]),
            .carried("c", RehearsedRegister.tiexi, "tiexi", ["status": "revoked"]),
            .applied("e", host: RehearsedRegister.tiexi))
        let numbers = try await register.statistics("2024-03-01")
        #expect(numbers["on"] == "2024-03-01")
        #expect(numbers["known"] == 6)
        #expect(numbers["flow"] == nil)
        #expect(numbers["against"] == nil)
        #expect(
            numbers["status"]?.array?.filter { $0["count"] != 0 } == [
                ["status": "applied", "count": 1, "centres": ["e"]],
                ["status": "operating", "count": 3, "centres": ["a", "b", "d"]],
                ["status": "revoked", "count": 1, "centres": ["c"]],
            ])
        #expect(numbers["status"]?.array?.count == CentreStatus.allCases.count)
        #expect(
            numbers["district"] == [
                ["district": "haicheng", "count": 1, "centres": ["b"]],
                ["district": "tiedong", "count": 2, "centres": ["a", "d"]],
            ])
        #expect(
            numbers["grade"]?.array?.filter { $0["count"] != 0 } == [
                ["grade": "good", "count": 2, "centres": ["b", "d"]],
                ["grade": .null, "count": 1, "centres": ["a"]],
            ])
        let tiedong = try await register.statistics("2024-03-01", district: "tiedong")
        #expect(tiedong["district"]?.array?.count == 1)
        #expect(
            tiedong["status"]?.array?.filter { $0["count"] != 0 } == [
                ["status": "operating", "count": 2, "centres": ["a", "d"]]
            ])
        #expect(try await register.statistics("2019-04-30")["district"] == [])
        await #expect(throws: ProjectionError.beyond(size: 6, asked: 7)) {
            try await register.statistics("2024-03-01", against: 7)
        }
    }
}

@Suite struct `The flow of a period` {
    @Test func `names why centres came and left, and the record of each`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-01-31T10:00:00+08:00",
            .carried("a", RehearsedRegister.tiedong, "tiedong", [:]),
            .carried("b", RehearsedRegister.tiedong, "tiedong", [:]),
            .carried("c", RehearsedRegister.tiedong, "tiedong", ["established": "2024-01-01"]))
        try await register.establish("mg")
        let approved = try await register.size - 1
        let revoked = try await register.record(
            "2024-11-01T09:00:00+08:00", .revoked("a", on: "2024-11-01", [4, 2]),
            .revoked("b", on: "2024-11-01", ["request"]))
        let flow = try #require(
            try await register.statistics(
                "2024-12-31", from: "2024-01-01", to: "2024-12-31")["flow"])
        #expect(
            flow == [
                "from": "2024-01-01", "to": "2024-12-31",
                "opening": ["count": 2, "centres": ["a", "b"]],
                "in": [
                    [
                        "cause": "established", "count": 1, "centres": ["mg"],
                        "positions": [.integer(Int64(approved))],
                    ],
                    ["cause": "carried-over", "count": 1, "centres": ["c"], "positions": [3]],
                ],
                "out": [
                    [
                        "cause": "revoked", "grounds": [2, 4], "count": 1, "centres": ["a"],
                        "positions": [.integer(Int64(revoked))],
                    ],
                    [
                        "cause": "request", "grounds": ["request"], "count": 1, "centres": ["b"],
                        "positions": [.integer(Int64(revoked + 1))],
                    ],
                ],
                "closing": ["count": 2, "centres": ["c", "mg"]],
            ])
        let day = try await register.statistics(
            "2024-12-31", from: "2024-11-01", to: "2024-11-01")["flow"]
        #expect(day?["opening"]?["count"] == 4)
        #expect(day?["closing"]?["count"] == 2)
        let before = try await register.statistics(
            "2024-12-31", from: "2024-11-02", to: "2024-12-31")["flow"]
        #expect(before?["out"] == [])
        #expect(before?["in"] == [])
    }

    @Test func `of a centre that the paper tells was revoked says so without grounds`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-02-01T09:00:00+08:00",
            .carried(
                "a", RehearsedRegister.tiedong, "tiedong",
                ["status": "revoked", "statusSince": "2023-06-30"]))
        let flow = try await register.statistics(
            "2024-12-31", from: "2019-01-01", to: "2023-12-31")["flow"]
        #expect(
            flow?["in"] == [
                ["cause": "carried-over", "count": 1, "centres": ["a"], "positions": [1]]
            ])
        #expect(
            flow?["out"] == [
                [
                    "cause": "revoked", "grounds": [], "count": 1, "centres": ["a"],
                    "positions": [1],
                ]
            ])
    }

    @Test func `a revocation set aside is one that never was, and the old return tells of it`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-02-01T09:00:00+08:00", .carried("a", RehearsedRegister.tiedong, "tiedong", [:]))
        let revoked = try await register.record(
            "2024-11-01T09:00:00+08:00", .revoked("a", on: "2024-11-01"))
        let filed = try await register.size
        let restored = try await register.record(
            "2025-01-20T09:00:00+08:00", .setAside(revoked, "a", on: "2024-11-01"))
        func numbers(known: Int?, against: Int? = nil) async throws -> JSON {
            try await register.statistics(
                "2024-12-31", known: known, from: "2024-01-01", to: "2024-12-31", against: against)
        }
        let now = try await numbers(known: nil)["flow"]
        #expect(now?["out"] == [])
        #expect(now?["in"] == [])
        #expect(now?["closing"]?["centres"] == ["a"])
        let differences = try #require(
            try await numbers(known: filed, against: register.size)["against"]?["differences"]?
                .array)
        #expect(
            differences.map { $0["field"] } == ["status", "district", "out", "closing"])
        #expect(
            differences.first { $0["field"] == "out" }?["before"] == [
                ["cause": "revoked", "grounds": [1], "on": "2024-11-01"]
            ])
        #expect(differences.first { $0["field"] == "out" }?["after"] == [])
        #expect(differences.allSatisfy { $0["position"] == .integer(Int64(restored)) })
    }

    @Test func `of a department counts what moves to it and from it`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-02-01T09:00:00+08:00",
            .registered(RehearsedRegister.tiexi, "铁西公司", "tiexi"),
            .verified(RehearsedRegister.tiexi),
            .registered(RehearsedRegister.haicheng, "海城公司", "haicheng"),
            .verified(RehearsedRegister.haicheng),
            .carried("a", RehearsedRegister.tiexi, "tiexi", [:]),
            .carried("b", RehearsedRegister.tiexi, "tiexi", [:]))
        let moved = try await register.record(
            "2024-06-03T09:00:00+08:00",
            .rehosted("a", RehearsedRegister.haicheng, on: "2024-06-01"))
        let adopted = try await register.record(
            "2024-06-10T09:00:00+08:00",
            .department("tiexi", from: "2024-01-30", until: "2024-06-30", successor: "lishan"))
        func flow(_ district: String) async throws -> [JSON?] {
            let flow = try await register.statistics(
                "2024-12-31", from: "2024-03-01", to: "2024-12-31", district: district)["flow"]
            return [
                flow?["opening"]?["centres"], flow?["in"], flow?["out"],
                flow?["closing"]?["centres"],
            ]
        }
        func move(_ centre: JSON, _ position: Int) -> JSON {
            [
                "cause": "moved", "count": 1, "centres": [centre],
                "positions": [.integer(Int64(position))],
            ]
        }
        let out: JSON = [
            "cause": "moved", "count": 2, "centres": ["a", "b"],
            "positions": [.integer(Int64(moved)), .integer(Int64(adopted))],
        ]
        #expect(try await flow("tiexi") == [["a", "b"], [], [out], []])
        #expect(try await flow("haicheng") == [[], [move("a", moved)], [], ["a"]])
        #expect(try await flow("lishan") == [[], [move("b", adopted)], [], ["b"]])
    }

    @Test func `as filed is told from what it became, with the record that changed it`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-02-01T09:00:00+08:00",
            .carried("a", RehearsedRegister.tiedong, "tiedong", ["grade": "good"]),
            .carried("b", RehearsedRegister.tiedong, "tiedong", [:]))
        let filed = try await register.size
        let late = try await register.record(
            "2025-01-20T09:00:00+08:00", .opinion("b", "bureau", "pass"),
            .revoked("a", on: "2024-12-15", [3]))
        func numbers(known: Int?, against: Int? = nil) async throws -> JSON {
            try await register.statistics(
                "2024-12-31", known: known, from: "2024-01-01", to: "2024-12-31", against: against)
        }
        let asFiled = try await numbers(known: filed)
        #expect(asFiled["flow"]?["closing"]?["count"] == 2)
        #expect(try await numbers(known: nil)["flow"]?["closing"]?["count"] == 1)
        let position = JSON.integer(Int64(late + 1))
        func difference(_ field: JSON, _ before: JSON, _ after: JSON) -> JSON {
            [
                "centre": "a", "field": field, "before": before, "after": after,
                "position": position,
            ]
        }
        let size = try await register.size
        let now = try await numbers(known: filed, against: size)
        let out: JSON = [["cause": "revoked", "grounds": [3], "on": "2024-12-15"]]
        #expect(now["flow"] == asFiled["flow"])
        #expect(
            now["against"] == [
                "known": .integer(Int64(size)),
                "differences": [
                    difference("status", "operating", "revoked"),
                    difference("district", "tiedong", .null),
                    difference("grade", "good", .null),
                    difference("out", [], out),
                    difference("closing", true, false),
                ],
            ])
        let back = try await numbers(known: size, against: filed)["against"]?["differences"]
        #expect(back?.array?.first == difference("status", "revoked", "operating"))
        #expect(try await numbers(known: size, against: size)["against"]?["differences"] == [])
    }
}

extension RehearsedRegister {
    func statistics(
        _ day: String, known: Int? = nil, from: String? = nil, to: String? = nil,
        district: String? = nil, against: Int? = nil
    ) async throws -> JSON {
        let size = try await size
        let moment = Moment(on: try #require(Day(iso: day)), known: known ?? size)
        var question = StatisticsQuestion(at: moment, against: against)
        question.district = district.flatMap { District($0) }
        if let from, let to {
            question.period = try #require(Day(iso: from))...(try #require(Day(iso: to)))
        }
        return try await runner.statistics(question)
    }
}
