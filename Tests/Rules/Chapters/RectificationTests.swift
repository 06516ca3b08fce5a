import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Rectification (art. 17)` {
    static let today = "2026-06-22"

    func request(_ world: World, by: String = "host-tiexi", on day: String = today) throws
        -> Answer
    {
        try world.answer(by, .rectificationRequest, on: day, World.asking("ta"))
    }

    func review(_ world: World, by: String = "dept-tiexi") throws -> Answer {
        try world.answer(
            by, .rectificationReview, on: Self.today,
            ["centre": "ta", "opinion": "pass", "text": "整改到位"])
    }

    func conclude(
        _ world: World, passed: Bool = true, by: String = "leader", _ changes: JSON = [:]
    ) throws -> Answer {
        let with: JSON = ["centre": "ta", "passed": .bool(passed), "text": "结论"]
        return try world.answer(by, .rectificationConclude, on: Self.today, with.with(changes))
    }

    func judged(_ opinion: String = "pass") throws -> World {
        try World.rectifying("ta").rectificationAsked("ta", opinion, on: Self.today)
            .judged(by: "pr", for: .rectification, ["ta"], on: Self.today)
    }

    let passed = Answer.yes(.rectificationPassed)
    let failed = Answer.yes(.rectificationFailed)
    let missing = Answer.no(
        "panel.opinions-missing", Art.seventeen, unmet: ["ta/expert-opinions"])

    @Test func `is ordered with the grade unqualified`() throws {
        let world = try World.rectifying("ta")
        #expect(
            world.last.data(1) == [
                "centre": "ta", "evaluation": "e", "date": "2025-06-20", "months": 12,
                "due": "2026-06-22", "provisional": true,
            ])
        let record = try world.last.record(1)
        #expect(record.effective == Day(iso: "2025-06-20"))
        #expect(record.article == Art.seventeen)
        #expect(record.tags == ["centre:ta", "evaluation:e"])
        let centre = try world.centre("ta")
        #expect(centre.status == .rectifying && centre.isManaged)
        #expect(centre.grade == .unqualified)
        #expect(centre.rectificationDue == Day(iso: "2026-06-22"))
    }

    @Test func `has acceptance asked for from the first day on, one at a time`() throws {
        let world = try World.rectifying("ta")
        #expect(
            try request(world, by: "host-haicheng") == .no("authority.organisation", Art.six))
        #expect(
            try request(world.fork(), on: "2025-06-20") == .yes(.rectificationRequested))
        #expect(
            try request(world.fork(), on: "2027-03-01") == .yes(.rectificationRequested),
            "late is late, and no bar")
        #expect(try request(world) == .yes(.rectificationRequested))
        #expect(world.last.data() == ["centre": "ta", "report": "报告"])
        #expect(try world.last.record.article == Art.seventeen)
        #expect(try request(world) == .no("rectification.already-open", Art.seventeen))
        #expect(
            try request(.operating("ta")) == .no("rectification.none-ordered", Art.seventeen))
    }

    @Test func `is reviewed by the department in charge`() throws {
        let world = try World.rectifying("ta")
        let noneOpen = Answer.no("rectification.none-open", Art.seventeen)
        #expect(try review(world) == noneOpen)
        _ = try request(world)
        #expect(try review(world, by: "dept-haicheng") == .no("authority.district", Art.five))
        #expect(try review(world) == .yes(.rectificationReviewed))
        #expect(
            world.last.data() == ["centre": "ta", "opinion": "pass", "text": "整改到位"])
        #expect(try review(.operating("ta")) == noneOpen)
    }

    @Test func `waits for the request, the review and the panel's opinions`() throws {
        let world = try World.rectifying("ta")
        #expect(try conclude(world) == .no("rectification.none-open", Art.seventeen))
        _ = try request(world)
        #expect(try conclude(world) == .no("rectification.not-reviewed", Art.seventeen))
        #expect(
            try world.answer(
                "officer", .panelConvene, on: Self.today,
                World.panel("pr", ["ta"]).with(["purpose": "rectification"]))
                == .no("panel.not-at-stage", Art.ten3))
        _ = try review(world)
        #expect(try conclude(world) == missing)
        #expect(try conclude(world, passed: false) == missing)
        #expect(
            try conclude(world, ["panel": "pe"]) == .no("panel.not-its-centre", Art.seventeen))
        try world.judged(by: "pr", for: .rectification, ["ta"], on: Self.today)
        #expect(try conclude(world, by: "officer") == .no("authority.role"))
        #expect(try conclude(world, ["panel": "pr"]) == passed)
    }

    @Test func `passed has the centre operate without a grade`() throws {
        let world = try judged()
        #expect(try conclude(world, ["document": "鞍科发〔2026〕18号"]) == passed)
        #expect(
            world.last.data() == [
                "centre": "ta", "passed": true, "text": "结论", "document": "鞍科发〔2026〕18号",
            ])
        let centre = try world.centre("ta")
        #expect(centre.status == .operating)
        #expect(centre.grade == nil && centre.gradeValidUntil == nil)
        #expect(centre.rectificationDue == nil)
        #expect(try request(world) == .no("rectification.none-ordered", Art.seventeen))
    }

    @Test func `passed has it qualified from that day, where the bureau says so`() throws {
        let world = try judged().adopted(
            ["gradeAfterRectification": "qualified"], on: Self.today)
        #expect(try conclude(world) == passed)
        #expect(
            world.last.data() == [
                "centre": "ta", "passed": true, "text": "结论", "grade": "qualified",
                "validUntil": "2029-06-22",
            ])
        #expect(try world.centre("ta").grade == .qualified)
        #expect(try world.centre("ta").gradeValidUntil == Day(iso: "2029-06-22"))
    }

    @Test func `failed stands rectifying, and is not asked for again`() throws {
        let world = try judged().adopted(
            ["gradeAfterRectification": "qualified"], on: Self.today)
        #expect(try conclude(world, passed: false) == failed)
        #expect(world.last.data() == ["centre": "ta", "passed": false, "text": "结论"])
        let centre = try world.centre("ta")
        #expect(centre.status == .rectifying && centre.grade == .unqualified)
        #expect(try request(world) == .no("rectification.failed-already", Art.seventeen))
        #expect(try conclude(world) == .no("rectification.none-open", Art.seventeen))
    }

    @Test func `after a review that rejects fails without a panel, and passes only with one`()
        throws
    {
        let world = try World.rectifying("ta").rectificationAsked(
            "ta", "reject", on: Self.today)
        #expect(try conclude(world) == missing)
        #expect(try conclude(world, passed: false) == failed)
        #expect(try conclude(judged("reject")) == passed)
    }

    @Test func `is not concluded by whoever reviewed it or gave an opinion`() throws {
        for account in ["dept-tiexi", "expert-1"] {
            let world = try judged().samePerson(as: account, on: Self.today)
            #expect(try conclude(world, by: "leader-2") == .no("authority.four-eyes"))
            #expect(try conclude(world) == passed)
        }
    }

    @Test func `asks for a document not used and the materials laid down`() throws {
        let world = try judged().adopted(
            ["requireMaterials": ["rectification.failed": ["minutes"]]], on: Self.today)
        #expect(try conclude(world, ["document": "鞍科发〔2025〕21号"]) == .no("document.used"))
        #expect(
            try conclude(world, passed: false) == .no("material.missing", unmet: ["minutes"]))
        #expect(try conclude(world) == passed)
    }

    @Test func `keeps it out of another evaluation`() throws {
        #expect(
            try World.rectifying("ta").answer(
                "officer", .evaluationAnnounce, on: Self.today,
                World.evaluation("e2", ["ta"], due: "2026-07-30")
            ).code == "centre.out-of-order")
    }
}
