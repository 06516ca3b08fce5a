import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Filing a material` {
    static let today = "2025-06-10"

    func file(
        _ world: World, by: String = "officer", _ changes: JSON = [:]
    ) throws -> Answer {
        let material: JSON = [
            "centre": "ta", "kind": "minutes", "date": "2025-06-09", "title": "会议纪要",
            "text": "研究意见",
        ]
        return try world.answer(by, .materialFile, on: Self.today, material.with(changes))
    }

    /// The kinds filed for the centre.
    func materials(_ world: World) throws -> Set<String>? {
        world.state.materials[try #require(CentreID("ta"))]
    }

    let filed = Answer.yes(.materialFiled)

    @Test func `stands in the dossier, effective its own day`() throws {
        let world = try World.evaluated("ta")
        #expect(try file(world) == filed)
        #expect(
            world.last.data() == [
                "centre": "ta", "kind": "minutes", "date": "2025-06-09", "title": "会议纪要",
                "text": "研究意见",
            ])
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2025-06-09"))
        #expect(record.tags == ["centre:ta"])
        #expect(record.article == "")
        #expect(try materials(world) == ["minutes"])
        #expect(
            try file(world, ["date": "2025-06-11"]) == .no("effective.ahead", at: "/with/date"))
        #expect(try file(world, ["kind": "rumour"]) == .no("input.bad-value", at: "/with/kind"))
        #expect(try file(world, ["date": "2018-01-01"]) == filed, "older than the centre")
    }

    @Test(arguments: [
        ("leader", "yes"), ("officer", "yes"), ("dept-tiexi", "yes"), ("host-tiexi", "yes"),
        ("expert-1", "yes"), ("dept-haicheng", "authority.district"),
        ("host-haicheng", "authority.organisation"), ("expert-7", "authority.not-on-panel"),
        ("auditor", "authority.role"), ("admin", "authority.role"), ("public", "authority.role"),
    ])
    func `is for any account on what it may act on`(by: String, answer: String) throws {
        let world = try World.evaluated("ta")
        #expect(try file(world, by: by).code == answer)
        #expect(try file(world, by: by, about(world, .evaluationAnnounced)).code == answer)
    }

    private func about(_ world: World, _ type: EventType) throws -> JSON {
        ["centre": .null, "about": .integer(try world.position(of: type))]
    }

    @Test func `is for an expert until recused`() throws {
        let world = try World.evaluated("ta")
        try world.given(
            "officer", .panelRecuse, on: Self.today,
            ["panel": "pe", "centre": "ta", "expert": "expert-1", "reason": "回避"])
        #expect(try file(world, by: "expert-1") == .no("authority.not-on-panel"))
        #expect(try file(world, by: "expert-2") == filed)
    }

    @Test func `is about a centre or a record, one of them`() throws {
        let world = try World.evaluated("ta")
        #expect(
            try file(world, ["centre": .null]) == .no("input.missing-field", at: "/with/centre"))
        #expect(
            try file(world, ["about": 0]) == .no("input.unknown-field", at: "/with/about"))
        #expect(try file(world, ["centre": "tx"]) == .no("centre.unknown"))
        #expect(try file(world, ["centre": .null, "about": 9_999]) == .no("record.unknown"))
        #expect(try file(world, about(world, .evaluationAnnounced)) == filed)
        #expect(try world.last.record.tags == ["centre:ta", "evaluation:e"])
        #expect(try materials(world) == ["minutes"])
    }

    @Test func `about no centre is the bureau's own matter`() throws {
        let world = try World.evaluated("ta")
        let about: JSON = ["centre": .null, "about": 0]
        #expect(try file(world, by: "leader", about) == filed)
        #expect(try file(world, by: "host-tiexi", about).code == "authority.organisation")
        #expect(try file(world, by: "dept-tiexi", about).code == "authority.district")
    }

    @Test func `filed at any time before is what a decision asks for`() throws {
        let world = try World.evaluated("ta", "tb").adopted(
            ["requireMaterials": ["evaluation.graded": ["minutes"]]], on: Self.today)
        let grade: () throws -> Answer = {
            try world.answer(
                "leader", .evaluationGrade, on: "2025-06-20", World.grading(["ta", "tb"]))
        }
        _ = try file(world)
        #expect(
            try grade() == .no("material.missing", unmet: ["minutes"]), "for one, not the other")
        _ = try file(world, ["centre": "tb", "date": "2020-01-01"])
        try world.setAside(world.lastPosition, on: Self.today)
        #expect(try grade() == .no("material.missing", unmet: ["minutes"]), "set aside")
        _ = try file(world, ["centre": "tb", "date": "2020-01-01"])
        #expect(try grade() == .yes(.evaluationGraded, .evaluationGraded))
    }
}
