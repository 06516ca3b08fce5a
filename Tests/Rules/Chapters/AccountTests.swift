import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Accounts` {
    static let today = "2024-03-01"

    func answer(
        _ world: World, _ name: ActionName, _ with: JSON, on day: String = today
    ) throws -> Answer {
        try world.answer("admin", name, on: day, with)
    }

    func amendment(_ account: String, _ changes: JSON) -> JSON {
        ["account": .string(account), "changes": changes, "reason": "调整"]
    }

    func closing(_ account: String, _ successor: String? = nil) -> JSON {
        let json: JSON = ["account": .string(account), "reason": "离任"]
        return json.with(successor.map { ["successor": .string($0)] } ?? [:])
    }

    @Test func `are opened once, in a district that is there`() throws {
        let world = try World.opened()
        let opening: JSON = ["account": "officer", "name": "经办人", "role": "officer"]
        #expect(try answer(world, .accountOpen, opening) == .yes(.accountOpened))
        #expect(try world.last.record.tags == ["account:officer"])
        #expect(try world.last.record.article == "")
        #expect(try answer(world, .accountOpen, opening) == .no("account.exists"))
        let department: JSON = [
            "account": "dept", "name": "x", "role": "department", "district": "nowhere",
        ]
        #expect(try answer(world, .accountOpen, department) == .no("district.unknown", Art.five))
        #expect(
            try answer(world, .accountOpen, department.with(["district": "gaoxin"]))
                == .yes(.accountOpened))
    }

    @Test func `of a host have an organisation, of a department a district`() throws {
        let world = try World.opened()
        let opening: (String) -> JSON = { ["account": "a", "name": "x", "role": .string($0)] }
        #expect(
            try answer(world, .accountOpen, opening("host"))
                == .no("input.missing-field", at: "/with/organisation"))
        #expect(
            try answer(world, .accountOpen, opening("department"))
                == .no("input.missing-field", at: "/with/district"))
        #expect(
            try answer(world, .accountOpen, opening("expert").with(["district": "tiexi"]))
                == .yes(.accountOpened))
    }

    @Test func `amended keep what is not named`() throws {
        let world = try World.staffed()
        #expect(
            try answer(world, .accountAmend, amendment("host-tiexi", ["name": "新名"]))
                == .yes(.accountAmended))
        let account = try world.account("host-tiexi")
        #expect(account.name == "新名")
        #expect(account.role == .host)
        #expect(account.organisation?.rawValue == Body.tiexi)
    }

    @Test func `amended into another role have what it needs`() throws {
        let world = try World.staffed()
        #expect(
            try answer(world, .accountAmend, amendment("officer", ["role": "host"]))
                == .no("input.missing-field", at: "/with/changes/organisation"))
        #expect(
            try answer(world, .accountAmend, amendment("officer", ["role": "department"]))
                == .no("input.missing-field", at: "/with/changes/district"))
        #expect(
            try answer(
                world, .accountAmend,
                amendment("officer", ["role": "department", "district": "nowhere"]))
                == .no("district.unknown", Art.five))
        #expect(
            try answer(
                world, .accountAmend,
                amendment("officer", ["role": "department", "district": "lishan"]))
                == .yes(.accountAmended))
        #expect(
            try answer(world, .accountAmend, amendment("nobody", ["name": "x"]))
                == .no("account.unknown"))
    }

    @Test func `act up to the end of their last day`() throws {
        let world = try World.staffed()
        try world.given(
            "admin", .accountAmend, on: Self.today, amendment("officer", ["until": "2024-03-08"]))
        let call = `Who may act`.call
        #expect(
            try world.fork().answer("officer", .callOpen, on: "2024-03-08 23:59:59", call)
                == .yes(.callOpened))
        #expect(
            try world.fork().answer("officer", .callOpen, on: "2024-03-09 00:00:00", call).code
                == "authority.closed-account")
    }

    @Test func `closed act no more, and are closed once`() throws {
        let world = try World.staffed()
        #expect(
            try answer(world, .accountClose, closing("officer", "leader")) == .yes(.accountClosed))
        #expect(try world.last.record.tags == ["account:leader", "account:officer"])
        #expect(
            try world.answer("officer", .callOpen, on: Self.today, `Who may act`.call).code
                == "authority.closed-account")
        #expect(
            try answer(world, .accountClose, closing("officer"))
                == .no("account.closed-already"))
        #expect(
            try answer(world, .accountAmend, amendment("officer", ["name": "x"]))
                == .no("account.closed-already"))
    }

    @Test func `closed have a successor that is there and open`() throws {
        let world = try World.staffed()
        try world.given("admin", .accountClose, on: Self.today, closing("auditor"))
        #expect(
            try answer(world, .accountClose, closing("officer", "nobody"))
                == .no("account.unknown"))
        #expect(try answer(world, .accountClose, closing("nobody")) == .no("account.unknown"))
        #expect(
            try answer(world, .accountClose, closing("officer", "auditor"))
                == .no("account.closed-already"))
    }

    @Test func `never run out of administrators`() throws {
        let world = try World.staffed()
        let refused = Answer.no("account.last-administrator")
        #expect(try answer(world, .accountClose, closing("admin")) == refused)
        #expect(
            try answer(world, .accountAmend, amendment("admin", ["role": "auditor"])) == refused)
        #expect(
            try answer(world, .accountAmend, amendment("admin", ["until": "2024-02-29"]))
                == refused)
        #expect(
            try answer(world, .accountAmend, amendment("admin", ["name": "新管理员"]))
                == .yes(.accountAmended))

        let second: JSON = ["account": "admin-2", "name": "x", "role": "administrator"]
        try world.given("admin", .accountOpen, on: Self.today, second.with(["until": "2024-03-08"]))
        #expect(
            try answer(world.fork(), .accountClose, closing("admin"), on: "2024-03-08")
                == .yes(.accountClosed))
        #expect(
            try answer(world.fork(), .accountClose, closing("admin"), on: "2024-03-09") == refused,
            "one whose last day is over keeps no register going")
        #expect(
            try world.fork().answer("admin-2", .accountClose, on: "2024-03-08", closing("admin"))
                == .yes(.accountClosed))
    }
}
