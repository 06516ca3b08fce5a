import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Calls for applications (art. 10)` {
    static let today = "2024-03-01"
    static let call = `Who may act`.call

    func open(_ world: World, _ changes: JSON = [:]) throws -> Answer {
        try world.answer("officer", .callOpen, on: Self.today, Self.call.with(changes))
    }

    func extend(_ world: World, _ closes: String, _ call: String = "k") throws -> Answer {
        try world.answer(
            "officer", .callExtend, on: Self.today,
            ["call": .string(call), "closes": .string(closes), "reason": "延长"])
    }

    func submit(
        _ world: World, on time: String, override: String? = nil, for paper: Paper? = nil
    ) throws -> Answer {
        try world.fork().answer(
            paper == nil && override == nil ? "host-tiexi" : "officer", .applicationSubmit,
            on: time,
            World.application("ta", ["call": "k"]), override: override,
            for: override == nil
                ? paper
                : paper ?? Paper.of(account: "host-tiexi", received: String(time.prefix(10))))
    }

    let closed = Answer.no("call.not-open", Art.ten)

    @Test func `are opened once, and close no earlier than they open`() throws {
        let world = try World.staffed()
        #expect(
            try open(world, ["closes": "2024-03-04"])
                == .no("call.closes-before-opening", Art.ten))
        #expect(try open(world) == .yes(.callOpened))
        #expect(try world.last.record.tags == ["call:k"])
        #expect(try open(world) == .no("call.exists"))
        #expect(try open(world, ["call": "k2", "closes": "2024-03-05"]) == .yes(.callOpened))
    }

    @Test func `are extended, never shortened`() throws {
        let world = try World.staffed()
        #expect(try extend(world, "2024-03-31") == .no("call.unknown"))
        _ = try open(world)
        #expect(try extend(world, "2024-03-19") == .no("call.shortened", Art.ten))
        #expect(try extend(world, "2024-03-20") == .yes(.callExtended))
        #expect(try extend(world, "2024-03-31") == .yes(.callExtended))
        #expect(try extend(world, "2024-03-30") == .no("call.shortened", Art.ten))
        #expect(try submit(world, on: "2024-03-31") == .yes(.applicationSubmitted))
    }

    @Test func `take applications from their first day to the 24:00 of their last`() throws {
        let world = try World.staffed()
        _ = try open(world)
        #expect(try submit(world, on: "2024-03-04 23:59:59") == closed)
        #expect(try submit(world, on: "2024-03-05 00:00:00") == .yes(.applicationSubmitted))
        #expect(try submit(world, on: "2024-03-20 23:59:59") == .yes(.applicationSubmitted))
        #expect(try submit(world, on: "2024-03-21 00:00:00") == closed)
    }

    @Test func `take a paper by the day it came in, a letter by its postmark`() throws {
        let world = try World.staffed()
        _ = try open(world)
        let paper: (String, String?) -> Paper = {
            .of(account: "host-tiexi", received: $0, postmark: $1)
        }
        let late = "2024-03-25"
        #expect(
            try submit(world, on: late, for: paper("2024-03-20", nil))
                == .yes(.applicationSubmitted))
        #expect(try submit(world, on: late, for: paper("2024-03-21", nil)) == closed)
        #expect(
            try submit(world, on: late, for: paper("2024-03-22", "2024-03-20"))
                == .yes(.applicationSubmitted))
        #expect(try submit(world, on: late, for: paper("2024-03-22", "2024-03-21")) == closed)
    }

    @Test func `yield to an override`() throws {
        let world = try World.staffed()
        _ = try open(world)
        #expect(
            try submit(world, on: "2024-03-21", override: "系统故障") == .yes(.applicationSubmitted))
    }
}
