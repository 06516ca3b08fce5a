import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Operation (art. 6, 12)` {
    static let today = "2024-06-03"

    func form(_ world: World, by: String = "host-tiexi", _ members: [String] = ["王一", "李二"])
        throws -> Answer
    {
        try world.answer(
            by, .committeeForm, on: Self.today,
            ["centre": "ta", "members": .strings(members)])
    }

    func assess(
        _ world: World, _ year: Int64 = 2023, by: String = "host-tiexi"
    ) throws -> Answer {
        try world.answer(
            by, .directorAssess, on: Self.today,
            ["centre": "ta", "year": .integer(year), "conclusion": "称职", "text": "考核"])
    }

    @Test func `has a committee formed by the host, and formed anew`() throws {
        let world = try World.operating("ta")
        #expect(try form(world) == .yes(.committeeFormed))
        #expect(world.last.data() == ["centre": "ta", "members": ["王一", "李二"]])
        #expect(try world.last.record.article == Art.six3)
        #expect(try form(world, ["赵三"]) == .yes(.committeeFormed))
        #expect(try world.centre("ta").committee.map(\.value) == ["赵三"])
        for members in [[], ["王一", "王一"]] {
            #expect(try form(world, members).code == "input.bad-value")
        }
        #expect(try form(world, by: "host-haicheng") == .no("authority.organisation", Art.six))
        #expect(try form(world, by: "officer") == .no("authority.role"))
    }

    @Test func `has its director assessed once a year`() throws {
        let world = try World.operating("ta")
        #expect(try assess(world) == .yes(.directorAssessed))
        #expect(
            world.last.data() == [
                "centre": "ta", "year": 2023, "conclusion": "称职", "text": "考核",
            ])
        #expect(try assess(world) == .no("director.assessed-already", Art.six3))
        #expect(try assess(world, 2022) == .yes(.directorAssessed))
        #expect(try assess(world, 2024, by: "host-haicheng").code == "authority.organisation")
        for year: Int64 in [1999, 2101] {
            #expect(try assess(world, year) == .no("input.bad-value", at: "/with/year"))
        }
    }

    @Test func `is that of a centre on the roster`() throws {
        let established = try World.established("ta")
        let notManaged = Answer.no("centre.not-managed", Art.six3)
        for world in [
            try World.revoked("ta"), try World.staffed().submitted("ta", on: "2024-02-05"),
        ] {
            #expect(try form(world) == notManaged)
            #expect(try assess(world) == notManaged)
        }
        #expect(try form(.staffed()) == .no("centre.unknown"))
        #expect(
            try established.answer(
                "host-tiexi", .committeeForm, on: "2024-10-09",
                ["centre": "ta", "members": ["王一"]]) == .yes(.committeeFormed),
            "in construction it stands on the roster")
    }
}

@Suite struct `Incidents (art. 20(3)–(6))` {
    static let today = "2024-06-03"

    func report(
        _ world: World, by: String = "officer", _ changes: JSON = [:]
    ) throws -> Answer {
        try world.answer(
            by, .incidentReport, on: Self.today,
            World.incident("i", "ta", "quality", on: "2024-05-20").with(changes))
    }

    func conclude(_ world: World, by: String = "officer") throws -> Answer {
        try world.answer(
            by, .incidentConclude, on: Self.today,
            ["incident": "i", "substantiated": true, "text": "属实"])
    }

    @Test func `are reported by an officer or the department in charge, effective that day`()
        throws
    {
        let world = try World.operating("ta")
        #expect(
            try report(world, by: "dept-haicheng") == .no("authority.district", Art.five))
        #expect(try report(world, by: "host-tiexi") == .no("authority.role"))
        #expect(try report(world.fork(), by: "dept-tiexi") == .yes(.incidentReported))
        #expect(
            try report(world, ["authority": "市应急局", "document": "应急〔2024〕事故 7"])
                == .yes(.incidentReported))
        #expect(
            world.last.data() == [
                "incident": "i", "centre": "ta", "kind": "quality", "date": "2024-05-20",
                "facts": "事实", "authority": "市应急局", "document": "应急〔2024〕事故 7",
            ])
        let record = try world.last.record
        #expect(record.effective == Day(iso: "2024-05-20"))
        #expect(record.article == Art.twenty)
        #expect(record.tags == ["centre:ta", "incident:i"], "another authority's number is none")
        #expect(try report(world) == .no("incident.exists"))
    }

    @Test func `are of a day not ahead and a centre that is known`() throws {
        let world = try World.operating("ta")
        #expect(
            try report(world, ["date": "2024-06-04"]) == .no("effective.ahead", at: "/with/date"))
        #expect(try report(world, ["centre": "tx"]) == .no("centre.unknown"))
        #expect(
            try report(world, ["kind": "gossip"]) == .no("input.bad-value", at: "/with/kind"))
        #expect(try report(world, ["date": .string(Self.today)]) == .yes(.incidentReported))
    }

    @Test func `are concluded by an officer, once`() throws {
        let world = try World.operating("ta")
        #expect(try conclude(world) == .no("incident.unknown"))
        _ = try report(world)
        #expect(try conclude(world, by: "dept-tiexi") == .no("authority.role"))
        #expect(try conclude(world) == .yes(.incidentConcluded))
        #expect(
            world.last.data() == ["incident": "i", "substantiated": true, "text": "属实"])
        #expect(try world.last.record.tags == ["centre:ta", "incident:i"])
        #expect(try conclude(world) == .no("incident.concluded-already", Art.twenty))
    }
}
