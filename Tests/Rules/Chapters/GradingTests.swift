import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Grading (art. 16)` {
    static let today = "2025-06-20"

    func grade(
        _ world: World, _ grade: String = "excellent", _ centres: [String] = ["ta"],
        by: String = "leader", on day: String = today, with changes: JSON = [:]
    ) throws -> Answer {
        try world.answer(
            by, .evaluationGrade, on: day, World.grading(centres, grade, changes))
    }

    let graded = Answer.yes(.evaluationGraded)
    let unqualified = Answer.yes(.evaluationGraded, .rectificationOrdered)
    let reasonNeeded = Answer.no("evaluation.reason-needed", Art.sixteen)
    let missing = Answer.no(
        "panel.opinions-missing", Art.sixteen, unmet: ["ta/expert-opinions"])

    @Test func `has the grade stand for three years, its end not moved`() throws {
        let world = try World.evaluated("ta")
        #expect(try grade(world, by: "officer") == .no("authority.role"))
        #expect(try grade(world) == graded)
        #expect(
            world.last.data() == [
                "evaluation": "e", "centre": "ta", "grade": "excellent",
                "document": "鞍科发〔2025〕21号", "date": "2025-06-20",
                "validUntil": "2028-06-20",
            ])
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2025-06-20"))
        #expect(record.article == Art.sixteen)
        let centre = try world.centre("ta")
        #expect(centre.grade == .excellent && centre.status == .operating)
        #expect(centre.gradeValidUntil == Day(iso: "2028-06-20"))
        #expect(try grade(world) == .no("evaluation.graded-already", Art.sixteen))
        // 2028-06-21 would be 2025-06-21, a Saturday: a standing does not ask.
        let saturday = try World.evaluated("ta")
        _ = try grade(saturday, on: "2025-06-21", with: ["date": "2025-06-21"])
        #expect(saturday.last.data()["validUntil"] == "2028-06-21")
    }

    @Test func `of other measures is valid for as many years as they say`() throws {
        let world = try World.evaluated("ta")
        try world.given(
            "leader", .policyAdopt, on: Self.today,
            World.measures(["gradeValidYears": 2], from: Self.today, policy: "鞍科发〔2025〕20号"))
        _ = try grade(world)
        #expect(world.last.data()["validUntil"] == "2027-06-20")
    }

    @Test func `waits for the announcement, the panel and its opinions`() throws {
        #expect(try grade(.operating("ta")) == .no("evaluation.unknown"))
        let world = try World.announced("ta", "tb")
        #expect(try grade(world) == missing)
        try world.judged(
            by: "pe", for: .evaluation, ["ta"], scores: [90, 90, 90, 90], on: "2025-06-10")
        #expect(try grade(world) == missing)
        try world.given(
            "officer", .panelRecuse, on: "2025-06-10",
            ["panel": "pe", "centre": "ta", "expert": "expert-5", "reason": "回避"])
        #expect(try grade(world) == missing, "four are too few")
        try world.given(
            "officer", .panelAmend, on: "2025-06-10",
            ["panel": "pe", "add": ["expert-6"], "reason": "补足"])
        try world.given(
            "expert-6", .reviewExpert, on: "2025-06-10", World.review("pe", "ta", score: 90))
        #expect(try grade(world) == graded)
        #expect(
            try grade(world, "excellent", ["tb"])
                == .no("panel.opinions-missing", Art.sixteen, unmet: ["tb/expert-opinions"]))
    }

    @Test func `does not need materials from the host`() throws {
        #expect(try grade(.evaluated("ta")) == graded)
    }

    /// The mean of the counting scores, unrounded, is at or above the edge of its band.
    @Test(
        arguments: [
            ([85, 85, 85, 85, 84], "good"), ([85, 85, 85, 85, 85], "excellent"),
            ([75, 75, 75, 75, 74], "qualified"), ([75, 75, 75, 75, 75], "good"),
            ([60, 60, 60, 60, 59], "unqualified"), ([60, 60, 60, 60, 60], "qualified"),
            ([0, 0, 0, 0, 0], "unqualified"), ([100, 100, 100, 100, 100], "excellent"),
        ] as [([Int64], String)])
    func `is the band of the mean, another grade needs a reason`(
        scores: [Int64], band: String
    ) throws {
        let world = try World.evaluated("ta", scores: scores)
        for other in ["excellent", "good", "qualified", "unqualified"] where other != band {
            #expect(try grade(world, other) == reasonNeeded)
            #expect(
                try grade(world.fork(), other, with: ["reason": "综合考虑"])
                    == (other == "unqualified" ? unqualified : graded))
        }
        #expect(try grade(world, band) == (band == "unqualified" ? unqualified : graded))
    }

    @Test func `leaves out the score of an expert recused`() throws {
        let world = try World.announced("ta")
        try world.judged(
            by: "pe", for: .evaluation, ["ta"], scores: [84, 84, 84, 84, 100], on: "2025-06-10")
        try world.given(
            "officer", .panelAmend, on: "2025-06-10",
            ["panel": "pe", "add": ["expert-6"], "reason": "补足"])
        try world.given(
            "expert-6", .reviewExpert, on: "2025-06-10", World.review("pe", "ta", score: 84))
        #expect(try grade(world.fork(), "excellent") == graded, "520 by 6")
        try world.given(
            "officer", .panelRecuse, on: "2025-06-10",
            ["panel": "pe", "centre": "ta", "expert": "expert-5", "reason": "回避"])
        #expect(try grade(world, "excellent") == reasonNeeded)
        #expect(try grade(world, "good") == graded)
    }

    @Test func `goes by the bands in force on the day of the act`() throws {
        let world = try World.evaluated("ta", scores: [88, 88, 88, 88, 88])
        try world.adopted(
            ["scoreBands": ["excellent": 90, "good": 80, "qualified": 60]], on: Self.today)
        #expect(try grade(world) == reasonNeeded)
        #expect(try grade(world, "good") == graded)
    }

    @Test func `is dated no earlier than the opinions and not ahead`() throws {
        let world = try World.evaluated("ta")
        #expect(
            try grade(world, with: ["date": "2025-06-21"])
                == .no("effective.ahead", at: "/with/date"))
        #expect(try grade(world, with: ["date": "2025-06-09"]) == .no("effective.before-basis"))
        #expect(try grade(world, with: ["date": "2025-06-10"]) == graded)
    }

    @Test func `grades all of several or none, in the order given`() throws {
        let world = try World.evaluated("ta", "hb")
        #expect(try grade(world, "excellent", ["hb", "tx"]) == .no("centre.unknown"))
        #expect(
            try grade(world, "unqualified", ["hb", "ta"], with: ["reason": "弄虚作假"])
                == .yes(
                    .evaluationGraded, .rectificationOrdered, .evaluationGraded,
                    .rectificationOrdered))
        #expect((0..<4).map { world.last.data($0)["centre"] } == ["hb", "hb", "ta", "ta"])
    }

    @Test func `passing counts as acceptance where construction was over without it`() throws {
        for (grade, events) in [("qualified", graded), ("unqualified", unqualified)] {
            let world = try World.established("ta")
            try world.given(
                "officer", .evaluationAnnounce, on: "2027-10-11",
                World.evaluation("e", ["ta"], due: "2027-11-01"))
            let score: Int64 = grade == "qualified" ? 70 : 50
            try world.judged(
                by: "pe", for: .evaluation, ["ta"], scores: [score, score, score, score, score],
                on: "2027-11-10")
            #expect(
                try self.grade(world, grade, on: "2027-11-10", with: ["date": "2027-11-10"])
                    == events)
            let centre = try world.centre("ta")
            #expect(centre.status == (grade == "qualified" ? .operating : .rectifying))
            #expect(
                centre.accepted == (grade == "qualified" ? Day(iso: "2027-11-10") : nil))
        }
    }

    @Test func `is not decided by an expert who gave an opinion that counts`() throws {
        let world = try World.evaluated("ta").samePerson(as: "expert-4", on: Self.today)
        #expect(try grade(world, by: "leader-2") == .no("authority.four-eyes"))
        #expect(try grade(world) == graded)
    }

    @Test func `asks for a document not used and the materials laid down`() throws {
        let world = try World.evaluated("ta", "tb").adopted(
            ["requireMaterials": ["evaluation.graded": ["minutes"]]], on: Self.today)
        #expect(try grade(world) == .no("material.missing", unmet: ["minutes"]))
        #expect(try grade(world, with: ["document": "鞍科发〔2024〕1号"]) == .no("document.used"))
        try world.adopted(["requireMaterials": [:]], on: Self.today)
        #expect(try grade(world) == graded)
        #expect(
            try grade(world, "excellent", ["tb"], on: "2025-06-21", with: ["date": "2025-06-21"])
                == .no("document.used"))
        #expect(try grade(world, "excellent", ["tb"], on: "2025-06-21") == graded)
    }
}
