import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The place that a correction names` {
    static let today = "2024-10-21"

    func correct(_ world: World, _ position: Int64, _ changes: JSON) throws -> Answer {
        try world.answer(
            "leader", .recordCorrect, on: Self.today, World.correction(position, changes))
    }

    let corrected = Answer.yes(.recordCorrected)

    @Test func `is an element of a list, by its index`() throws {
        let world = try World.staffed().submitted("ta")
        let application = try world.lastPosition
        #expect(try correct(world, application, ["/plan/goals/0": "建成产线"]) == corrected)
        let goals = try #require(try world.centre("ta").application).plan.goals
        #expect(goals.map { $0.value } == ["建成产线"])
        #expect(
            try correct(world, application, ["/plan/goals/1": "建成产线"])
                == .no("input.unknown-field", at: "/with/changes/~1plan~1goals~11"))
    }

    @Test func `is not within a text or a number, and has no empty name in it`() throws {
        let world = try World.staffed().submitted("ta")
        let application = try world.lastPosition
        #expect(
            try correct(world, application, ["/field/name": "x"])
                == .no("input.unknown-field", at: "/with/changes/~1field~1name"))
        #expect(
            try correct(world, application, ["/plan//months": 24])
                == .no("input.unknown-field", at: "/with/changes/~1plan~1~1months"))
    }

    /// An objection upheld to one of two centres of a list refuses that one with the approval.
    @Test func `is the date of a refusal that came with an approval, and its effective day`() throws
    {
        let world = try World.inPublicity("ta", "tb")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "tb"))
        try world.given(
            "officer", .objectionAccept, on: "2024-09-27", ["objection": "o", "reason": "受理"])
        try world.given(
            "leader", .objectionResolve, on: "2024-09-27",
            ["objection": "o", "outcome": "upheld", "findings": "属实"], override: "四眼")
        try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
        try world.given(
            "leader", .establishmentApprove, on: "2024-10-14",
            World.approval.with(["date": "2024-10-14"]))
        let refusal = try world.position(of: .establishmentRefused)
        #expect(try correct(world, refusal, ["effective": "2024-10-10"]) == corrected)
        let read = try #require(
            Amendments.standing(among: world.log).first { $0.position == Int(refusal) })
        #expect(read.effective == Day(iso: "2024-10-10"))
        guard case .establishmentRefused(let matter) = read.event else {
            Issue.record("not the refusal")
            return
        }
        #expect(matter.date == Day(iso: "2024-10-10"))
    }

    @Test func `is the effective day alone of a refusal without a date`() throws {
        let world = try World.staffed().submitted("ta").given(
            "leader", .establishmentRefuse, on: "2024-10-14",
            ["centre": "ta", "reason": "条件不符"])
        let refusal = try world.lastPosition
        #expect(try correct(world, refusal, ["effective": "2024-10-10"]) == corrected)
        let read = try #require(
            Amendments.standing(among: world.log).first { $0.position == Int(refusal) })
        guard case .establishmentRefused(let matter) = read.event else {
            Issue.record("not the refusal")
            return
        }
        #expect(read.effective == Day(iso: "2024-10-10"))
        #expect(matter.date == nil)
    }
}
