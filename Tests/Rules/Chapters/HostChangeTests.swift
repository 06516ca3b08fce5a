import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `A change of host (art. 4(3), 19)` {
    static let today = "2024-06-03"

    /// To the host in 海城, from the one in 铁西.
    func reported(_ changes: JSON = [:], _ world: World? = nil) throws -> World {
        try (world ?? .operating("ta")).given(
            "host-tiexi", .changeReport, on: Self.today,
            World.change(
                "k", "ta", "host", ["organisation": .string(Body.haicheng)], changes))
    }

    func join(_ world: World, by: String = "host-haicheng") throws -> Answer {
        try world.answer(by, .changeJoin, on: Self.today, ["change": "k", "text": "愿意承接"])
    }

    func file(_ world: World, by: String = "officer", on day: String = today) throws -> Answer {
        try world.answer(by, .changeFile, on: day, ["change": "k"])
    }

    func complete(_ changes: JSON = [:]) throws -> World {
        let world = try reported(changes)
        try #require(try join(world) == .yes(.changeJoined))
        return try world.consented("k", "tiexi", "haicheng", on: Self.today)
    }

    let filed = Answer.yes(.changeFiled, .centreHostChanged)

    @Test func `is joined by the new host alone, once`() throws {
        let world = try reported()
        #expect(try join(world, by: "host-tiexi") == .no("authority.organisation", Art.six))
        #expect(try join(world) == .yes(.changeJoined))
        #expect(world.last.data() == ["change": "k", "text": "愿意承接"])
        #expect(try world.last.record.tags == ["centre:ta", "change:k"])
        #expect(try join(world) == .no("change.out-of-order", Art.nineteen))
        #expect(try join(.operating("ta")) == .no("change.unknown"))
        let other = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: Self.today,
            World.change("k", "ta", "director", ["director": ["name": "李二"]]))
        #expect(try join(other) == .no("change.out-of-order", Art.nineteen))
    }

    @Test func `waits for both departments, then for the new host`() throws {
        let world = try reported()
        let missing: ([String]) -> Answer = {
            .no("change.consent-missing", Art.nineteen, unmet: $0)
        }
        #expect(try file(world) == missing(["haicheng", "tiexi"]))
        try world.consented("k", "haicheng", on: Self.today)
        #expect(try file(world) == missing(["tiexi"]))
        try world.consented("k", "tiexi", on: Self.today)
        #expect(try file(world) == .no("change.not-joined", Art.nineteen))
        _ = try join(world)
        #expect(try file(world) == filed)
        #expect(
            world.last.data(1) == [
                "centre": "ta", "change": "k", "organisation": .string(Body.haicheng),
            ])
        #expect(
            Set(try world.last.record(1).tags).isSuperset(of: [
                "organisation:\(Body.tiexi)", "organisation:\(Body.haicheng)",
            ]))
    }

    @Test func `refused by either department ends`() throws {
        for department in ["dept-tiexi", "dept-haicheng"] {
            let world = try reported()
            try world.given(
                department, .changeConsent, on: Self.today,
                ["change": "k", "consent": false, "text": "不同意"])
            #expect(try join(world) == .no("change.out-of-order", Art.nineteen))
            #expect(try file(world) == .no("change.out-of-order", Art.nineteen))
        }
    }

    @Test func `within one district needs one consent`() throws {
        let world = try World.operating("ta")
        try world.given(
            "public", .organisationRegister, on: Self.today,
            World.registration(Body.taian, "tiexi"))
        try world.given(
            "officer", .organisationVerify, on: Self.today,
            ["organisation": .string(Body.taian), "passed": true])
        try world.given(
            "admin", .accountOpen, on: Self.today,
            [
                "account": "host-new", "name": "新依托单位", "role": "host",
                "organisation": .string(Body.taian),
            ])
        try world.given(
            "host-tiexi", .changeReport, on: Self.today,
            World.change("k", "ta", "host", ["organisation": .string(Body.taian)]))
        try world.consented("k", "tiexi", on: Self.today)
        #expect(try join(world, by: "host-new") == .yes(.changeJoined))
        #expect(try file(world) == filed)
    }

    @Test func `has the old department act before the filing and the new one after`() throws {
        let world = try complete()
        let review: (String, String) throws -> String = { by, incident in
            try world.answer(
                by, .incidentReport, on: Self.today,
                World.incident(incident, "ta", "complaint", on: "2024-06-03")
            ).code
        }
        #expect(try review("dept-haicheng", "i1") == "authority.district")
        #expect(try review("dept-tiexi", "i2") == "yes")
        #expect(try file(world) == filed)
        #expect(try review("dept-tiexi", "i3") == "authority.district")
        #expect(try review("dept-haicheng", "i4") == "yes")
    }

    @Test func `has the new host act after the filing`() throws {
        let world = try complete()
        let form: (String) throws -> String = {
            try world.answer(
                $0, .committeeForm, on: Self.today, ["centre": "ta", "members": ["王一"]]
            ).code
        }
        #expect(try form("host-haicheng") == "authority.organisation")
        #expect(try form("host-tiexi") == "yes")
        _ = try file(world)
        #expect(try form("host-tiexi") == "authority.organisation")
        #expect(try form("host-haicheng") == "yes")
    }

    @Test func `takes effect on the day reported, before it was filed`() throws {
        let world = try complete(["effective": "2024-05-20"])
        _ = try file(world, on: "2024-06-10")
        #expect(try world.last.record(1).effective == Day(iso: "2024-05-20"))
        #expect(try world.centre("ta").host == CreditCode(Body.haicheng))
    }

    @Test func `to a host with an amendment of its own pending is filed`() throws {
        let world = try complete()
        try world.given(
            "host-haicheng", .organisationAmend, on: Self.today,
            [
                "organisation": .string(Body.haicheng), "changes": ["name": "鞍山新名有限公司"],
                "reason": "更名",
            ])
        #expect(try file(world) == filed, "an amendment pending leaves the host verified")
    }

    @Test func `is filed by the leader where the bureau says so, and by nobody else`() throws {
        let world = try complete()
        #expect(try file(world, by: "leader") == .no("authority.role", Art.nineteen))
        try world.adopted(["hostChangeBy": "leader"], on: Self.today)
        #expect(try file(world) == .no("authority.role", Art.nineteen))
        #expect(try file(world, by: "leader") == filed)
        let director = try World.operating("ta").given(
            "host-tiexi", .changeReport, on: Self.today,
            World.change("k", "ta", "director", ["director": ["name": "李二"]])
        ).consented("k", "tiexi", on: Self.today).adopted(
            ["hostChangeBy": "leader"], on: Self.today)
        #expect(try file(director, by: "leader") == .no("authority.role", Art.nineteen))
        #expect(try file(director) == .yes(.changeFiled, .centreDirectorChanged))
    }
}
