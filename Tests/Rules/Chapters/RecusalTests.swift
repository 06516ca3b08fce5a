import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Recusal (art. 10(3))` {
    static let today = "2024-09-02"

    func recuse(
        _ world: World, _ by: String, _ expert: String? = nil, _ changes: JSON = [:]
    ) throws -> Answer {
        let json: JSON = ["panel": "p", "centre": "ta", "reason": "曾任顾问"]
        return try world.answer(
            by, .panelRecuse, on: Self.today,
            json.with(expert.map { ["expert": .string($0)] } ?? [:]).with(changes))
    }

    func review(_ world: World, _ expert: String, _ centre: String = "ta") throws -> Answer {
        try world.answer(expert, .reviewExpert, on: Self.today, World.review("p", centre))
    }

    func convened(_ centres: String...) throws -> World {
        let world = try World.staffed()
        for centre in centres { try world.submitted(centre) }
        return try world.preliminaryPassed(centres).recommended(centres).bureauPassed(centres)
            .given("officer", .panelConvene, on: Self.today, World.panel("p", centres))
    }

    @Test func `is an expert's own, or an officer's who names whom`() throws {
        let world = try convened("ta")
        #expect(try recuse(world, "expert-1") == .yes(.expertRecused))
        #expect(world.last.data()["expert"] == "expert-1")
        #expect(
            try world.last.record.tags == ["account:expert-1", "centre:ta", "panel:p"])
        #expect(try recuse(world, "officer", "expert-2") == .yes(.expertRecused))
        #expect(try recuse(world, "expert-3", "expert-4") == .no("authority.role"))
        #expect(try recuse(world, "expert-3", "expert-3") == .yes(.expertRecused))
        #expect(
            try recuse(world, "officer", nil, ["panel": "none"])
                == .no("input.missing-field", at: "/with/expert"), "asked before what exists")
    }

    @Test func `is of a member, for a centre of the panel, once`() throws {
        let world = try convened("ta").submitted("tb")
        #expect(try recuse(world, "expert-6") == .no("authority.not-on-panel", Art.ten3))
        #expect(
            try recuse(world, "officer", "expert-6") == .no("authority.not-on-panel", Art.ten3))
        #expect(try recuse(world, "officer", "nobody") == .no("account.unknown"))
        #expect(
            try recuse(world, "expert-1", nil, ["centre": "tb"])
                == .no("panel.not-its-centre", Art.ten3))
        #expect(try recuse(world, "expert-1", nil, ["centre": "tx"]) == .no("centre.unknown"))
        #expect(try recuse(world, "expert-1", nil, ["panel": "none"]) == .no("panel.unknown"))
        _ = try recuse(world, "expert-1")
        #expect(try recuse(world, "expert-1") == .no("authority.recused", Art.ten3))
    }

    @Test func `is for one centre: the expert judges the others`() throws {
        let world = try convened("ta", "hb")
        _ = try recuse(world, "expert-1")
        #expect(try review(world, "expert-1") == .no("authority.recused", Art.ten3))
        #expect(try review(world, "expert-1", "hb") == .yes(.opinionRecorded))
    }

    @Test func `leaves an opinion standing that no longer counts`() throws {
        let world = try convened("ta")
        try world.opinionsGiven(on: "p", ["ta"]).inspected(on: "p", ["ta"])
        #expect(try world.centre("ta").stage == .assessed)
        _ = try recuse(world, "officer", "expert-1")
        let centre = try world.centre("ta")
        #expect(centre.stage == .bureauPassed)
        #expect(centre.opinions.count == 7)
        let panel = try #require(centre.panel(for: .recognition))
        #expect(centre.counting(panel).map(\.account.rawValue) == Array(World.experts.dropFirst()))
    }

    @Test func `with a member added in its place leads on`() throws {
        let world = try convened("ta")
        try world.opinionsGiven(on: "p", ["ta"]).inspected(on: "p", ["ta"])
        _ = try recuse(world, "officer", "expert-1")
        try world.given(
            "officer", .panelAmend, on: Self.today,
            ["panel": "p", "add": ["expert-6"], "reason": "补足"])
        #expect(try world.centre("ta").stage == .bureauPassed)
        #expect(try review(world, "expert-6") == .yes(.opinionRecorded))
        #expect(try world.centre("ta").stage == .assessed)
    }

    @Test func `of one outstanding completes the others where they are enough`() throws {
        let world = try World.bureauPassed("ta")
        try world.given(
            "officer", .panelConvene, on: Self.today,
            World.panel("p", ["ta"], experts: World.experts + ["expert-6"]))
        try world.opinionsGiven(on: "p", ["ta"]).inspected(on: "p", ["ta"])
        #expect(try world.centre("ta").stage == .bureauPassed, "one is outstanding")
        _ = try recuse(world, "expert-6")
        #expect(try world.centre("ta").stage == .assessed)
    }

    @Test func `among too few let pass leaves fewer than were convened`() throws {
        let world = try World.bureauPassed("ta")
        let three = Array(World.experts.prefix(3))
        try world.given(
            "officer", .panelConvene, on: Self.today, World.panel("p", ["ta"], experts: three),
            override: "本市无更多专家")
        try world.opinionsGiven(on: "p", ["ta"], by: three).inspected(on: "p", ["ta"])
        #expect(try world.centre("ta").stage == .assessed, "as many as were convened suffice")
        _ = try recuse(world, "expert-1")
        #expect(try world.centre("ta").stage == .bureauPassed)
    }
}
