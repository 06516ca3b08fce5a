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

    /// Experts 1 to 5 looked at what was asked for first, experts 2 to 6 at what was asked again.
    @Test func `who looked at an earlier request may decide on the later`() throws {
        let day = "2027-09-01"
        let world = try World.established("ta")
        for (panel, experts) in [("pa", World.experts), ("pb", Self.sixth)] {
            try world.given("host-tiexi", .acceptanceRequest, on: day, World.asking("ta"))
            try world.reviewed(.acceptanceReview, "ta", on: day)
            try world.given(
                "officer", .panelConvene, on: day,
                World.panel(panel, ["ta"], experts: experts).with(["purpose": "acceptance"]))
            try world.opinionsGiven(on: panel, ["ta"], by: experts, on: day)
            if panel == "pa" {
                try world.given(
                    "leader", .acceptanceConclude, on: day,
                    ["centre": "ta", "passed": false, "text": "未达标"])
            }
        }
        func conclude(_ world: World) throws -> Answer {
            try world.answer(
                "leader-2", .acceptanceConclude, on: day,
                ["centre": "ta", "passed": true, "text": "结论"])
        }
        #expect(
            try conclude(world.fork().samePerson(as: "expert-2", on: day))
                == .no("authority.four-eyes"))
        #expect(
            try conclude(world.samePerson(as: "expert-1", on: day)) == .yes(.acceptancePassed))
    }

    @Test func `an expert reaches no centre that is none any more`() throws {
        let world = try World.staffed().submitted("ta")
        let application = try world.lastPosition
        try world.setAside(application, on: "2024-09-03")
        let paper: JSON = [
            "about": .integer(application), "kind": "letter", "date": "2024-09-03",
            "title": "来函", "text": "全文",
        ]
        #expect(
            try world.answer("expert-1", .materialFile, on: "2024-09-03", paper)
                == .no("authority.not-on-panel"))
    }

    /// The look at the site is of the day before the bureau asked for more opinions, its record of
    /// the day it did.
    @Test func `how many opinions there have to be is asked of the day of the record`() throws {
        let world = try World.bureauPassed("ta").given(
            "officer", .panelConvene, on: "2024-09-02", World.panel("p", ["ta"]))
        try world.opinionsGiven(on: "p", ["ta"])
        let asked = try world.fork().adopted(["minExperts": 7], on: "2024-09-03")
        for (world, stage) in [(world, ApplicationStage.assessed), (asked, .bureauPassed)] {
            try world.given(
                "officer", .inspectionRecord, on: "2024-09-03",
                World.inspection("p", "ta", on: "2024-09-02"))
            #expect(try world.centre("ta").stage == stage)
        }
    }
}
