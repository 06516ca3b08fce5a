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

    /// The panel is gone, so that another can be convened.
    @Test func `a list cancelled leaves assessed what still has its opinions`() throws {
        for lost in ["panel", "opinion", "neither"] {
            let world = try World.proposed("ta")
            let position = try world.position(
                of: lost == "panel" ? .panelConvened : .opinionRecorded)
            if lost != "neither" {
                try world.given(
                    "leader", .recordSetAside, on: "2024-09-02", World.settingAside(position),
                    override: "重新评审")
            }
            try world.given(
                "officer", .listCancel, on: "2024-09-02", ["list": "l", "reason": "重排"])
            #expect(
                try world.centre("ta").stage == (lost == "neither" ? .assessed : .bureauPassed))
            #expect(
                try world.answer(
                    "officer", .panelConvene, on: "2024-09-02", World.panel("q", ["ta"])
                ).code
                    == (lost == "neither" ? "panel.not-at-stage" : "yes"))
        }
    }

    @Test func `as many opinions as were enough for the list are enough after it`() throws {
        let world = try World.proposed("ta").adopted(["minExperts": 7], on: "2024-09-03")
        try world.given(
            "officer", .listCancel, on: "2024-09-03", ["list": "l", "reason": "重排"])
        #expect(try world.centre("ta").stage == .assessed)
    }

    @Test func `a recommendation corrected to a day after the list gives no stage`() throws {
        let world = try World.proposed("ta")
        try world.given(
            "leader", .recordCorrect, on: "2024-12-10",
            World.correction(world.position(of: .recommendationIssued), ["date": "2024-11-27"]))
        #expect(try world.centre("ta").status == .proposed)
        #expect(try world.centre("ta").stage == nil)
    }

    /// The date and the months are those of an approval's document.
    @Test func `a refusal by itself is corrected in its reason and not in a date`() throws {
        let world = try World.assessed("ta").given(
            "leader", .establishmentRefuse, on: "2024-10-09", ["centre": "ta", "reason": "不足"])
        let position = try world.lastPosition
        for (field, value) in [("date", "2024-10-08"), ("constructionMonths", 24)]
            as [(String, JSON)]
        {
            for name in [field, "/\(field)", "/data/\(field)"] {
                #expect(
                    try world.answer(
                        "leader", .recordCorrect, on: "2024-10-09",
                        World.correction(position, [name: value])
                    ).code
                        == "input.unknown-field")
            }
        }
        #expect(
            try world.answer(
                "leader", .recordCorrect, on: "2024-10-09",
                World.correction(position, ["reason": "条件不足"]))
                == .yes(.recordCorrected))
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
