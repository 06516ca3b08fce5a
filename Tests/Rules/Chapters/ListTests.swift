import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The proposed list (art. 10(3))` {
    static let today = "2024-09-02"

    func propose(
        _ world: World, _ centres: [String], _ changes: JSON = [:]
    ) throws -> Answer {
        let json: JSON = ["list": "l", "centres": .strings(centres)]
        return try world.answer("officer", .listPropose, on: Self.today, json.with(changes))
    }

    func cancel(_ world: World, on day: String = today) throws -> Answer {
        try world.answer("officer", .listCancel, on: day, ["list": "l", "reason": "重排"])
    }

    func incomplete(_ unmet: String...) -> Answer {
        .no("list.incomplete", Art.ten3, unmet: unmet)
    }

    @Test func `is of centres assessed, which stand as proposed`() throws {
        let world = try World.assessed("tb", "ta", "hc")
        #expect(
            try propose(
                world, ["tb", "ta"],
                ["ranking": ["tb", "hc", "ta"], "notChosen": [["centre": "hc", "reason": "名额"]]])
                == .yes(.listProposed))
        #expect(
            try world.last.record.tags == ["centre:hc", "centre:ta", "centre:tb", "list:l"])
        #expect(try world.centre("ta").status == .proposed)
        #expect(try world.centre("ta").stage == nil)
        #expect(try world.centre("hc").status == .applied, "one not chosen stays")
        #expect(try propose(world, ["hc"]) == .no("list.exists"))
        #expect(
            try propose(world, ["ta"], ["list": "l2"]) == .no("centre.out-of-order", Art.ten))
    }

    @Test func `tells for each centre all that is missing`() throws {
        let world = try World.staffed().submitted("tb", "ta")
        #expect(
            try propose(world, ["tb", "ta"])
                == incomplete(
                    "tb/bureau-review", "tb/expert-opinions", "tb/inspection",
                    "ta/bureau-review", "ta/expert-opinions", "ta/inspection"))
        let passed = try World.bureauPassed("ta")
        #expect(
            try propose(passed, ["ta"]) == incomplete("ta/expert-opinions", "ta/inspection"))
        try passed.given("officer", .panelConvene, on: Self.today, World.panel("p", ["ta"]))
        try passed.opinionsGiven(on: "p", ["ta"])
        #expect(try propose(passed, ["ta"]) == incomplete("ta/inspection"))
        try passed.given(
            "officer", .inspectionRecord, on: Self.today,
            World.inspection("p", "ta", on: Self.today).with(["passed": false]))
        #expect(try propose(passed, ["ta"]) == incomplete("ta/inspection"))
        try passed.inspected(on: "p", ["ta"])
        #expect(try propose(passed, ["ta"]) == .yes(.listProposed))
    }

    @Test func `is of what is known`() throws {
        let world = try World.assessed("ta")
        for changes: JSON in [["centres": ["tx"]], ["ranking": ["tx"]], ["notChosen": ["tx"]]] {
            #expect(try propose(world, ["ta"], changes) == .no("centre.unknown"))
        }
        #expect(try propose(world, ["ta"], ["call": "none"]) == .no("call.unknown"))
    }

    @Test func `cancelled leaves its centres assessed, to be proposed again`() throws {
        let world = try World.proposed("ta", "tb")
        try world.given(
            "host-tiexi", .applicationWithdraw, on: Self.today, ["centre": "tb", "reason": "x"])
        #expect(try cancel(world) == .yes(.listCancelled))
        #expect(try world.last.record.tags == ["centre:ta", "centre:tb", "list:l"])
        #expect(try world.centre("ta").status == .applied)
        #expect(try world.centre("ta").stage == .assessed)
        #expect(try world.centre("tb").status == .withdrawn, "one withdrawn stays so")
        #expect(try cancel(world) == .no("list.out-of-order", Art.ten4))
        #expect(try propose(world, ["ta"]) == .no("list.exists"))
        #expect(try propose(world, ["ta"], ["list": "l2"]) == .yes(.listProposed))
    }

    @Test func `is cancelled in publicity too, not after it closed`() throws {
        #expect(try cancel(World.inPublicity("ta"), on: "2024-09-27") == .yes(.listCancelled))
        #expect(
            try cancel(World.closed("ta"), on: "2024-10-09")
                == .no("list.out-of-order", Art.ten4))
        #expect(try cancel(World.staffed()) == .no("list.unknown"))
    }

    @Test func `cancelled is shown and objected to no more`() throws {
        let world = try World.inPublicity("ta")
        _ = try cancel(world, on: "2024-09-27")
        #expect(try world.centre("ta").status == .applied)
        #expect(
            try world.answer(
                "officer", .publicityOpen, on: "2024-09-27", ["list": "l", "from": "2024-09-27"])
                == .no("list.out-of-order", Art.ten4))
        #expect(
            try world.answer(
                "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
                == .no("objection.outside-period", Art.ten4))
        #expect(
            try world.answer("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
                == .no("publicity.not-open", Art.ten4))
    }
}
