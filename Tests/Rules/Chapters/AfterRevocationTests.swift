import CanonicalJSON
import Events
import Rules
import Testing

/// What was asked for of a centre on the roster has no object once it has left it (section 4 of the
/// contract: every row refuses what is out of the drawn order).
@Suite struct `After a revocation` {
    static let today = "2026-10-09"

    /// Revoked at its host's request.
    func revoke(_ world: World) throws {
        try world.given(
            "host-tiexi", .centreRelinquish, on: Self.today, ["centre": "ta", "reason": "停办"])
        try world.given(
            "officer", .revocationPropose, on: Self.today,
            World.proposal(["ta"], grounds: ["request"]))
        try world.given(
            "leader", .revocationDecide, on: Self.today, World.revocation(["ta"]))
    }

    func isRefused(_ world: World, _ by: String, _ name: ActionName, _ with: JSON) throws -> Bool {
        try world.answer(by, name, on: Self.today, with).code != "yes"
    }

    static let review: JSON = ["centre": "ta", "opinion": "pass", "text": "同意"]

    @Test func `a deferral is neither reviewed nor granted`() throws {
        let world = try World.established("ta").given(
            "host-tiexi", .deferralRequest, on: Self.today,
            ["centre": "ta", "months": 6, "reason": "x"])
        let asked = world.fork()
        try revoke(asked)
        #expect(try isRefused(asked, "dept-tiexi", .deferralReview, Self.review))
        try world.reviewed(.deferralReview, "ta", on: Self.today)
        try revoke(world)
        #expect(
            try isRefused(
                world, "leader", .deferralDecide, ["centre": "ta", "granted": true, "text": "x"]))
        #expect(try world.centre("ta").constructionUntil == Day(iso: "2027-10-09"))
    }

    @Test func `acceptance is neither reviewed nor passed`() throws {
        let world = try World.established("ta").given(
            "host-tiexi", .acceptanceRequest, on: Self.today, World.asking("ta"))
        let asked = world.fork()
        try revoke(asked)
        #expect(try isRefused(asked, "dept-tiexi", .acceptanceReview, Self.review))
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
            .judged(by: "pa", for: .acceptance, ["ta"], on: Self.today)
        try revoke(world)
        #expect(
            try isRefused(
                world, "leader", .acceptanceConclude,
                ["centre": "ta", "passed": true, "text": "x"]))
        #expect(try world.centre("ta").status == .revoked)
    }

    @Test func `an evaluation goes on without it`() throws {
        let world = try World.evaluated("ta")
        try revoke(world)
        #expect(
            try isRefused(
                world, "officer", .evaluationAbsence,
                ["evaluation": "e", "centre": "ta", "excused": false, "reason": "x"]))
        #expect(
            try isRefused(
                world, "leader", .evaluationGrade,
                World.grading(["ta"], "excellent", ["date": .string(Self.today)])))
    }

    @Test func `an evaluation takes no materials from it before they are due`() throws {
        let world = try World.operating("ta").given(
            "officer", .evaluationAnnounce, on: Self.today,
            World.evaluation("e", ["ta"], due: "2026-11-30"))
        try revoke(world)
        #expect(
            try isRefused(
                world, "host-tiexi", .evaluationSubmit,
                ["evaluation": "e", "centre": "ta", "materials": "x"]))
    }

    @Test func `rectification is neither asked for, reviewed nor passed`() throws {
        let world = try World.rectifying("ta").rectificationAsked("ta", on: Self.today)
            .judged(by: "pr", for: .rectification, ["ta"], on: Self.today)
        try revoke(world)
        #expect(
            try isRefused(world, "host-tiexi", .rectificationRequest, World.asking("ta")))
        #expect(try isRefused(world, "dept-tiexi", .rectificationReview, Self.review))
        #expect(
            try isRefused(
                world, "leader", .rectificationConclude,
                ["centre": "ta", "passed": true, "text": "x"]))
    }

    @Test func `a report on the year it left is still made`() throws {
        let world = try World.operating("ta")
        try revoke(world)
        try world.given(
            "host-tiexi", .reportSubmit, on: "2027-01-05",
            ["centre": "ta", "year": 2026, "report": "x"])
        #expect(
            try world.answer(
                "host-tiexi", .reportSubmit, on: "2028-01-05",
                ["centre": "ta", "year": 2027, "report": "x"]
            ).code == "report.not-due")
    }

    @Test func `deferral asked for has no object once it operates`() throws {
        let world = try World.established("ta").given(
            "host-tiexi", .deferralRequest, on: Self.today,
            ["centre": "ta", "months": 6, "reason": "x"])
        try world.reviewed(.deferralReview, "ta", on: Self.today).given(
            "host-tiexi", .acceptanceRequest, on: Self.today, World.asking("ta"))
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
            .judged(by: "pa", for: .acceptance, ["ta"], on: Self.today).given(
                "leader", .acceptanceConclude, on: Self.today,
                ["centre": "ta", "passed": true, "text": "通过"])
        #expect(
            try isRefused(
                world, "leader", .deferralDecide, ["centre": "ta", "granted": true, "text": "x"]))
    }
}
