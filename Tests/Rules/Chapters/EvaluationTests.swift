import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Announcing an evaluation (art. 16)` {
    static let today = "2025-05-06"

    func announce(
        _ world: World, _ centres: [String] = ["ta"], by: String = "officer",
        due: String = "2025-05-30", on day: String = today, _ changes: JSON = [:]
    ) throws -> Answer {
        try world.answer(
            by, .evaluationAnnounce, on: day, World.evaluation("e", centres, due: due, changes))
    }

    let announced = Answer.yes(.evaluationAnnounced)

    @Test func `names centres on the roster, by an officer`() throws {
        let world = try World.operating("ta", "hb")
        #expect(try announce(world, by: "leader") == .no("authority.role"))
        #expect(try announce(world, ["ta", "tx"]) == .no("centre.unknown"))
        #expect(
            try announce(world, ["hb", "ta"], ["document": "鞍科发〔2025〕10号"]) == announced)
        #expect(
            world.last.data() == [
                "evaluation": "e", "year": 2025, "centres": ["hb", "ta"],
                "materialsDue": "2025-05-30", "document": "鞍科发〔2025〕10号",
            ])
        let record = try world.last.record
        #expect(record.article == Art.sixteen)
        #expect(
            record.tags == [
                "centre:hb", "centre:ta", "document:鞍科发〔2025〕10号", "evaluation:e",
            ])
        #expect(world.last.warnings == [])
        #expect(try announce(world, ["ta"]) == .no("evaluation.exists"))
        #expect(try announce(.revoked("ta")) == .no("centre.not-managed", Art.sixteen))
    }

    @Test func `has a day for materials that is not past`() throws {
        let world = try World.operating("ta")
        #expect(
            try announce(world, due: "2025-05-05")
                == .no("evaluation.due-before-today", Art.sixteen))
        #expect(try announce(world, due: "2025-05-06") == announced)
    }

    @Test func `names none whose construction still runs, to its last day`() throws {
        let world = try World.established("ta", "tb")
        let running = Answer.no("evaluation.in-construction", Art.sixteen, unmet: ["ta", "tb"])
        #expect(try announce(world, ["ta", "tb"], due: "2027-12-01", on: "2027-10-09") == running)
        #expect(
            try announce(world, ["ta", "tb"], due: "2027-12-01", on: "2027-10-10") == announced)
        #expect(
            world.last.warnings == ["evaluation.not-accepted", "evaluation.not-accepted"],
            "over without acceptance it is named all the same, and shown")
    }

    @Test func `names one that operates before its construction period is over`() throws {
        let world = try World.established("ta")
        try world.given("host-tiexi", .acceptanceRequest, on: Self.today, World.asking("ta"))
        try world.reviewed(.acceptanceReview, "ta", on: Self.today)
            .judged(by: "pa", for: .acceptance, ["ta"], on: Self.today)
            .given(
                "leader", .acceptanceConclude, on: Self.today,
                ["centre": "ta", "passed": true, "text": "通过"])
        #expect(try announce(world) == announced)
        #expect(world.last.warnings == [])
    }

    @Test func `names none in another evaluation not yet graded`() throws {
        let world = try World.announced("ta", "tb")
        let again: () throws -> Answer = {
            try world.answer(
                "officer", .evaluationAnnounce, on: "2025-06-20",
                World.evaluation("e2", ["ta"], due: "2025-07-30"))
        }
        #expect(try again() == .no("evaluation.open-already", Art.sixteen))
        try world.judged(by: "pe", for: .evaluation, ["ta", "tb"], on: "2025-06-20")
        #expect(try again() == .no("evaluation.open-already", Art.sixteen))
        try world.given("leader", .evaluationGrade, on: "2025-06-20", World.grading(["ta"]))
        #expect(try again() == announced)
    }

    @Test func `asks for a document not used`() throws {
        let world = try World.established("ta")
        #expect(
            try announce(
                world, due: "2027-12-01", on: "2027-10-10", ["document": "鞍科发〔2024〕12号"])
                == .no("document.used"))
    }
}

@Suite struct `Materials for an evaluation, and absence (art. 16, 20(2))` {
    func submit(
        _ world: World, by: String = "host-tiexi", on day: String, override: String? = nil,
        for paper: Paper? = nil
    ) throws -> Answer {
        try world.answer(
            by, .evaluationSubmit, on: day,
            ["evaluation": "e", "centre": "ta", "materials": "评估材料"], override: override,
            for: paper)
    }

    func absent(_ world: World, excused: Bool = false, on day: String) throws -> Answer {
        try world.answer(
            "officer", .evaluationAbsence, on: day,
            [
                "evaluation": "e", "centre": "ta", "excused": .bool(excused), "reason": "未参加",
            ])
    }

    let submitted = Answer.yes(.evaluationMaterialsSubmitted)
    let recorded = Answer.yes(.evaluationAbsenceRecorded)
    let pastDue = Answer.no("evaluation.past-due", Art.sixteen)

    @Test func `are submitted until the day they are due, again in place of the last`() throws {
        let world = try World.announced("ta")
        #expect(try submit(world, on: "2025-05-20") == submitted)
        #expect(
            world.last.data() == ["evaluation": "e", "centre": "ta", "materials": "评估材料"])
        #expect(try world.last.record.article == Art.sixteen)
        #expect(try submit(world, on: "2025-05-30 23:59:59") == submitted)
        #expect(try submit(world, on: "2025-05-31 00:00:00") == pastDue)
        #expect(
            try submit(
                world, by: "officer", on: "2025-06-03",
                for: .of(
                    account: "host-tiexi", received: "2025-06-03", postmark: "2025-05-30"))
                == submitted)
        #expect(
            try submit(
                world, by: "officer", on: "2025-06-03", override: "系统故障",
                for: .of(account: "host-tiexi", received: "2025-06-03")) == submitted)
        #expect(world.last.overridden == ["evaluation.past-due"])
    }

    @Test func `are of the host and an evaluation that names its centre`() throws {
        let world = try World.announced("hb").carriedOver(["ta"], on: "2025-05-06")
        #expect(
            try submit(.operating("ta"), on: "2025-05-20") == .no("evaluation.unknown"))
        #expect(
            try submit(world, on: "2025-05-20") == .no("evaluation.not-named", Art.sixteen))
        #expect(
            try submit(.announced("ta"), by: "host-haicheng", on: "2025-05-20")
                == .no("authority.organisation", Art.six))
    }

    @Test func `due on a day off are in time on the next working day`() throws {
        let world = try World.operating("ta").given(
            "officer", .evaluationAnnounce, on: "2025-05-06",
            World.evaluation("e", ["ta"], due: "2025-05-31"))
        // 2025-05-31 to 2025-06-02: the Dragon Boat Festival.
        #expect(try submit(world.fork(), on: "2025-06-03") == submitted)
        #expect(try absent(world, on: "2025-06-03") == .no("evaluation.not-due", Art.twenty(2)))
        #expect(try submit(world, on: "2025-06-04") == pastDue)
        #expect(try absent(world, on: "2025-06-04") == recorded)
    }

    @Test func `absence is recorded when the due day is over and nothing came`() throws {
        let world = try World.announced("ta")
        #expect(
            try absent(world, on: "2025-05-30 23:59:59")
                == .no("evaluation.not-due", Art.twenty(2)))
        let came = world.fork()
        _ = try submit(came, on: "2025-05-30")
        #expect(
            try absent(came, on: "2025-06-03")
                == .no("evaluation.materials-submitted", Art.twenty(2)))
        #expect(try absent(world, on: "2025-05-31") == recorded)
        #expect(
            world.last.data() == [
                "evaluation": "e", "centre": "ta", "excused": false, "reason": "未参加",
            ])
        #expect(try world.last.record.article == Art.twenty(2))
    }

    @Test func `absent it submits nothing, has no grade and is absent once`() throws {
        let absence = Answer.no("evaluation.absent", Art.sixteen)
        let world = try World.announced("ta")
        try world.judged(by: "pe", for: .evaluation, ["ta"], on: "2025-06-03")
        _ = try absent(world, excused: true, on: "2025-06-03")
        #expect(try submit(world, on: "2025-06-03") == absence)
        #expect(try absent(world, on: "2025-06-03") == absence)
        #expect(
            try world.answer(
                "leader", .evaluationGrade, on: "2025-06-20", World.grading(["ta"])) == absence)
        #expect(
            try world.answer(
                "officer", .evaluationAnnounce, on: "2025-06-20",
                World.evaluation("e2", ["ta"], due: "2025-07-30")) == .yes(.evaluationAnnounced),
            "it may be named again")
    }

    @Test func `unexcused asks for the materials laid down, excused does not`() throws {
        let world = try World.announced("ta").adopted(
            ["requireMaterials": ["evaluation.absence-recorded": ["call"]]], on: "2025-06-03")
        #expect(
            try absent(world, on: "2025-06-03") == .no("material.missing", unmet: ["call"]))
        #expect(try absent(world, excused: true, on: "2025-06-03") == recorded)
    }
}
