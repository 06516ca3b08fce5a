import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Establishment (art. 10(4), 11)` {
    func approve(
        _ world: World, _ changes: JSON = [:], on day: String = "2024-10-09"
    ) throws -> Answer {
        try world.answer(
            "leader", .establishmentApprove, on: day, World.approval.with(changes))
    }

    func refuse(
        _ world: World, _ centres: [String], _ changes: JSON = [:], on day: String = "2024-10-09"
    ) throws -> Answer {
        let json: JSON = ["centres": .strings(centres), "reason": "不予组建"]
        return try world.answer("leader", .establishmentRefuse, on: day, json.with(changes))
    }

    /// In publicity, objected to, with that outcome, and closed.
    func closed(objectedTo centre: String?, _ outcome: String) throws -> World {
        let world = try World.inPublicity("ta", "tb")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", centre))
        try world.given(
            "officer", .objectionAccept, on: "2024-09-28", ["objection": "o", "reason": "受理"])
        try world.given(
            "leader", .objectionResolve, on: "2024-10-08",
            ["objection": "o", "outcome": .string(outcome), "findings": "经查"])
        return try world.given("officer", .publicityClose, on: "2024-10-09", ["list": "l"])
    }

    let approved = EventType.establishmentApproved
    let refused = EventType.establishmentRefused
    let notClosed = Answer.no("publicity.not-closed", Art.ten4)

    @Test func `follows publicity closed, in the order of the list`() throws {
        let world = try World.closed("tc", "ta", "hb")
        #expect(try approve(world) == .yes(approved, approved, approved))
        #expect((0..<3).map { world.last.data($0)["centre"] } == ["tc", "ta", "hb"])
        #expect(
            try world.last.record(1).tags == ["centre:ta", "document:鞍科发〔2024〕12号", "list:l"])
        #expect(try world.last.record.article == Art.ten4)
        let centre = try world.centre("hb")
        #expect(centre.status == .construction && centre.isManaged && centre.stage == nil)
        #expect(centre.established == Day(iso: "2024-10-09"))
        #expect(centre.document == "鞍科发〔2024〕12号")
        #expect(try approve(world) == notClosed, "nothing is left to decide")
    }

    @Test func `waits for publicity`() throws {
        #expect(try approve(World.proposed("ta")) == notClosed)
        #expect(try approve(World.inPublicity("ta")) == notClosed)
        #expect(try approve(World.staffed()) == .no("list.unknown"))
    }

    @Test func `has a date neither ahead nor before publicity closed`() throws {
        let world = try World.closed("ta")
        #expect(
            try approve(world, ["date": "2024-10-12"], on: "2024-10-11")
                == .no("effective.ahead", at: "/with/date"))
        #expect(
            try approve(world, ["date": "2024-10-08"], on: "2024-10-11")
                == .no("effective.before-basis"))
        #expect(try approve(world, on: "2024-10-11") == .yes(approved))
        #expect(try world.last.record.effective == Day(iso: "2024-10-09"))
    }

    @Test func `starts the plan's construction period, to the corresponding day`() throws {
        let world = try World.closed("ta")
        _ = try approve(world)
        #expect(world.last.data()["months"] == 36)
        #expect(world.last.data()["constructionUntil"] == "2027-10-09")
        #expect(world.last.data()["constructionMonths"] == nil)
        #expect(world.last.warnings == [])
    }

    @Test func `starts the period given, which may be long but is seen`() throws {
        let world = try World.closed("ta")
        let short = world.fork()
        _ = try approve(short, ["constructionMonths": 12])
        #expect(short.last.data()["constructionUntil"] == "2025-10-09")
        #expect(short.last.warnings == [])
        #expect(try approve(world, ["constructionMonths": 37]) == .yes(approved))
        #expect(world.last.warnings == ["plan.too-long"])
        #expect(
            try approve(world, ["constructionMonths": 121])
                == .no("input.bad-value", at: "/with/constructionMonths"))
    }

    @Test func `ends construction on a standing's day, not moved`() throws {
        let world = try World.closed("ta")
        _ = try approve(
            world, ["date": "2024-10-31", "constructionMonths": 4], on: "2024-10-31")
        #expect(world.last.data()["constructionUntil"] == "2025-02-28")
        let saturday = try World.closed("ta")
        _ = try approve(saturday, ["constructionMonths": 3])
        #expect(saturday.last.data()["constructionUntil"] == "2025-01-09")
    }

    @Test func `is refused to a centre an objection was upheld against`() throws {
        let world = try closed(objectedTo: "tb", "upheld")
        #expect(try approve(world) == .yes(approved, refused))
        #expect(world.last.data(1)["objections"] == ["o"])
        #expect(
            try world.last.record(1).tags == [
                "centre:tb", "document:鞍科发〔2024〕12号", "list:l", "name:鞍山市tb工艺专业技术创新中心",
                "objection:o",
            ])
        #expect(try world.last.record(1).effective == Day(iso: "2024-10-09"))
        #expect(try world.centre("tb").status == .rejected)
        #expect(
            try world.answer(
                "host-tiexi", .applicationSubmit, on: "2024-10-10",
                World.application("tz", ["name": "鞍山市tb工艺专业技术创新中心"]))
                == .yes(.applicationSubmitted), "its name is free")
    }

    @Test func `is refused to all where one was upheld against the whole list`() throws {
        #expect(
            try approve(closed(objectedTo: nil, "upheld")) == .yes(refused, refused))
    }

    @Test(arguments: ["partly", "dismissed"])
    func `is refused to none for an objection upheld in part or not`(outcome: String) throws {
        for centre in ["tb", nil] {
            #expect(
                try approve(closed(objectedTo: centre, outcome))
                    == .yes(approved, approved))
        }
    }

    @Test func `passes over centres withdrawn or refused by themselves`() throws {
        let world = try World.closed("ta", "tb", "hc")
        try world.given(
            "host-tiexi", .applicationWithdraw, on: "2024-10-09", ["centre": "ta", "reason": "x"])
        _ = try refuse(world, ["hc"])
        #expect(try approve(world) == .yes(approved))
        #expect(world.last.data()["centre"] == "tb")
    }

    @Test func `comes later to centres excepted, by another document of a later day`() throws {
        let world = try World.inPublicity("ta", "tb")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "tb"))
        try world.given(
            "officer", .publicityClose, on: "2024-10-09", ["list": "l", "except": ["tb"]])
        #expect(try approve(world) == .yes(approved))
        #expect(try world.centre("tb").status == .publicity)
        try world.given(
            "officer", .objectionDecline, on: "2024-10-10", ["objection": "o", "reason": "x"])
        try world.given("officer", .publicityClose, on: "2024-10-10", ["list": "l"])
        #expect(
            try approve(world, on: "2024-10-10") == .no("effective.before-basis"))
        #expect(
            try approve(world, ["date": "2024-10-10"], on: "2024-10-10")
                == .no("document.used"))
        #expect(
            try approve(
                world, ["date": "2024-10-10", "document": "鞍科发〔2024〕13号"], on: "2024-10-10")
                == .yes(approved))
    }

    @Test func `is refused by the leader at any stage before it`() throws {
        for world in [
            try World.staffed().submitted("ta"), try World.assessed("ta"),
            try World.proposed("ta"), try World.inPublicity("ta"), try World.closed("ta"),
        ] {
            #expect(try refuse(world, ["ta"]) == .yes(refused))
            #expect(try world.last.record.article == Art.ten)
            #expect(try world.last.record.tags.contains("name:鞍山市ta工艺专业技术创新中心"))
            #expect(try world.centre("ta").status == .rejected)
            #expect(
                try refuse(world, ["ta"]) == .no("establishment.decided", Art.ten))
        }
        let established = try World.closed("ta")
        _ = try approve(established)
        #expect(
            try refuse(established, ["ta"]) == .no("establishment.decided", Art.ten))
    }

    @Test func `is refused to all of several or to none`() throws {
        let world = try World.staffed().submitted("tb", "ta")
        #expect(try refuse(world, ["tb", "tx"]) == .no("centre.unknown"))
        #expect(try world.centre("tb").status == .applied)
        #expect(
            try refuse(world, ["tb", "ta"], ["document": "鞍科发〔2024〕20号"])
                == .yes(refused, refused))
        #expect(world.last.data(0)["centre"] == "tb")
        #expect(world.last.data(1)["document"] == "鞍科发〔2024〕20号")
    }
}
