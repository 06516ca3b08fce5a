import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import SQLiteLog
import Testing

@Suite struct `In effect on a day, known at a size` {
    @Test func `a centre carried over has its earlier names, hosts and status on earlier days`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-01T09:00:00+08:00",
            .carried(
                "old", RehearsedRegister.tiedong, "tiedong",
                [
                    "statusSince": "2021-07-01", "grade": "good", "gradeValidUntil": "2025-01-01",
                    "was": [
                        ["until": "2020-12-31", "name": "鞍山市旧名专业技术创新中心"],
                        [
                            "until": "2022-06-30",
                            "organisation": [
                                "organisation": .string(RehearsedRegister.haicheng),
                                "name": "从前的单位",
                            ],
                        ],
                    ],
                ]))
        func standing(_ day: String) async throws -> [JSON?] {
            let centre = try await register.roster(day).first
            return [
                centre?["name"], centre?["status"], centre?["host"]?["name"], centre?["district"],
            ]
        }
        let (old, new): (JSON, JSON) = ("鞍山市旧名专业技术创新中心", "鞍山市old专业技术创新中心")
        #expect(try await register.roster("2019-04-30") == [])
        #expect(
            try await standing("2019-05-01") == [old, "construction", "从前的单位", "tiedong"])
        #expect(
            try await standing("2020-12-31") == [old, "construction", "从前的单位", "tiedong"])
        #expect(
            try await standing("2021-01-01") == [new, "construction", "从前的单位", "tiedong"])
        #expect(try await standing("2021-07-01") == [new, "operating", "从前的单位", "tiedong"])
        #expect(try await standing("2022-07-01") == [new, "operating", "纸上单位", "tiedong"])
        let centre = try await register.centre("old", "2024-03-01")
        #expect(centre?["formerNames"] == [old])
        #expect(centre?["carriedOver"] == true)
        #expect(centre?["source"] == "纸质档案")
        #expect(try await register.roster("2023-01-01", known: 1) == [])
    }

    @Test func `an application is unknown before it was recorded and not there before its day`()
        async throws
    {
        let register = try await RehearsedRegister()
        let position = try await register.record(
            "2024-03-05T09:00:00+08:00",
            .applied("mg", host: RehearsedRegister.tiexi).effective("2024-03-01"))
        #expect(try await register.centre("mg", "2024-03-05", known: position) == nil)
        #expect(try await register.centre("mg", "2024-02-29") == nil)
        let centre = try #require(try await register.centre("mg", "2024-03-01"))
        #expect(centre["status"] == "applied")
        #expect(centre["stage"] == "submitted")
        #expect(centre["host"]?["name"] == .null)
        #expect(centre["application"]?["siteArea"] == "320")
        #expect(try await register.centre("unheard-of", "2024-03-01") == nil)
    }

    @Test func `a fact recorded late changes the days since, and what was known before stays`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.establish("mg")
        let before = try await register.size
        try await register.record(
            "2025-03-20T09:00:00+08:00",
            .amended(RehearsedRegister.tiexi, ["name": "新名公司"]).effective("2024-12-01"),
            .verified(RehearsedRegister.tiexi).effective("2025-01-15"))
        func host(_ day: String, _ known: Int?) async throws -> JSON? {
            try await register.roster(day, known: known).first?["host"]?["name"]
        }
        #expect(try await host("2025-02-01", before) == "鞍山铁西有限公司")
        #expect(try await host("2025-02-01", nil) == "新名公司")
        #expect(try await host("2025-01-14", nil) == "鞍山铁西有限公司")
    }

    @Test func `of two facts of one day what stands after the later counts`() async throws {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-05T09:00:00+08:00", .applied("mg", host: RehearsedRegister.tiexi),
            .opinion("mg", "preliminary", "reject"), .opinion("mg", "preliminary", "pass"))
        #expect(
            try await register.centre("mg", "2024-03-05")?["stage"] == "preliminary-passed")
        #expect(
            try await register.centre("mg", "2024-03-05", known: 3)?["stage"]
                == "preliminary-rejected")
    }

    @Test func `measures adopted from today also judge what was recorded earlier today`()
        async throws
    {
        let register = try await RehearsedRegister()
        try await register.record(
            "2024-03-05T09:00:00+08:00", .applied("mg", host: RehearsedRegister.tiexi),
            .opinion("mg", "preliminary", "pass"), .recommended("mg", on: "2024-03-05"),
            .opinion("mg", "bureau", "pass"), .panel("p1", ["e1"], ["mg"]),
            .expert("e1", "p1", "mg"), .inspected("mg", "p1", on: "2024-03-05"))
        #expect(try await register.centre("mg", "2024-03-05")?["stage"] == "bureau-passed")
        try await register.record(
            "2024-03-05T10:00:00+08:00", .measures(from: "2024-03-05", ["minExperts": 1]))
        #expect(try await register.centre("mg", "2024-03-05")?["stage"] == "assessed")
        #expect(
            try await register.centre("mg", "2024-03-05", known: 8)?["stage"] == "bureau-passed")
        #expect(try await register.runner.dump() == register.runner("new.sqlite").dump())
    }
}
