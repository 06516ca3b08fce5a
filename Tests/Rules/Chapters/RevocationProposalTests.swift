import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Proposing a revocation (art. 20)` {
    static let today = "2024-05-06"

    func propose(
        _ world: World, _ grounds: JSON, _ centres: [String] = ["ta"], by: String = "officer",
        on day: String = today
    ) throws -> Answer {
        try world.answer(
            by, .revocationPropose, on: day, World.proposal(centres, grounds: grounds))
    }

    func noGround(_ article: String, _ unmet: String...) -> Answer {
        .no("revocation.no-ground", article, unmet: unmet)
    }

    let proposed = Answer.yes(.revocationProposed)

    @Test func `gives the host time for a statement, provisionally from the proposal`() throws {
        let world = try World.operating("ta").incident("i", "ta", "safety", on: "2024-04-29")
        #expect(try propose(world, [4], by: "leader") == .no("authority.role"))
        #expect(try propose(world, [4]) == proposed)
        #expect(
            world.last.data() == [
                "centre": "ta", "grounds": [4], "facts": "事实",
                "statementUntil": "2024-05-11", "provisional": true,
            ])
        #expect(try world.last.record.article == Art.twenty(4))
        #expect(
            try propose(world, [4]) == .no("revocation.already-proposed", Art.twenty))
    }

    @Test func `has grounds one to six, none twice, or the request alone`() throws {
        let world = try World.operating("ta")
        for (grounds, at) in [
            ([], ""), ([0], "/0"), ([7], "/0"), ([4, 4], "/1"), (["request", 4], "/0"),
        ] as [(JSON, String)] {
            #expect(
                try propose(world, grounds) == .no("input.bad-value", at: "/with/grounds\(at)"))
        }
    }

    @Test(
        arguments: [
            (3, ["fraud"]), (4, ["quality", "safety"]), (5, ["penalty"]),
            (6, ["halt", "bankruptcy"]),
        ] as [(Int64, [String])])
    func `three to six need an incident of their kind, found to be so`(
        ground: Int64, kinds: [String]
    ) throws {
        let without = noGround(Art.twenty(Int(ground)), String(ground))
        for kind in ["quality", "safety", "penalty", "fraud", "halt", "bankruptcy", "complaint"] {
            let world = try World.operating("ta").incident("i", "ta", kind, on: Self.today)
            #expect(
                try propose(world, [.integer(ground)])
                    == (kinds.contains(kind) ? proposed : without))
        }
        let denied = try World.operating("ta").incident(
            "i", "ta", kinds[0], substantiated: false, on: Self.today)
        #expect(try propose(denied, [.integer(ground)]) == without)
        let open = try World.operating("ta", "tb")
        try open.given(
            "officer", .incidentReport, on: Self.today,
            World.incident("i", "ta", kinds[0], on: Self.today))
        try open.incident("j", "tb", kinds[0], on: Self.today)
        #expect(try propose(open, [.integer(ground)]) == without, "not concluded, and another's")
    }

    @Test func `two needs an absence that was not excused`() throws {
        for (excused, answer) in [
            (true, noGround(Art.twenty(2), "2")), (false, proposed),
        ] {
            let world = try World.announced("ta").given(
                "officer", .evaluationAbsence, on: "2025-06-03",
                ["evaluation": "e", "centre": "ta", "excused": .bool(excused), "reason": "x"])
            #expect(try propose(world, [2], on: "2025-06-03") == answer)
        }
        #expect(try propose(.operating("ta"), [2]) == noGround(Art.twenty(2), "2"))
    }

    @Test func `one needs a rectification that failed`() throws {
        let world = try World.rectifying("ta")
        #expect(try propose(world, [1], on: "2026-06-23") == noGround(Art.twenty(1), "1"))
        try world.rectificationAsked("ta", "reject", on: "2026-06-23").given(
            "leader", .rectificationConclude, on: "2026-06-23",
            ["centre": "ta", "passed": false, "text": "未完成"])
        #expect(try propose(world, [1], on: "2026-06-23") == proposed)
        #expect(try world.last.record.article == Art.twenty(1))
    }

    @Test func `one may rest on a rectification overdue, where the bureau says so`() throws {
        let world = try World.rectifying("ta")
        let noGround = noGround(Art.twenty(1), "1")
        // Due 2026-06-22, and twenty working days.
        #expect(try propose(world, [1], on: "2026-07-21") == noGround)
        try world.adopted(["overdueRectificationFails": true], on: "2026-07-21")
        #expect(try propose(world.fork(), [1], on: "2026-07-21") == proposed)
        let asked = try World.rectifying("ta").adopted(
            ["overdueRectificationFails": true], on: "2026-07-20")
        #expect(try propose(asked, [1], on: "2026-07-20") == noGround, "the last day")
        try asked.given(
            "host-tiexi", .rectificationRequest, on: "2026-07-20", World.asking("ta"))
        #expect(try propose(asked, [1], on: "2026-08-20") == noGround, "it has asked")
    }

    @Test func `names all grounds that nothing bears out`() throws {
        let world = try World.operating("ta").incident("i", "ta", "safety", on: Self.today)
        #expect(try propose(world, [1, 4, 5]) == noGround(Art.twenty, "1", "5"))
        #expect(try propose(world, [4]) == proposed)
    }

    @Test func `at the host's request needs one, and no time for a statement`() throws {
        let world = try World.operating("ta")
        #expect(try propose(world, ["request"]) == noGround(Art.twenty, "request"))
        let relinquish: (String) throws -> Answer = {
            try world.answer(
                $0, .centreRelinquish, on: Self.today, ["centre": "ta", "reason": "停办"])
        }
        #expect(try relinquish("host-haicheng") == .no("authority.organisation", Art.six))
        #expect(try relinquish("host-tiexi") == .yes(.relinquishmentRequested))
        #expect(world.last.data() == ["centre": "ta", "reason": "停办"])
        #expect(
            try relinquish("host-tiexi")
                == .no("relinquishment.already-requested", Art.twenty))
        #expect(try propose(world, ["request"]) == proposed)
        #expect(
            world.last.data() == [
                "centre": "ta", "grounds": ["request"], "facts": "事实", "provisional": false,
            ])
    }

    @Test func `is of centres on the roster, all or none`() throws {
        let world = try World.operating("ta", "tb").incident("i", "ta", "fraud", on: Self.today)
        #expect(try propose(world, [3], ["ta", "tb"]) == noGround(Art.twenty(3), "3"))
        #expect(try propose(world, [3], ["ta", "tx"]) == .no("centre.unknown"))
        try world.incident("j", "tb", "fraud", on: Self.today)
        #expect(
            try propose(world, [3], ["tb", "ta"]) == .yes(.revocationProposed, .revocationProposed))
        #expect(world.last.data(0)["centre"] == "tb")
        let revoked = try World.revoked("ta")
        #expect(
            try propose(revoked, [4], on: "2024-05-13")
                == .no("centre.not-managed", Art.twenty))
        #expect(
            try revoked.answer(
                "host-tiexi", .centreRelinquish, on: "2024-05-13",
                ["centre": "ta", "reason": "停办"]) == .no("centre.not-managed", Art.twenty))
    }
}
