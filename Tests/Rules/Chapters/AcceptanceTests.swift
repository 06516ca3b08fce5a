import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Acceptance of construction (art. 6(4), 16)` {
    static let today = "2027-09-01"

    func request(_ world: World, by: String = "host-tiexi") throws -> Answer {
        try world.answer(by, .acceptanceRequest, on: Self.today, World.asking("ta"))
    }

    func conclude(
        _ world: World, passed: Bool = true, by: String = "leader", _ changes: JSON = [:]
    ) throws -> Answer {
        let with: JSON = ["centre": "ta", "passed": .bool(passed), "text": "结论"]
        return try world.answer(by, .acceptanceConclude, on: Self.today, with.with(changes))
    }

    func reviewed(_ opinion: String = "pass") throws -> World {
        let world = try World.established("ta")
        try #require(try request(world) == requested)
        return try world.reviewed(.acceptanceReview, "ta", opinion, on: Self.today)
    }

    func judged(_ opinion: String = "pass") throws -> World {
        try reviewed(opinion).judged(by: "pa", for: .acceptance, ["ta"], on: Self.today)
    }

    let requested = Answer.yes(.acceptanceRequested)
    let passed = Answer.yes(.acceptancePassed)
    let failed = Answer.yes(.acceptanceFailed)
    let missing = Answer.no("panel.opinions-missing", Art.six4, unmet: ["ta/expert-opinions"])

    @Test func `is asked for by the host in construction, one at a time`() throws {
        let world = try World.established("ta")
        #expect(
            try request(world, by: "host-haicheng") == .no("authority.organisation", Art.six))
        #expect(try request(world) == requested)
        #expect(world.last.data() == ["centre": "ta", "report": "报告"])
        #expect(try world.last.record.article == Art.six4)
        #expect(try request(world) == .no("acceptance.already-open", Art.six4))
        #expect(
            try request(.operating("ta")) == .no("centre.out-of-order", Art.eleven))
        #expect(try request(.staffed()) == .no("centre.unknown"))
    }

    @Test func `is asked for after the period's end too`() throws {
        let world = try World.established("ta")
        #expect(
            try world.answer(
                "host-tiexi", .acceptanceRequest, on: "2028-03-01", World.asking("ta"))
                == requested)
    }

    @Test func `is reviewed by the department in charge`() throws {
        let world = try World.established("ta")
        let review: (String) throws -> Answer = {
            try world.answer(
                $0, .acceptanceReview, on: Self.today,
                ["centre": "ta", "opinion": "pass", "text": "同意"])
        }
        #expect(try review("dept-tiexi") == .no("acceptance.none-open", Art.six4))
        _ = try request(world)
        #expect(try review("dept-haicheng") == .no("authority.district", Art.five))
        #expect(try review("dept-tiexi") == .yes(.acceptanceReviewed))
        #expect(world.last.data() == ["centre": "ta", "opinion": "pass", "text": "同意"])
    }

    @Test func `has a panel once the department has looked at it`() throws {
        let world = try World.established("ta")
        let convene: () throws -> Answer = {
            try world.answer(
                "officer", .panelConvene, on: Self.today,
                World.panel("pa", ["ta"]).with(["purpose": "acceptance"]))
        }
        #expect(try convene() == .no("panel.not-at-stage", Art.ten3))
        _ = try request(world)
        #expect(try convene() == .no("panel.not-at-stage", Art.ten3))
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
        #expect(try convene() == .yes(.panelConvened))
    }

    @Test func `waits for the request, the review and the panel's opinions`() throws {
        let world = try World.established("ta")
        #expect(try conclude(world) == .no("acceptance.none-open", Art.six4))
        _ = try request(world)
        #expect(try conclude(world) == .no("acceptance.not-reviewed", Art.six4))
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
        #expect(try conclude(world) == missing)
        #expect(try conclude(world, passed: false) == missing)
        try world.judged(
            by: "pa", for: .acceptance, ["ta"], scores: [90, 90, 90, 90], on: Self.today)
        #expect(try conclude(world) == missing, "one is outstanding")
        try world.given(
            "expert-5", .reviewExpert, on: Self.today, World.review("pa", "ta"))
        #expect(try conclude(world, by: "officer") == .no("authority.role"))
        #expect(try conclude(world) == passed)
    }

    @Test func `passed has the centre operate`() throws {
        let world = try judged()
        #expect(
            try conclude(world, ["panel": "pa", "document": "鞍科发〔2027〕20号"]) == passed)
        #expect(
            world.last.data() == [
                "centre": "ta", "panel": "pa", "passed": true, "text": "结论",
                "document": "鞍科发〔2027〕20号",
            ])
        #expect(try world.last.record.article == Art.six4)
        #expect(
            try world.last.record.tags == ["centre:ta", "document:鞍科发〔2027〕20号", "panel:pa"])
        let centre = try world.centre("ta")
        #expect(centre.status == .operating && centre.isManaged)
        #expect(centre.accepted == Day(iso: Self.today))
        #expect(try request(world) == .no("centre.out-of-order", Art.eleven))
    }

    @Test func `failed lets construction go on, and it may ask again before a new panel`() throws {
        let world = try judged()
        #expect(try conclude(world, passed: false) == failed)
        let centre = try world.centre("ta")
        #expect(centre.status == .construction)
        #expect(centre.constructionUntil == Day(iso: "2027-10-09"))
        #expect(try request(world) == requested)
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
        #expect(try conclude(world) == missing, "the opinions were on what was asked before")
        #expect(try conclude(world, ["panel": "pa"]) == missing)
        try world.judged(by: "pb", for: .acceptance, ["ta"], on: Self.today)
        #expect(try conclude(world) == passed)
    }

    @Test func `after a review that rejects fails without a panel, and passes only with one`()
        throws
    {
        let world = try reviewed("reject")
        #expect(try conclude(world) == missing)
        #expect(try conclude(world.fork(), passed: false) == failed)
        #expect(try conclude(judged("reject")) == passed)
    }

    @Test func `names a panel that is its own and for this purpose`() throws {
        let world = try judged()
        #expect(try conclude(world, ["panel": "none"]) == .no("panel.unknown"))
        #expect(
            try conclude(world, ["panel": "p"]) == .no("panel.not-its-centre", Art.six4),
            "that one was for recognition")
        #expect(try conclude(world, ["panel": "pa"]) == passed)
    }

    @Test func `is not concluded by whoever reviewed it or gave an opinion that counts`() throws {
        for account in ["dept-tiexi", "expert-2"] {
            let world = try judged().samePerson(as: account, on: Self.today)
            #expect(try conclude(world, by: "leader-2") == .no("authority.four-eyes"))
            #expect(try conclude(world) == passed)
        }
        let outsider = try judged().samePerson(as: "officer", on: Self.today)
        #expect(try conclude(outsider, by: "leader-2") == passed)
    }

    @Test func `asks for a document not used and the materials laid down`() throws {
        let world = try judged().adopted(
            ["requireMaterials": ["acceptance.passed": ["minutes", "letter"]]], on: Self.today)
        #expect(try conclude(world, ["document": "鞍科发〔2024〕12号"]) == .no("document.used"))
        #expect(
            try conclude(world) == .no("material.missing", unmet: ["minutes", "letter"]))
        #expect(try conclude(world, passed: false) == failed)
    }
}
