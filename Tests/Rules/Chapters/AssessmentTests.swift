import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Assessment (art. 10(3))` {
    static let today = "2024-09-02"

    func review(
        _ world: World, _ expert: String, _ changes: JSON = [:], on day: String = today
    ) throws -> Answer {
        try world.answer(
            expert, .reviewExpert, on: day, World.review("p", "ta").with(changes))
    }

    func inspect(
        _ world: World, _ changes: JSON = [:], on day: String = today
    ) throws -> Answer {
        try world.answer(
            "officer", .inspectionRecord, on: day,
            World.inspection("p", "ta", on: day).with(changes))
    }

    func convened() throws -> World {
        try World.bureauPassed("ta").given(
            "officer", .panelConvene, on: Self.today, World.panel("p", ["ta"]))
    }

    @Test func `has one opinion of each member`() throws {
        let world = try convened().submitted("tb")
        #expect(try review(world, "expert-6") == .no("authority.not-on-panel", Art.ten3))
        #expect(try review(world, "expert-1", ["panel": "none"]) == .no("panel.unknown"))
        #expect(try review(world, "expert-1", ["centre": "tx"]) == .no("centre.unknown"))
        #expect(
            try review(world, "expert-1", ["centre": "tb"])
                == .no("panel.not-its-centre", Art.ten3))
        #expect(try review(world, "expert-1", ["opinion": "oppose"]) == .yes(.opinionRecorded))
        #expect(try world.last.record.tags == ["centre:ta", "panel:p"])
        #expect(world.last.data()["stage"] == "expert")
        #expect(try review(world, "expert-1") == .no("review.twice", Art.ten3))
        #expect(
            try world.answer(
                "officer", .reviewExpert, on: Self.today, World.review("p", "ta"),
                for: .of(account: "expert-1", received: Self.today))
                == .no("review.twice", Art.ten3), "nor by a paper")
    }

    @Test func `has scores from 0 to 100`() throws {
        let world = try convened()
        for score: JSON in [-1, 101, "88"] {
            #expect(
                try review(world, "expert-1", ["score": score])
                    == .no("input.bad-value", at: "/with/score"))
        }
        #expect(try review(world, "expert-1", ["score": 0]) == .yes(.opinionRecorded))
        #expect(try review(world, "expert-2", ["score": 100]) == .yes(.opinionRecorded))
    }

    @Test func `is complete with every opinion and a passed inspection`() throws {
        let world = try convened()
        try world.opinionsGiven(on: "p", ["ta"], by: Array(World.experts.dropLast()))
        _ = try inspect(world)
        #expect(try world.centre("ta").stage == .bureauPassed)
        _ = try review(world, "expert-5")
        #expect(try world.centre("ta").stage == .assessed)
    }

    @Test func `is what the inspection of the latest day says`() throws {
        let world = try convened()
        try world.opinionsGiven(on: "p", ["ta"])
        _ = try inspect(world, ["passed": false], on: "2024-09-03")
        #expect(try world.centre("ta").stage == .bureauPassed)
        _ = try inspect(world, on: "2024-09-05")
        #expect(try world.centre("ta").stage == .assessed)
        _ = try inspect(world, ["passed": false, "date": "2024-09-04"], on: "2024-09-06")
        #expect(try world.centre("ta").stage == .assessed, "an earlier one recorded later")
        _ = try inspect(world, ["passed": false], on: "2024-09-06")
        #expect(try world.centre("ta").stage == .bureauPassed)
    }

    @Test func `has inspections of a day not ahead, nor before the panel was convened`() throws {
        let world = try convened().submitted("tb")
        #expect(
            try inspect(world, ["date": "2024-09-05"], on: "2024-09-04")
                == .no("effective.ahead", at: "/with/date"))
        #expect(
            try inspect(world, ["date": "2024-09-01"], on: "2024-09-04")
                == .no("effective.before-basis"))
        #expect(
            try inspect(world, ["date": "2024-09-02"], on: "2024-09-04")
                == .yes(.inspectionRecorded))
        #expect(try world.last.record.effective == Day(iso: "2024-09-02"))
        #expect(
            try inspect(world, ["centre": "tb"], on: "2024-09-04")
                == .no("panel.not-its-centre", Art.ten3))
        #expect(try inspect(world, ["panel": "none"], on: "2024-09-04") == .no("panel.unknown"))
    }

    @Test func `is over once the list is proposed`() throws {
        let world = try World.assessed("ta")
        try world.given(
            "officer", .panelAmend, on: Self.today,
            ["panel": "p", "add": ["expert-6"], "reason": "补充"])
        #expect(try world.centre("ta").stage == .bureauPassed, "one more is outstanding")
        _ = try review(world, "expert-6")
        try world.given(
            "officer", .listPropose, on: Self.today, ["list": "l", "centres": ["ta"]])
        let refused = Answer.no("panel.not-at-stage", Art.ten3)
        #expect(try inspect(world) == refused)
        #expect(try review(world, "expert-6") == refused)
    }
}
