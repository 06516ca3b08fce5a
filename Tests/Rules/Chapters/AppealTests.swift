import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `An appeal` {
    static let today = "2025-07-01"

    func record(
        _ world: World, _ position: Int64, _ appeal: String = "a", by: String = "officer",
        with changes: JSON = [:]
    ) throws -> Answer {
        let matter: JSON = [
            "appeal": .string(appeal), "position": .integer(position), "authority": "鞍山市人民政府",
            "received": "2025-06-30",
        ]
        return try world.answer(by, .appealRecord, on: Self.today, matter.with(changes))
    }

    func conclude(
        _ world: World, _ outcome: String = "set-aside", by: String = "officer",
        on day: String = today
    ) throws -> Answer {
        try world.answer(
            by, .appealConclude, on: day,
            [
                "appeal": "a", "outcome": .string(outcome), "document": "鞍政复决字 [2025] 7",
                "text": "复议决定",
            ])
    }

    let recorded = Answer.yes(.appealRecorded)

    @Test func `is recorded against a decision`() throws {
        let world = try World.rectifying("ta")
        let position = try world.position(of: .evaluationGraded)
        #expect(try record(world, position, by: "leader") == .no("authority.role"))
        #expect(try record(world, position, with: ["stay": true]) == recorded)
        #expect(
            world.last.data() == [
                "appeal": "a", "position": .integer(position), "authority": "鞍山市人民政府",
                "received": "2025-06-30", "stay": true,
            ])
        #expect(Set(try world.last.record.tags).isSuperset(of: ["appeal:a", "centre:ta"]))
        #expect(try record(world, position) == .no("appeal.exists"))
        for type in [EventType.evaluationAnnounced, .rectificationOrdered] {
            #expect(
                try record(world, world.position(of: type), "b") == .no("record.not-a-decision"))
        }
        #expect(try record(world, 9_999, "b") == .no("record.unknown"))
    }

    @Test func `was received neither ahead nor before the decision`() throws {
        let world = try World.rectifying("ta")
        let position = try world.position(of: .evaluationGraded)
        #expect(
            try record(world, position, with: ["received": "2025-07-02"])
                == .no("effective.ahead", at: "/with/received"))
        #expect(
            try record(world, position, with: ["received": "2025-06-19"])
                == .no("effective.before-basis"))
        #expect(try record(world, position, with: ["received": "2025-06-20"]) == recorded)
    }

    @Test func `ends the term to appeal`() throws {
        let world = try World.rectifying("ta")
        let position = try world.position(of: .evaluationGraded)
        try world.served([position], on: "2025-06-23")
        #expect(try world.due("ta", .appeal) == .on("2025-08-22"))
        _ = try record(world, position)
        #expect(try world.terms("ta", .appeal) == [])
    }

    @Test(arguments: ["upheld", "altered", "unlawful-but-stands", "withdrawn"])
    func `concluded so leaves the decision`(outcome: String) throws {
        let world = try World.rectifying("ta")
        #expect(try conclude(world, outcome) == .no("appeal.unknown"))
        _ = try record(world, world.position(of: .evaluationGraded))
        #expect(try conclude(world, outcome, by: "leader") == .no("authority.role"))
        #expect(try conclude(world, outcome) == .yes(.appealConcluded))
        #expect(
            world.last.data() == [
                "appeal": "a", "outcome": .string(outcome), "document": "鞍政复决字 [2025] 7",
                "text": "复议决定",
            ])
        #expect(try world.centre("ta").status == .rectifying)
        #expect(try conclude(world, outcome) == .no("appeal.concluded-already"))
    }

    @Test func `set aside sets aside each record of that action and centre`() throws {
        let world = try World.rectifying("ta", "hb")
        let graded = try world.position(of: .evaluationGraded, "ta")
        _ = try record(world, graded)
        #expect(
            try conclude(world) == .yes(.appealConcluded, .recordSetAside, .recordSetAside))
        #expect(
            (1...2).map { world.last.data($0)["position"] } == [
                .integer(graded), .integer(graded + 1),
            ])
        #expect(world.last.data(1)["authority"] == "reconsideration")
        #expect(world.last.data(1)["document"] == "鞍政复决字 [2025] 7")
        #expect(try world.last.record(1).effective == Day(iso: "2025-06-20"))
        let centre = try world.centre("ta")
        #expect(centre.status == .operating && centre.grade == nil)
        #expect(try world.centre("hb").status == .rectifying, "its own stands")
        #expect(
            try world.answer(
                "leader", .evaluationGrade, on: Self.today,
                World.grading(["ta"], "qualified", ["reason": "复议后重作", "document": "鞍科发〔2025〕25号"])
            ) == .yes(.evaluationGraded), "it may be graded anew")
    }

    @Test func `set aside by a court says so`() throws {
        let world = try World.revoked("ta")
        try world.given(
            "officer", .appealRecord, on: Self.today,
            [
                "appeal": "a", "position": .integer(try world.position(of: .centreRevoked)),
                "authority": "铁东区人民法院", "received": "2024-08-01",
            ])
        #expect(try conclude(world) == .yes(.appealConcluded, .recordSetAside))
        #expect(world.last.data(1)["authority"] == "court")
        #expect(try world.centre("ta").status == .operating)
    }
}
