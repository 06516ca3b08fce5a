import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The bounds of establishing (art. 10(4), 11)` {
    func approve(_ world: World, _ changes: JSON = [:]) throws -> Answer {
        try world.answer(
            "leader", .establishmentApprove, on: "2024-10-09", World.approval.with(changes))
    }

    @Test func `materials for refusing are of those alone that are refused`() throws {
        let world = try World.closed("ta").adopted(
            ["requireMaterials": ["establishment.refused": ["letter"]]], on: "2024-10-09")
        #expect(try approve(world) == .yes(.establishmentApproved))
    }

    @Test func `a period as long as may be is not warned of, one month more is`() throws {
        let world = try World.closed("ta")
        for (months, warnings) in [(36, []), (37, ["plan.too-long"])] as [(Int64, [String])] {
            let world = world.fork()
            #expect(
                try approve(world, ["constructionMonths": .integer(months)])
                    == .yes(.establishmentApproved))
            #expect(world.last.warnings == warnings)
        }
    }

    /// What had settled it before publicity was closed is set aside.
    @Test(arguments: ["ta", nil] as [String?])
    func `an objection open again bars it, of one centre or of the list`(centre: String?) throws {
        let world = try World.inPublicity("ta")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", centre))
        try world.given(
            "officer", .objectionDecline, on: "2024-09-27", ["objection": "o", "reason": "无关"])
        let declined = try world.lastPosition
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        try world.given(
            "leader", .recordSetAside, on: "2024-10-09", World.settingAside(declined),
            override: "重新审查")
        #expect(
            try approve(world)
                == .no("publicity.objections-open", Art.ten4, unmet: ["o"]))
    }

    @Test func `of one centre whose construction runs that one is named`() throws {
        let world = try World.established("ta")
        #expect(
            try world.answer(
                "officer", .evaluationAnnounce, on: "2024-10-10",
                World.evaluation("e", ["ta"], due: "2024-12-02"))
                == .no("evaluation.in-construction", Art.sixteen, unmet: ["ta"]))
    }
}
