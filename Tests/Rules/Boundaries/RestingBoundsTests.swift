import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `What rests on a record of no centre, or was decided otherwise since` {
    func setAside(_ world: World, _ position: Int64, on day: String) throws -> Answer {
        try world.answer("leader", .recordSetAside, on: day, World.settingAside(position))
    }

    let aside = Answer.yes(.recordSetAside)

    @Test func `is what is about the same organisation`() throws {
        let world = try World.staffed()
        try world.given(
            "officer", .organisationRegister, on: "2024-03-01",
            World.registration(Body.lishan, "tiexi"))
        let registration = try world.lastPosition
        try world.given(
            "host-haicheng", .organisationAmend, on: "2024-03-01",
            [
                "organisation": .string(Body.haicheng), "changes": ["name": "海城新名公司"],
                "reason": "更名",
            ])
        #expect(try setAside(world.fork(), registration, on: "2024-03-02") == aside)
        try world.given(
            "dept-tiexi", .organisationVerify, on: "2024-03-01",
            ["organisation": .string(Body.lishan), "passed": true])
        #expect(
            try setAside(world, registration, on: "2024-03-02")
                == .no("record.rests-on", unmet: [String(try world.lastPosition)]))
    }

    /// Measures of the same day ask for more experts than were convened that morning.
    @Test func `is nothing that would be refused with the record as well`() throws {
        let world = try World.bureauPassed("ta")
        let review = try world.lastPosition
        try world.given(
            "officer", .panelConvene, on: "2024-09-02", World.panel("p", ["ta"]))
        let convening = try world.lastPosition
        #expect(
            try setAside(world.fork(), review, on: "2024-09-02")
                == .no("record.rests-on", unmet: [String(convening)]))
        try world.adopted(["minExperts": 7], on: "2024-09-02")
        #expect(try setAside(world, review, on: "2024-09-02") == aside)
    }

    @Test func `nobody is the objector unless the edge found so`() throws {
        let day = try #require(Day(iso: "2024-09-02"))
        let measures = try #require(World.opened().state.measures.measures(on: day))
        #expect(!Context(day: day, party: .anyone, measures: measures).byObjector)
    }
}
