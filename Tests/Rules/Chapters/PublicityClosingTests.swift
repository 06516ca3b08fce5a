import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Closing publicity (art. 10(4))` {
    func close(
        _ world: World, on time: String = "2024-10-09", except: [String] = [], list: String = "l"
    ) throws -> Answer {
        let json: JSON = ["list": .string(list)]
        return try world.answer(
            "officer", .publicityClose, on: time,
            json.with(except.isEmpty ? [:] : ["except": .strings(except)]))
    }

    func object(
        _ world: World, _ objection: String, _ centre: String?, anonymous: Bool = false
    ) throws {
        try world.given(
            "public", .objectionRaise, on: "2024-09-27",
            World.objection(objection, "l", centre, anonymous: anonymous))
    }

    func decide(_ world: World, _ name: ActionName, _ objection: String) throws {
        try world.given(
            "officer", name, on: "2024-10-08",
            ["objection": .string(objection), "reason": "理由"])
    }

    func held(_ objections: String...) -> Answer {
        .no("publicity.objections-open", Art.ten4, unmet: objections)
    }

    @Test func `comes after the 24:00 of the last day`() throws {
        let world = try World.inPublicity("ta", "tb")
        #expect(
            try close(world, on: "2024-10-08 23:59:59")
                == .no("publicity.still-open", Art.ten4))
        #expect(try close(world, on: "2024-10-09 00:00:00") == .yes(.publicityClosed))
        #expect(world.last.data()["centres"] == ["ta", "tb"])
        #expect(try world.last.record.tags == ["centre:ta", "centre:tb", "list:l"])
        #expect(try world.centre("ta").status == .publicity, "until the bureau decides")
        #expect(
            try close(world) == .no("publicity.nothing-to-close", Art.ten4))
    }

    @Test func `is of a list in publicity`() throws {
        let refused = Answer.no("publicity.not-open", Art.ten4)
        #expect(try close(World.proposed("ta")) == refused)
        let world = try World.inPublicity("ta")
        try world.given(
            "officer", .publicityCancel, on: "2024-09-27", ["list": "l", "reason": "x"])
        #expect(try close(world) == refused)
        #expect(try close(world, list: "none") == .no("list.unknown"))
    }

    @Test func `waits for every open objection`() throws {
        let world = try World.inPublicity("ta", "tb")
        try object(world, "o2", "tb")
        try object(world, "o1", nil)
        try object(world, "o3", "ta")
        #expect(
            try close(world, on: "2024-10-08").code == "publicity.still-open",
            "which is asked first")
        try decide(world, .objectionDecline, "o3")
        try decide(world, .objectionAccept, "o1")
        #expect(try close(world) == held("o1", "o2"))
        try world.given(
            "leader", .objectionResolve, on: "2024-10-09",
            ["objection": "o1", "outcome": "dismissed", "findings": "不成立"])
        #expect(try close(world) == held("o2"))
        try world.given(
            "officer", .objectionWithdraw, on: "2024-10-09", ["objection": "o2", "reason": "误会"],
            for: .of(name: "赵六", received: "2024-10-09", byObjector: true))
        #expect(try close(world) == .yes(.publicityClosed))
    }

    @Test func `excepts centres with an open objection of their own, for later`() throws {
        let world = try World.inPublicity("ta", "tb", "hc")
        try object(world, "o1", "tb")
        #expect(try close(world) == held("o1"))
        #expect(
            try close(world, except: ["tb", "ta"])
                == .no("publicity.no-objection-of-its-own", Art.ten4))
        #expect(try close(world, except: ["tx"]) == .no("centre.unknown"))
        #expect(try close(world, except: ["tb"]) == .yes(.publicityClosed))
        #expect(world.last.data()["centres"] == ["ta", "hc"])
        #expect(try world.last.record.tags == ["centre:hc", "centre:ta", "centre:tb", "list:l"])
        #expect(
            try close(world, except: ["tb"]) == .no("publicity.nothing-to-close", Art.ten4))
        #expect(try close(world) == held("o1"))
        try world.given(
            "officer", .objectionDecline, on: "2024-10-10", ["objection": "o1", "reason": "x"])
        #expect(try close(world, on: "2024-10-10") == .yes(.publicityClosed))
        #expect(world.last.data()["centres"] == ["tb"])
    }

    @Test func `excepts nothing from an objection to the whole list`() throws {
        let world = try World.inPublicity("ta", "tb")
        try object(world, "o1", nil)
        #expect(
            try close(world, except: ["tb"])
                == .no("publicity.no-objection-of-its-own", Art.ten4))
        try object(world, "o2", "tb")
        #expect(try close(world, except: ["tb"]) == held("o1"))
    }

    @Test func `passes over a centre withdrawn, and what is objected to it`() throws {
        let world = try World.inPublicity("ta", "tb")
        try object(world, "o1", "tb")
        try world.given(
            "host-tiexi", .applicationWithdraw, on: "2024-10-08", ["centre": "tb", "reason": "x"])
        #expect(try close(world) == .yes(.publicityClosed))
        #expect(world.last.data()["centres"] == ["ta"])
        let alone = try World.inPublicity("ta")
        try alone.given(
            "host-tiexi", .applicationWithdraw, on: "2024-10-08", ["centre": "ta", "reason": "x"])
        #expect(try close(alone) == .no("publicity.nothing-to-close", Art.ten4))
    }

    @Test func `takes an anonymous objection as a lead, unless it is accepted`() throws {
        let world = try World.inPublicity("ta")
        try object(world, "o1", "ta", anonymous: true)
        #expect(world.last.warnings == ["objection.anonymous"])
        #expect(try close(world.fork()) == .yes(.publicityClosed))
        try decide(world, .objectionAccept, "o1")
        #expect(try close(world) == held("o1"))
    }

    @Test func `waits for an anonymous objection too where the bureau says so`() throws {
        let world = try World.inPublicity("ta").adopted(
            ["anonymousObjections": "hold"], on: "2024-09-26")
        try object(world, "o1", "ta", anonymous: true)
        #expect(world.last.warnings == [])
        #expect(try close(world) == held("o1"))
        try decide(world, .objectionDecline, "o1")
        #expect(try close(world) == .yes(.publicityClosed))
    }

    @Test func `is not held up by objections to a publicity cancelled`() throws {
        let world = try World.inPublicity("ta")
        try object(world, "o1", "ta")
        try world.given(
            "officer", .publicityCancel, on: "2024-09-27", ["list": "l", "reason": "x"])
        try world.given(
            "officer", .publicityOpen, on: "2024-09-30", ["list": "l", "from": "2024-09-30"])
        #expect(world.last.data()["until"] == "2024-10-11")
        try decide(world, .objectionAccept, "o1")
        #expect(
            try close(world, on: "2024-10-12", except: ["ta"])
                == .no("publicity.no-objection-of-its-own", Art.ten4))
        #expect(try close(world, on: "2024-10-12") == .yes(.publicityClosed))
    }
}
