import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `A department's annual report (art. 18)` {
    static let today = "2025-02-20"

    func submit(
        _ world: World, _ centres: [String], _ year: Int64 = 2024, by: String = "dept-tiexi",
        on day: String = today, override: String? = nil, for paper: Paper? = nil
    ) throws -> Answer {
        let conclusions = centres.map { centre -> JSON in
            ["centre": .string(centre), "conclusion": "良好", "text": "推进"]
        }
        return try world.answer(
            by, .supervisionSubmit, on: day,
            ["year": .integer(year), "conclusions": .array(conclusions), "report": "年度报告"],
            override: override, for: paper)
    }

    func decide(_ world: World, _ name: ActionName, _ district: String = "tiexi") throws
        -> Answer
    {
        let with: JSON = ["district": .string(district), "year": 2024]
        return try world.answer(
            "officer", name, on: Self.today,
            name == .supervisionReturn ? with.with(["reason": "补充"]) : with)
    }

    func incomplete(_ unmet: String...) -> Answer {
        .no("supervision.incomplete", Art.eighteen, unmet: unmet)
    }

    let submitted = Answer.yes(.supervisionSubmitted)
    let noneSubmitted = Answer.no("supervision.none-submitted", Art.eighteen)
    let filedAlready = Answer.no("supervision.filed-already", Art.eighteen)

    @Test func `covers exactly the centres of its district on 31 December`() throws {
        let world = try World.operating("ta", "tb", "hc")
        #expect(try submit(world, ["ta"]) == incomplete("missing/tb"))
        #expect(try submit(world, []) == incomplete("missing/ta", "missing/tb"))
        #expect(try submit(world, ["ta", "hc"]) == incomplete("missing/tb", "extra/hc"))
        #expect(try submit(world, ["ta", "tb", "tx"]) == .no("centre.unknown"))
        #expect(
            try submit(world, ["ta", "ta"])
                == .no("input.bad-value", at: "/with/conclusions/1/centre"))
        #expect(try submit(world, ["tb", "ta"]) == submitted)
        #expect(
            world.last.data() == [
                "district": "tiexi", "year": 2024, "report": "年度报告",
                "conclusions": [
                    ["centre": "tb", "conclusion": "良好", "text": "推进"],
                    ["centre": "ta", "conclusion": "良好", "text": "推进"],
                ],
            ])
        #expect(try world.last.record.article == Art.eighteen)
        #expect(try submit(world, ["hc"], by: "dept-haicheng") == submitted)
        #expect(try submit(world, [], by: "officer") == .no("authority.role"))
    }

    @Test func `of a district without centres covers none`() throws {
        #expect(try submit(.operating("hc"), []) == submitted)
    }

    @Test func `comes when the year is over, unless that is let pass`() throws {
        let world = try World.operating("ta")
        #expect(
            try submit(world, ["ta"], on: "2024-12-31 23:59:59")
                == .no("supervision.not-due", Art.eighteen))
        #expect(
            try submit(
                world.fork(), ["ta"], by: "officer", on: "2024-12-31", override: "机构撤并",
                for: .of(account: "dept-tiexi", received: "2024-12-31")) == submitted)
        #expect(try submit(world, ["ta"], on: "2025-01-01 00:00:00") == submitted)
    }

    @Test func `leaves out one revoked on the last day, and one established after it`() throws {
        let world = try World.operating("ta", "tb")
        try world.incident("i", "tb", "safety", on: "2024-12-02")
        try world.given(
            "officer", .revocationPropose, on: "2024-12-02", World.proposal(["tb"]))
        let day = world.fork()
        try day.given(
            "leader", .revocationDecide, on: "2024-12-31", World.revocation(["tb"]))
        #expect(try submit(day.fork(), ["ta"]) == submitted)
        #expect(try submit(day, ["ta", "tb"]) == incomplete("extra/tb"))
        try world.given(
            "leader", .revocationDecide, on: "2025-01-01", World.revocation(["tb"]))
        #expect(try submit(world, ["ta"]) == incomplete("missing/tb"))
        #expect(try submit(world, ["ta", "tb"]) == submitted)
    }

    @Test(arguments: [("2024-12-31", true), ("2025-01-01", false)])
    func `counts an establishment from its date on`(date: String, counts: Bool) throws {
        let world = try World.closed("ta")
        try world.given(
            "leader", .establishmentApprove, on: "2025-01-02",
            ["list": "l", "document": "鞍科发〔2025〕1号", "date": .string(date)])
        #expect(try submit(world.fork(), ["ta"]) == (counts ? submitted : incomplete("extra/ta")))
        #expect(try submit(world, []) == (counts ? incomplete("missing/ta") : submitted))
    }

    @Test(arguments: [("2024-12-31", true), ("2025-01-01", false)])
    func `counts a centre that changed its host where it was on that day`(
        effective: String, moved: Bool
    ) throws {
        let world = try World.operating("ta", "tb")
        try world.given(
            "host-tiexi", .changeReport, on: "2025-01-06",
            [
                "change": "k", "centre": "ta", "kind": "host",
                "to": ["organisation": .string(Body.haicheng)], "reason": "重组",
                "effective": .string(effective),
            ])
        try world.given(
            "host-haicheng", .changeJoin, on: "2025-01-06", ["change": "k", "text": "同意"])
        for department in ["dept-tiexi", "dept-haicheng"] {
            try world.given(
                department, .changeConsent, on: "2025-01-06",
                ["change": "k", "consent": true, "text": "同意"])
        }
        try world.given("officer", .changeFile, on: "2025-01-07", ["change": "k"])
        #expect(try submit(world.fork(), moved ? ["tb"] : ["ta", "tb"]) == submitted)
        #expect(
            try submit(world.fork(), moved ? ["ta"] : [], by: "dept-haicheng") == submitted)
        #expect(
            try submit(world, moved ? ["ta", "tb"] : ["tb"])
                == incomplete(moved ? "extra/ta" : "missing/ta"))
    }

    @Test func `counts a centre whose host moved since where it was on that day`() throws {
        let world = try World.operating("ta")
        try world.given(
            "host-tiexi", .organisationAmend, on: "2024-12-30",
            [
                "organisation": .string(Body.tiexi), "changes": ["district": "haicheng"],
                "reason": "迁址",
            ])
        let verify: (World, String) throws -> Void = {
            try $0.given(
                "officer", .organisationVerify, on: $1,
                ["organisation": .string(Body.tiexi), "passed": true])
        }
        let before = world.fork()
        try verify(before, "2024-12-31")
        #expect(try submit(before.fork(), []) == submitted)
        #expect(try submit(before, ["ta"], by: "dept-haicheng") == submitted)
        try verify(world, "2025-01-01")
        #expect(try submit(world.fork(), ["ta"]) == submitted)
        #expect(try submit(world, [], by: "dept-haicheng") == submitted)
    }

    @Test func `is filed or given back, and replaced until it is filed`() throws {
        let world = try World.operating("ta")
        for name in [ActionName.supervisionFile, .supervisionReturn] {
            #expect(try decide(world, name) == noneSubmitted)
            #expect(try decide(world, name, "nowhere") == .no("district.unknown", Art.five))
        }
        _ = try submit(world, ["ta"])
        #expect(try decide(world, .supervisionReturn) == .yes(.supervisionReturned))
        #expect(
            world.last.data() == ["district": "tiexi", "year": 2024, "reason": "补充"])
        #expect(try decide(world, .supervisionFile) == noneSubmitted)
        #expect(try submit(world, ["ta"]) == submitted)
        #expect(try submit(world, ["ta"]) == submitted, "again before it is filed: replaces")
        #expect(try decide(world, .supervisionFile) == .yes(.supervisionFiled))
        #expect(world.last.data() == ["district": "tiexi", "year": 2024])
        #expect(try submit(world, ["ta"]) == filedAlready)
        #expect(try decide(world, .supervisionFile) == filedAlready)
        #expect(try decide(world, .supervisionReturn) == filedAlready)
    }

    @Test func `sees a record set aside and corrected`() throws {
        let world = try World.operating("ta", "tb")
        try world.setAside(world.position(of: .centreCarriedOver, "tb"), on: Self.today)
        #expect(try submit(world, ["ta"]) == submitted)
        let corrected = try World.closed("ta").given(
            "leader", .establishmentApprove, on: "2025-01-02",
            ["list": "l", "document": "鞍科发〔2025〕1号", "date": "2025-01-02"])
        try corrected.corrected(
            corrected.lastPosition, ["date": "2024-12-31"], on: Self.today)
        #expect(try submit(corrected, ["ta"]) == submitted)
    }
}
