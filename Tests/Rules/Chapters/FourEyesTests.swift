import CanonicalJSON
import Events
import Rules
import Testing

/// Section 2 of the contract: a decision is not taken by the person who recorded what it rests on,
/// under whichever account.
@Suite struct `Four eyes` {
    let refused = Answer.no("authority.four-eyes")

    /// One person of a name has an account as a leader, and the account named.
    func same(_ world: World, _ account: String, on day: String = "2024-10-09") throws -> World {
        try world.given(
            "admin", .accountAmend, on: day,
            ["account": .string(account), "changes": ["person": "孙某"], "reason": "登记"])
        return try world.given(
            "admin", .accountOpen, on: day,
            ["account": "leader-2", "name": "副局长", "role": "leader", "person": "孙某"])
    }

    func approve(_ world: World, by: String = "leader-2") throws -> Answer {
        try world.answer(by, .establishmentApprove, on: "2024-10-09", World.approval)
    }

    func refuse(_ world: World) throws -> Answer {
        try world.answer(
            "leader-2", .establishmentRefuse, on: "2024-10-09",
            ["centres": ["ta", "tb"], "reason": "不予组建"])
    }

    /// Another officer proposes the list, so that each account recorded one thing alone.
    func closed() throws -> World {
        let world = try World.assessed("ta", "tb")
        try world.given(
            "admin", .accountOpen, on: "2024-09-02",
            ["account": "officer-2", "name": "经办人", "role": "officer"])
        try world.given(
            "officer-2", .listPropose, on: "2024-09-02", ["list": "l", "centres": ["ta", "tb"]])
        try world.given(
            "officer", .publicityOpen, on: "2024-09-26", ["list": "l", "from": "2024-09-26"])
        return try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
    }

    @Test(arguments: ["dept-tiexi", "officer", "expert-3", "officer-2"])
    func `establish by none who gave an opinion or proposed the list`(account: String) throws {
        let world = try same(closed(), account)
        #expect(try approve(world) == refused)
        #expect(try refuse(world) == refused)
        #expect(
            try approve(world, by: "leader")
                == .yes(.establishmentApproved, .establishmentApproved))
    }

    @Test(arguments: ["host-tiexi", "dept-haicheng", "expert-7", "admin"])
    func `establish by somebody who recorded nothing of it`(account: String) throws {
        let world = try same(closed(), account)
        #expect(try approve(world) == .yes(.establishmentApproved, .establishmentApproved))
    }

    @Test func `see one account through another role`() throws {
        let world = try closed()
        try world.given(
            "admin", .accountAmend, on: "2024-10-09",
            ["account": "officer-2", "changes": ["role": "leader"], "reason": "任命"])
        #expect(try approve(world, by: "officer-2") == refused)
    }

    @Test func `see the one acted for, not the one who enters it`() throws {
        let world = try World.staffed().submitted("ta")
        try world.given(
            "admin", .accountOpen, on: "2024-09-02",
            ["account": "clerk", "name": "录入", "role": "officer"])
        try world.given(
            "clerk", .reviewPreliminary, on: "2024-09-02",
            ["centre": "ta", "opinion": "pass", "text": "同意"],
            for: .of(account: "dept-tiexi", received: "2024-09-02"))
        let refuse: (World) throws -> Answer = {
            try $0.answer(
                "leader-2", .establishmentRefuse, on: "2024-10-09", ["centre": "ta", "reason": "x"])
        }
        #expect(try refuse(same(world.fork(), "clerk")) == .yes(.establishmentRefused))
        #expect(try refuse(same(world.fork(), "dept-tiexi")) == self.refused)
    }

    @Test func `resolve an objection by another than accepted it`() throws {
        let world = try World.inPublicity("ta")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
        try world.given(
            "officer", .objectionAccept, on: "2024-09-27", ["objection": "o", "reason": "受理"])
        _ = try same(world, "officer")
        let resolve: (String) throws -> Answer = {
            try world.answer(
                $0, .objectionResolve, on: "2024-10-09",
                ["objection": "o", "outcome": "dismissed", "findings": "经查"])
        }
        #expect(try resolve("leader-2") == refused)
        #expect(try resolve("leader") == .yes(.objectionResolved))
    }

    @Test func `are not asked for where the bureau says so`() throws {
        let world = try same(closed(), "officer")
        try world.adopted(["fourEyes": false], on: "2024-10-09")
        #expect(try approve(world) == .yes(.establishmentApproved, .establishmentApproved))
    }
}
