import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `What a panel may still look at (art. 10(3))` {
    static let sixth = ["expert-2", "expert-3", "expert-4", "expert-5", "expert-6"]

    /// Two panels; the later one has assessed the centre, of the earlier one an opinion is missing.
    @Test func `an opinion of an earlier panel is taken when the last has assessed it`() throws {
        let world = try World.bureauPassed("ta")
        try world.given(
            "officer", .panelConvene, on: "2024-09-02",
            World.panel("p", ["ta"], experts: Self.sixth))
        try world.given("officer", .panelConvene, on: "2024-09-02", World.panel("q", ["ta"]))
        try world.opinionsGiven(on: "q", ["ta"]).inspected(on: "q", ["ta"])
        #expect(try world.centre("ta").stage == .assessed)
        #expect(
            try world.answer("expert-6", .reviewExpert, on: "2024-09-03", World.review("p", "ta"))
                == .yes(.opinionRecorded))
    }

    /// Convened on 2024-09-02, given back on the 3rd, supplemented on the 5th.
    @Test func `an inspection is of what was applied for last`() throws {
        let world = try World.bureauPassed("ta")
        try world.given("officer", .panelConvene, on: "2024-09-02", World.panel("p", ["ta"]))
        try world.given(
            "officer", .applicationReturn, on: "2024-09-03",
            ["centre": "ta", "reasons": "面积不清"])
        try world.given(
            "host-tiexi", .applicationSupplement, on: "2024-09-05",
            ["centre": "ta", "changes": ["siteArea": 330]])
        func inspect(_ date: String) throws -> Answer {
            try world.fork().answer(
                "officer", .inspectionRecord, on: "2024-09-06",
                World.inspection("p", "ta", on: date))
        }
        #expect(try inspect("2024-09-04") == .no("effective.before-basis"))
        #expect(try inspect("2024-09-05") == .yes(.inspectionRecorded))
    }

    @Test func `a centre on the roster is evaluated only where that was announced`() throws {
        let world = try World.operating("ta")
        let panel = World.panel("p", ["ta"]).with(["purpose": "evaluation"])
        #expect(
            try world.answer("officer", .panelConvene, on: "2024-06-03", panel)
                == .no("panel.not-at-stage", Art.ten3))
    }
}
