import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Panels of experts (art. 10(3))` {
    static let today = "2024-09-02"

    func convene(
        _ world: World, _ centres: [String] = ["ta"], experts: [String] = World.experts,
        changes: JSON = [:], override: String? = nil
    ) throws -> Answer {
        try world.answer(
            "officer", .panelConvene, on: Self.today,
            World.panel("p", centres, experts: experts).with(changes), override: override)
    }

    func amend(_ world: World, _ add: [String], override: String? = nil) throws -> Answer {
        try world.answer(
            "officer", .panelAmend, on: Self.today,
            ["panel": "p", "add": .strings(add), "reason": "补足"], override: override)
    }

    func openExpert(_ world: World, _ changes: JSON) throws {
        let opening: JSON = ["account": "expert-x", "name": "专家", "role": "expert"]
        try world.given("admin", .accountOpen, on: Self.today, opening.with(changes))
    }

    let conflict = Answer.no("panel.conflict", Art.ten3)
    let notAnExpert = Answer.no("panel.not-an-expert", Art.ten3)

    @Test func `are convened once, under the tags of all in them`() throws {
        let world = try World.bureauPassed("ta", "hb")
        #expect(try convene(world, ["ta", "hb"]) == .yes(.panelConvened))
        #expect(
            try world.last.record.tags == World.experts.map { "account:\($0)" } + [
                "centre:hb", "centre:ta", "panel:p",
            ])
        #expect(try world.last.record.article == Art.ten3)
        #expect(try convene(world) == .no("panel.exists"))
    }

    @Test func `have at least five members, unless fewer are let pass`() throws {
        let world = try World.bureauPassed("ta")
        let four = Array(World.experts.prefix(4))
        #expect(try convene(world, experts: four) == .no("panel.too-few", Art.ten3))
        #expect(try convene(world.fork(), experts: World.experts) == .yes(.panelConvened))
        #expect(
            try convene(world, experts: four, override: "本市无更多专家") == .yes(.panelConvened))
        #expect(world.last.overridden == ["panel.too-few"])
    }

    @Test func `have as many as the bureau has adopted`() throws {
        let world = try World.bureauPassed("ta").adopted(["minExperts": 7], on: Self.today)
        let seven = (1...7).map { "expert-\($0)" }
        #expect(
            try convene(world, experts: Array(seven.prefix(6))) == .no("panel.too-few", Art.ten3))
        #expect(try convene(world, experts: seven) == .yes(.panelConvened))
    }

    @Test func `look at what has passed the bureau and is not assessed`() throws {
        let refused = Answer.no("panel.not-at-stage", Art.ten3)
        let recommended = try World.staffed().submitted("ta").preliminaryPassed(["ta"])
            .recommended(["ta"])
        #expect(try convene(recommended) == refused)
        #expect(try convene(World.assessed("ta"), changes: ["panel": "p2"]) == refused)
        #expect(try convene(recommended, ["tx"]) == .no("centre.unknown"))
        for purpose in ["acceptance", "evaluation", "rectification"] {
            #expect(
                try convene(World.bureauPassed("ta"), changes: ["purpose": .string(purpose)])
                    == refused)
        }
    }

    @Test func `are of experts whose accounts are open`() throws {
        let world = try World.bureauPassed("ta")
        #expect(
            try convene(world, experts: World.experts + ["nobody"]) == .no("account.unknown"))
        #expect(try convene(world, experts: World.experts + ["auditor"]) == notAnExpert)
        try openExpert(world, ["until": "2024-09-01"])
        #expect(try convene(world, experts: World.experts + ["expert-x"]) == notAnExpert)
        #expect(
            try convene(world, experts: World.experts + ["expert-1"])
                == .no("input.bad-value", at: "/with/experts/5"))
    }

    @Test func `have no member of a host or a co-builder, which nobody passes`() throws {
        let world = try World.staffed()
        try world.given(
            "host-tiexi", .applicationSubmit, on: Self.today,
            World.application(
                "ta",
                ["coBuilders": [["organisation": .string(Body.haicheng), "name": "共建"]]]))
        try world.preliminaryPassed(["ta"]).recommended(["ta"]).bureauPassed(["ta"])
        for code in [Body.tiexi, Body.haicheng] {
            let world = world.fork()
            try openExpert(world, ["organisation": .string(code)])
            #expect(try convene(world, experts: World.experts + ["expert-x"]) == conflict)
            #expect(
                try convene(world, experts: World.experts + ["expert-x"], override: "x")
                    == conflict)
            _ = try convene(world)
            #expect(try amend(world, ["expert-x"]) == conflict)
        }
        try openExpert(world, ["organisation": .string(Body.taian)])
        #expect(try convene(world, experts: World.experts + ["expert-x"]) == .yes(.panelConvened))
    }

    @Test func `amended have what they need when convened`() throws {
        let world = try World.bureauPassed("ta", "hb")
        #expect(try amend(world, ["expert-6"]) == .no("panel.unknown"))
        _ = try convene(world, ["ta", "hb"])
        #expect(try amend(world, ["nobody"]) == .no("account.unknown"))
        #expect(try amend(world, ["leader"]) == notAnExpert)
        #expect(
            try amend(world, ["expert-1"]) == .no("panel.already-member", Art.ten3))
        #expect(try amend(world, ["expert-6"]) == .yes(.panelAmended))
        #expect(
            try world.last.record.tags == [
                "account:expert-6", "centre:hb", "centre:ta", "panel:p",
            ])
        #expect(
            try world.answer(
                "expert-6", .reviewExpert, on: Self.today, World.review("p", "hb"))
                == .yes(.opinionRecorded))
        let proposed = try World.proposed("ta")
        #expect(try amend(proposed, ["expert-6"]) == .no("panel.not-at-stage", Art.ten3))
    }

    @Test func `amended are not too few, where more are asked for than when convened`() throws {
        let world = try World.bureauPassed("ta")
        _ = try convene(world)
        try world.adopted(["minExperts": 7], on: Self.today)
        #expect(try amend(world, ["expert-6"]) == .no("panel.too-few", Art.ten3))
        #expect(try amend(world.fork(), ["expert-6", "expert-7"]) == .yes(.panelAmended))
        #expect(try amend(world, ["expert-6"], override: "本市无更多专家") == .yes(.panelAmended))
        try world.opinionsGiven(on: "p", ["ta"], by: World.experts + ["expert-6"])
            .inspected(on: "p", ["ta"])
        #expect(try world.centre("ta").stage == .assessed, "as many as were let pass")
    }

    @Test func `let pass with too few may be amended without asking again`() throws {
        let world = try World.bureauPassed("ta")
        _ = try convene(world, experts: ["expert-1", "expert-2"], override: "本市无更多专家")
        #expect(try amend(world, ["expert-3"]) == .yes(.panelAmended))
    }
}
