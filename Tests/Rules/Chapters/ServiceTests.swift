import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Service of a document` {
    static let today = "2024-06-03"

    func serve(
        _ world: World, _ positions: [Int64], on date: String = "2024-05-15",
        by: String = "officer", with changes: JSON = [:]
    ) throws -> Answer {
        try world.answer(
            by, .documentServe, on: Self.today, World.service(positions, on: date, changes))
    }

    let served = Answer.yes(.documentServed)

    @Test func `of a decision starts sixty days for an appeal, a duty`() throws {
        let world = try World.revoked("ta")
        let position = try world.position(of: .centreRevoked)
        #expect(try serve(world, [position], by: "leader") == .no("authority.role"))
        // Sixty days from 2024-05-15 end on 2024-07-14, a Sunday.
        #expect(try serve(world.fork(), [position], on: "2024-05-16") == served)
        #expect(try serve(world, [position]) == served)
        #expect(
            world.last.data() == [
                "positions": [.integer(position)], "recipient": "依托单位", "method": "direct",
                "date": "2024-05-15", "remedies": "无",
                "periods": [
                    [
                        "position": .integer(position), "kind": "appeal", "due": "2024-07-15",
                        "provisional": false,
                    ]
                ],
            ])
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2024-05-15"))
        #expect(Set(record.tags).contains("centre:ta"))
        #expect(try world.due("ta", .appeal) == .on("2024-07-15"))
    }

    @Test(arguments: [
        ("2024-05-13", "2024-07-12"), ("2024-05-14", "2024-07-15"), ("2024-05-16", "2024-07-15"),
        ("2024-05-17", "2024-07-16"),
    ])
    func `leaves out its own day and moves off a day off`(date: String, due: String) throws {
        let world = try World.revoked("ta")
        _ = try serve(world, [world.position(of: .centreRevoked)], on: date)
        #expect(world.last.data()["periods"]?.array?.first?["due"] == .string(due))
    }

    @Test func `is of a day neither ahead nor before the act`() throws {
        let world = try World.revoked("ta")
        let position = try world.position(of: .centreRevoked)
        #expect(
            try serve(world, [position], on: "2024-05-12") == .no("effective.before-basis"))
        #expect(
            try serve(world, [position], on: "2024-06-04")
                == .no("effective.ahead", at: "/with/date"))
        #expect(try serve(world, [position], on: "2024-05-13") == served)
        #expect(try serve(world, [9_999]) == .no("record.unknown"))
        try world.setAside(position, on: Self.today)
        #expect(try serve(world, [position]) == .no("record.set-aside-already"))
    }

    @Test(arguments: ["direct", "left", "post", "electronic", "proxy", "notice"])
    func `by any way but publication starts it`(method: String) throws {
        let world = try World.revoked("ta")
        _ = try serve(
            world, [world.position(of: .centreRevoked)], with: ["method": .string(method)])
        #expect(world.last.data()["periods"]?.array?.count == 1)
    }

    @Test func `published starts none, and ends the duty to publish`() throws {
        let world = try World.revoked("ta")
        #expect(try world.due("ta", .publication) == .on("2024-06-11"))
        _ = try serve(
            world, [world.position(of: .centreRevoked)], with: ["method": "published"])
        #expect(world.last.data()["periods"] == nil)
        #expect(try world.terms("ta", .appeal) == [])
        #expect(try world.terms("ta", .publication) == [])
        #expect(
            try serve(
                world, [world.position(of: .centreRevoked)], with: ["method": "broadcast"])
                == .no("input.bad-value", at: "/with/method"))
    }

    @Test func `of what is no decision starts no appeal`() throws {
        let world = try World.operating("ta").given(
            "officer", .evaluationAnnounce, on: "2024-05-13",
            World.evaluation("e", ["ta"], due: "2024-05-30"))
        #expect(try serve(world, [world.lastPosition]) == served)
        #expect(world.last.data()["periods"] == nil)
        let absence = try World.announced("ta")
        for excused in [true, false] {
            let world = absence.fork()
            try world.given(
                "officer", .evaluationAbsence, on: "2025-06-03",
                [
                    "evaluation": "e", "centre": "ta", "excused": .bool(excused), "reason": "x",
                ])
            try world.served([world.lastPosition], on: "2025-06-03")
            #expect(world.last.data()["periods"]?.array?.count == (excused ? nil : 1))
        }
    }

    @Test func `of several starts a period for each`() throws {
        let world = try World.revoked("ta", "hb")
        let positions = try ["hb", "ta"].map { try world.position(of: .centreRevoked, $0) }
        _ = try serve(world, positions)
        #expect(
            try #require(world.last.data()["periods"]?.array).map { $0["position"] }
                == positions.map { .integer($0) })
        #expect(Set(try world.last.record.tags).isSuperset(of: ["centre:ta", "centre:hb"]))
    }

    @Test func `into a year not adopted is provisional`() throws {
        let world = try World.operating("ta").incident("i", "ta", "fraud", on: "2026-12-01")
        try world.given(
            "officer", .revocationPropose, on: "2026-12-01",
            World.proposal(["ta"], grounds: [3]))
        try world.given("leader", .revocationDecide, on: "2026-12-10", World.revocation(["ta"]))
        // Sixty days from 2026-12-10: 2027-02-08.
        try world.served([world.lastPosition], on: "2026-12-10")
        #expect(
            world.last.data()["periods"]?.array?.first?["due"] == "2027-02-08")
        #expect(world.last.data()["periods"]?.array?.first?["provisional"] == true)
        #expect(world.last.warnings == ["calendar.provisional"])
        #expect(try world.due("ta", .appeal) == .provisional("2027-02-08"))
    }

    @Test func `first starts the period, and a later one does not start it anew`() throws {
        let world = try World.revoked("ta")
        _ = try serve(world, [world.position(of: .centreRevoked)], on: "2024-05-13")
        _ = try serve(world, [world.position(of: .centreRevoked)], on: "2024-05-20")
        #expect(try world.due("ta", .appeal) == .on("2024-07-12"))
    }
}
