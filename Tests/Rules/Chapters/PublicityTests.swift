import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Publicity (art. 10(4))` {
    func open(
        _ world: World, from: String, until: String? = nil, on day: String? = nil,
        list: String = "l"
    ) throws -> Answer {
        let json: JSON = ["list": .string(list), "from": .string(from)]
        return try world.answer(
            "officer", .publicityOpen, on: day ?? from,
            json.with(until.map { ["until": .string($0)] } ?? [:]))
    }

    func extend(_ world: World, _ until: String, on day: String) throws -> Answer {
        try world.answer(
            "officer", .publicityExtend, on: day,
            ["list": "l", "until": .string(until), "reason": "系统维护"])
    }

    func cancel(_ world: World, on day: String) throws -> Answer {
        try world.answer(
            "officer", .publicityCancel, on: day, ["list": "l", "reason": "名单有误"])
    }

    /// Five working days: from, the last with the first counted, the last without.
    static let vectors = [
        ("2024-04-03", "2024-04-10", "2024-04-11"), ("2024-09-26", "2024-10-08", "2024-10-09"),
        ("2025-01-24", "2025-02-06", "2025-02-07"), ("2025-09-26", "2025-10-09", "2025-10-10"),
        ("2026-02-12", "2026-02-25", "2026-02-26"), ("2026-09-24", "2026-10-08", "2026-10-09"),
    ]

    @Test(arguments: vectors)
    func `lasts five working days, the first counted`(
        from: String, counted: String, notCounted: String
    ) throws {
        let world = try Self.proposed(before: from)
        #expect(try open(world.fork(), from: from) == .yes(.publicityOpened))
        _ = try open(world, from: from)
        #expect(world.last.data()["until"] == .string(counted))
        #expect(world.last.data()["untilCountingFirst"] == .string(counted))
        #expect(world.last.data()["untilNotCountingFirst"] == .string(notCounted))
    }

    @Test(arguments: vectors)
    func `counts from the second day where the bureau says so`(
        from: String, counted: String, notCounted: String
    ) throws {
        let world = try Self.proposed(before: from)
        try world.adopted(["publicityCountsFirstDay": false], on: from)
        #expect(
            try open(world, from: from, until: counted) == .no("publicity.too-short", Art.ten4))
        _ = try open(world, from: from)
        #expect(world.last.data()["until"] == .string(notCounted))
    }

    /// A list proposed two days before; its course earlier than the fixtures' for early days.
    static func proposed(before day: String) throws -> World {
        guard day < "2024-09-02" else { return try World.proposed("ta") }
        let world = try World.staffed().submitted("ta", on: "2024-02-02")
        try world.preliminaryPassed(["ta"], on: "2024-02-02")
            .recommended(["ta"], on: "2024-02-02").bureauPassed(["ta"], on: "2024-02-02")
            .given("officer", .panelConvene, on: "2024-02-02", World.panel("p", ["ta"]))
        return try world.opinionsGiven(on: "p", ["ta"], on: "2024-02-02")
            .inspected(on: "p", ["ta"], on: "2024-02-02")
            .given("officer", .listPropose, on: "2024-02-02", ["list": "l", "centres": ["ta"]])
    }

    @Test func `over the Spring Festival of 2024 ends on 19 February`() throws {
        let world = try Self.proposed(before: "2024-02-07")
        _ = try open(world, from: "2024-02-07")
        #expect(world.last.data()["until"] == "2024-02-19")
        #expect(world.last.data()["untilNotCountingFirst"] == "2024-02-20")
    }

    @Test func `opens today or later, effective the day of the act`() throws {
        let world = try World.proposed("ta", "tb")
        #expect(
            try open(world, from: "2024-09-25", on: "2024-09-26")
                == .no("publicity.before-today", Art.ten4))
        #expect(
            try open(world, from: "2024-09-27", on: "2024-09-26") == .yes(.publicityOpened))
        #expect(try world.last.record.effective == Day(iso: "2024-09-26"))
        #expect(try world.last.record.tags == ["centre:ta", "centre:tb", "list:l"])
        #expect(try world.centre("ta").status == .publicity)
        #expect(try world.centre("ta").wasPublic)
        #expect(
            try open(world, from: "2024-09-27") == .no("list.out-of-order", Art.ten4),
            "once at a time")
        #expect(try open(World.staffed(), from: "2024-09-27") == .no("list.unknown"))
    }

    @Test func `may last longer than reckoned, never shorter`() throws {
        let world = try World.proposed("ta")
        #expect(
            try open(world, from: "2024-09-26", until: "2024-10-07")
                == .no("publicity.too-short", Art.ten4))
        #expect(
            try open(world.fork(), from: "2024-09-26", until: "2024-10-08")
                == .yes(.publicityOpened))
        #expect(
            try open(world, from: "2024-09-26", until: "2024-10-31") == .yes(.publicityOpened))
        #expect(world.last.data()["until"] == "2024-10-31")
        #expect(world.last.data()["untilCountingFirst"] == "2024-10-08")
    }

    @Test func `needs a calendar for the days that count, not for those shown beside them`() throws
    {
        let world = try World.proposed("ta")
        #expect(
            try open(world, from: "2026-12-28") == .no("calendar.unknown-year"))
        #expect(try open(world, from: "2026-12-25") == .yes(.publicityOpened))
        #expect(world.last.data()["until"] == "2026-12-31")
        #expect(world.last.data()["untilNotCountingFirst"] == nil)
    }

    @Test func `shows no centre withdrawn, and no list without any`() throws {
        let world = try World.proposed("ta", "tb")
        try world.given(
            "host-tiexi", .applicationWithdraw, on: "2024-09-03", ["centre": "ta", "reason": "x"])
        let shown = world.fork()
        #expect(try open(shown, from: "2024-09-26") == .yes(.publicityOpened))
        #expect(shown.last.data()["centres"] == ["tb"])
        try world.given(
            "leader", .establishmentRefuse, on: "2024-09-03", ["centre": "tb", "reason": "x"])
        #expect(
            try open(world, from: "2024-09-26") == .no("list.out-of-order", Art.ten4))
    }

    @Test func `is extended, never shortened`() throws {
        let world = try World.inPublicity("ta", "hb")
        #expect(
            try extend(world, "2024-10-07", on: "2024-09-27")
                == .no("publicity.shortened", Art.ten4))
        #expect(try extend(world, "2024-10-08", on: "2024-09-27") == .yes(.publicityExtended))
        #expect(try extend(world, "2024-10-12", on: "2024-09-27") == .yes(.publicityExtended))
        #expect(try world.last.record.tags == ["centre:hb", "centre:ta", "list:l"])
        let close: (String) throws -> Answer = {
            try world.answer("officer", .publicityClose, on: $0, ["list": "l"])
        }
        #expect(try close("2024-10-12") == .no("publicity.still-open", Art.ten4))
        #expect(try close("2024-10-13") == .yes(.publicityClosed))
        #expect(
            try extend(world, "2024-10-20", on: "2024-10-13")
                == .no("publicity.closed-already", Art.ten4))
        #expect(
            try extend(World.proposed("ta"), "2024-10-20", on: "2024-10-13")
                == .no("publicity.not-open", Art.ten4))
    }

    @Test func `cancelled leaves the list proposed, to be opened again`() throws {
        let world = try World.inPublicity("ta")
        #expect(try cancel(world, on: "2024-09-27") == .yes(.publicityCancelled))
        #expect(try world.centre("ta").status == .proposed)
        #expect(
            try cancel(world, on: "2024-09-27") == .no("publicity.not-open", Art.ten4))
        #expect(
            try extend(world, "2024-10-20", on: "2024-09-27")
                == .no("publicity.not-open", Art.ten4))
        #expect(try open(world, from: "2024-10-09") == .yes(.publicityOpened))
        #expect(world.last.data()["until"] == "2024-10-14")
        #expect(try world.centre("ta").status == .publicity)
    }

    @Test func `is not cancelled once closed, in part too`() throws {
        let closed = Answer.no("publicity.closed-already", Art.ten4)
        #expect(try cancel(World.closed("ta"), on: "2024-10-09") == closed)
        let world = try World.inPublicity("ta", "tb")
        try world.given(
            "public", .objectionRaise, on: "2024-09-27", World.objection("o", "l", "ta"))
        try world.given(
            "officer", .publicityClose, on: "2024-10-09", ["list": "l", "except": ["ta"]])
        #expect(try cancel(world, on: "2024-10-09") == closed)
    }
}
