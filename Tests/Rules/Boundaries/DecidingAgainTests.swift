import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Deciding again from the record` {
    /// The records by the action that made them, and how many stood before.
    func acts(of world: World) -> [(before: Int, records: [RecordedEvent])] {
        var acts: [(before: Int, records: [RecordedEvent])] = []
        for record in world.log where record.action != "register.open" {
            if acts.last?.records.last?.command == record.command {
                acts[acts.count - 1].records.append(record)
            } else {
                acts.append((record.position, [record]))
            }
        }
        return acts
    }

    /// Every act of a world comes to the records it came to.
    func requireSame(_ world: World) throws {
        for (before, records) in acts(of: world) {
            let state = State(folding: Array(world.log[..<before]))
            let decision = try Redeciding.decide(records, on: state)
            let events = try #require(decision, "\(records[0].action) is read back").events
            #expect(events.map(\.event) == records.map(\.event))
            #expect(events.map(\.effective) == records.map(\.effective))
            #expect(events.map { $0.tags.sorted() } == records.map(\.tags))
        }
    }

    @Test func `an establishment of two centres is decided the same`() throws {
        try requireSame(.established("ta", "tb"))
    }

    @Test func `a rectification of two centres is decided the same`() throws {
        try requireSame(.rectifying("ta", "tb"))
    }

    @Test func `a revocation of two centres is decided the same`() throws {
        try requireSame(.revoked("ta", "tb"))
    }

    @Test func `a refusal of two centres is decided the same`() throws {
        let world = try World.closed("ta", "tb").given(
            "leader", .establishmentRefuse, on: "2024-10-09",
            ["centres": ["ta", "tb"], "reason": "条件变化"])
        try requireSame(world)
    }

    @Test func `an act under measures that asked for more is decided under those`() throws {
        let world = try World.bureauPassed("ta").adopted(["minExperts": 1], on: "2024-09-02")
        try world.given(
            "officer", .panelConvene, on: "2024-09-02",
            World.panel("p", ["ta"], experts: ["expert-1"]))
        try requireSame(world)
    }

    @Test func `an act by override is decided with it`() throws {
        let world = try World.bureauPassed("ta").given(
            "officer", .panelConvene, on: "2024-09-02",
            World.panel("p", ["ta"], experts: ["expert-1"]), override: "人数不足")
        try requireSame(world)
    }

    @Test func `a paper is judged by the day it came in`() throws {
        let world = try World.inPublicity("ta").given(
            "officer", .objectionRaise, on: "2024-10-09", World.objection("o", "l", "ta"),
            for: .of(name: "赵六", received: "2024-10-08"))
        try requireSame(world)
        try world.given(
            "officer", .objectionWithdraw, on: "2024-10-10",
            ["objection": "o", "reason": "误会"],
            for: .of(name: "赵六", received: "2024-10-10", byObjector: true))
        try requireSame(world)
    }

    /// Five experts were enough; on what asks for seven the same act is refused, unless let pass.
    @Test func `on another state it is refused as it would be there`() throws {
        let world = try World.bureauPassed("ta").given(
            "officer", .panelConvene, on: "2024-09-02", World.panel("p", ["ta"]))
        let records = world.last.records
        let state = try World(Array(world.log.dropLast())).adopted(
            ["minExperts": 7], on: "2024-09-02"
        )
        .state
        let refusal = #expect(throws: Refusal.self) { try Redeciding.decide(records, on: state) }
        #expect(refusal?.code == .panelTooFew)
    }
}
