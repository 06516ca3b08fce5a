import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Objections (art. 10(4))` {
    static let today = "2024-09-27"

    func raise(
        _ world: World, _ objection: String = "o", _ centre: String? = "ta", by: String = "public",
        on time: String = today, list: String = "l", for paper: Paper? = nil
    ) throws -> Answer {
        try world.answer(
            by, .objectionRaise, on: time, World.objection(objection, list, centre), for: paper)
    }

    func decide(
        _ world: World, _ name: ActionName, _ objection: String = "o", on day: String = today
    ) throws -> Answer {
        try world.answer(
            "officer", name, on: day, ["objection": .string(objection), "reason": "理由"])
    }

    func resolve(
        _ world: World, _ outcome: String = "dismissed", _ objection: String = "o"
    ) throws -> Answer {
        try world.answer(
            "leader", .objectionResolve, on: Self.today,
            [
                "objection": .string(objection), "outcome": .string(outcome), "findings": "经查",
            ])
    }

    func withdraw(_ world: World, by: String, for paper: Paper? = nil) throws -> Answer {
        try world.answer(
            by, .objectionWithdraw, on: Self.today, ["objection": "o", "reason": "误会"], for: paper)
    }

    let outside = Answer.no("objection.outside-period", Art.ten4)
    let notTheObjector = Answer.no("objection.not-the-objector", Art.ten4)

    @Test func `are raised by anyone, to a centre or the whole list`() throws {
        let world = try World.inPublicity("ta", "hb")
        for by in ["public", "host-haicheng", "auditor", "officer"] {
            #expect(try raise(world, "o-\(by)", by: by) == .yes(.objectionRaised))
        }
        #expect(
            try world.last.record.tags == ["centre:ta", "list:l", "objection:o-officer"])
        #expect(try raise(world, "o-all", nil) == .yes(.objectionRaised))
        #expect(
            try world.last.record.tags == [
                "centre:hb", "centre:ta", "list:l", "objection:o-all",
            ])
        #expect(world.last.data()["anonymous"] == false)
        #expect(world.last.data()["objector"]?["name"]?["sealed"] == "key-1")
    }

    @Test func `are of a list and a centre on it, each once`() throws {
        let world = try World.inPublicity("ta").submitted("tb", on: Self.today)
        #expect(try raise(world, list: "none") == .no("list.unknown"))
        #expect(try raise(world, "o", "tx") == .no("centre.unknown"))
        #expect(try raise(world, "o", "tb") == .no("objection.not-on-list", Art.ten4))
        #expect(try raise(world) == .yes(.objectionRaised))
        #expect(try raise(world) == .no("objection.exists"))
    }

    @Test func `are raised from the first day to the 24:00 of the last`() throws {
        let world = try World.proposed("ta")
        #expect(try raise(world, on: "2024-09-20") == outside, "no publicity is open")
        try world.given(
            "officer", .publicityOpen, on: "2024-09-25", ["list": "l", "from": "2024-09-26"])
        #expect(try raise(world, on: "2024-09-25 23:59:59") == outside)
        #expect(try raise(world, "o1", on: "2024-09-26 00:00:00") == .yes(.objectionRaised))
        #expect(try raise(world, "o2", on: "2024-10-08 23:59:59") == .yes(.objectionRaised))
        #expect(try raise(world, "o3", on: "2024-10-09 00:00:00") == outside)
    }

    @Test func `on paper are in time by the day it came in, a letter by its postmark`() throws {
        let world = try World.inPublicity("ta")
        let raise: (String, String, String?) throws -> Answer = { objection, received, postmark in
            try self.raise(
                world, objection, by: "officer", on: "2024-10-10",
                for: .of(name: "赵六", received: received, postmark: postmark))
        }
        #expect(try raise("o1", "2024-10-09", nil) == outside)
        #expect(try raise("o2", "2024-10-08", nil) == .yes(.objectionRaised))
        #expect(try raise("o3", "2024-10-10", "2024-10-08") == .yes(.objectionRaised))
        #expect(try raise("o4", "2024-10-10", "2024-10-09") == outside)
    }

    @Test func `are named with a contact or anonymous`() throws {
        let world = try World.inPublicity("ta")
        let objection = World.objection("o", "l", "ta")
            .with(["objector": ["name": "赵六", "contact": ""]])
        #expect(
            try world.answer("public", .objectionRaise, on: Self.today, objection)
                == .no("input.bad-value", at: "/with/objector/contact"))
        try world.given(
            "public", .objectionRaise, on: Self.today,
            World.objection("o", "l", "ta", anonymous: true))
        #expect(world.last.data()["anonymous"] == true)
        #expect(world.last.data()["objector"] == ["name": "", "contact": ""])
    }

    @Test func `are accepted or declined, once`() throws {
        for name in [ActionName.objectionAccept, .objectionDecline] {
            let world = try World.inPublicity("ta", "hb")
            #expect(try decide(world, name) == .no("objection.unknown"))
            _ = try raise(world, "o", nil)
            let event: EventType =
                name == .objectionAccept ? .objectionAccepted : .objectionDeclined
            #expect(try decide(world, name) == .yes(event))
            #expect(
                try world.last.record.tags == [
                    "centre:hb", "centre:ta", "list:l", "objection:o",
                ])
            for again in [ActionName.objectionAccept, .objectionDecline] {
                #expect(
                    try decide(world, again) == .no("objection.decided-already", Art.ten4))
            }
        }
    }

    @Test func `are resolved once accepted, once`() throws {
        let world = try World.inPublicity("ta")
        let notAccepted = Answer.no("objection.not-accepted", Art.ten4)
        #expect(try resolve(world) == .no("objection.unknown"))
        _ = try raise(world)
        #expect(try resolve(world) == notAccepted)
        let declined = world.fork()
        _ = try decide(declined, .objectionDecline)
        #expect(try resolve(declined) == notAccepted)
        _ = try decide(world, .objectionAccept)
        #expect(try resolve(world, "perhaps") == .no("input.bad-value", at: "/with/outcome"))
        #expect(try resolve(world, "partly") == .yes(.objectionResolved))
        #expect(try world.last.record.tags == ["centre:ta", "list:l", "objection:o"])
        #expect(try resolve(world) == .no("objection.resolved-already", Art.ten4))
    }

    @Test func `are withdrawn by the account that raised them`() throws {
        let world = try World.inPublicity("ta")
        #expect(try withdraw(world, by: "host-haicheng") == .no("objection.unknown"))
        _ = try raise(world, by: "host-haicheng")
        #expect(try withdraw(world, by: "host-tiexi") == notTheObjector)
        #expect(try withdraw(world, by: "officer") == notTheObjector)
        #expect(try withdraw(world, by: "public") == notTheObjector)
        #expect(
            try withdraw(
                world, by: "officer", for: .of(name: "赵六", received: Self.today, byObjector: true))
                == notTheObjector, "it is an account's")
        #expect(
            try withdraw(
                world.fork(), by: "officer",
                for: .of(account: "host-haicheng", received: Self.today))
                == .yes(.objectionWithdrawn))
        #expect(try withdraw(world, by: "host-haicheng") == .yes(.objectionWithdrawn))
        #expect(world.last.data()["byObjector"] == false)
        #expect(
            try withdraw(world, by: "host-haicheng") == .no("objection.resolved-already", Art.ten4))
    }

    @Test func `of the public are withdrawn on the objector's paper alone`() throws {
        let world = try World.inPublicity("ta")
        _ = try raise(world)
        #expect(try withdraw(world, by: "public") == notTheObjector)
        #expect(try withdraw(world, by: "officer") == notTheObjector)
        #expect(
            try withdraw(world, by: "officer", for: .of(name: "钱七", received: Self.today))
                == notTheObjector)
        #expect(
            try withdraw(
                world, by: "officer", for: .of(name: "赵六", received: Self.today, byObjector: true))
                == .yes(.objectionWithdrawn))
        #expect(world.last.data()["byObjector"] == true)
        #expect(try world.last.record.tags == ["centre:ta", "list:l", "objection:o"])
    }

    @Test func `entered for somebody by name are the public's`() throws {
        let world = try World.inPublicity("ta")
        _ = try raise(world, by: "officer", for: .of(name: "赵六", received: Self.today))
        #expect(try withdraw(world, by: "officer") == notTheObjector)
        #expect(
            try withdraw(
                world, by: "officer", for: .of(name: "赵六", received: Self.today, byObjector: true))
                == .yes(.objectionWithdrawn))
    }

    @Test func `are withdrawn while accepted, not once resolved or declined`() throws {
        let world = try World.inPublicity("ta")
        _ = try raise(world, by: "host-haicheng")
        let declined = world.fork()
        _ = try decide(declined, .objectionDecline)
        #expect(
            try withdraw(declined, by: "host-haicheng")
                == .no("objection.decided-already", Art.ten4))
        _ = try decide(world, .objectionAccept)
        #expect(try withdraw(world.fork(), by: "host-haicheng") == .yes(.objectionWithdrawn))
        _ = try resolve(world)
        #expect(
            try withdraw(world, by: "host-haicheng")
                == .no("objection.resolved-already", Art.ten4))
        #expect(try withdraw(world, by: "host-tiexi") == notTheObjector, "asked before the state")
    }
}
