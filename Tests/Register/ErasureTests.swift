import CanonicalJSON
import EventLog
import Events
import Foundation
import Register
import Rules
import Testing

@Suite struct `Erasing a person` {
    private static let objection = ObjectionID("o1")!
    private static let officer = AccountID("officer")!

    @Test func `destroys the key and leaves every record as it was`() async throws {
        try await Desk.with { desk in
            let key = try await objector(desk)
            let before = try await desk.stored
            let erased = try await desk.accept(
                "leader", "personal.erase", ["subject": .string(key), "basis": "本人申请"])
            #expect(erased.members["records"]?.array?.count == 1)
            #expect(erased.members["projections"] == [])
            #expect(Array(try await desk.stored.prefix(before.count)) == before)
            let shown = try await desk.ask(.objection(Self.objection), as: .account(Self.officer))
            #expect(shown["objector"]?["name"] == ["sealed": .string(key)])
            try await desk.close()
            let found = await Register.verify(at: desk.directory)
            #expect(found.isSound, "\(String(describing: found.failure))")
        }
    }

    @Test func `is done once and of a key that is there`() async throws {
        try await Desk.with { desk in
            let key = try await objector(desk)
            let matter: JSON = ["subject": .string(key), "basis": "本人申请"]
            let officer = try await desk.refuse("officer", "personal.erase", matter)
            #expect(officer.code == .authorityRole)
            try await desk.accept("leader", "personal.erase", matter)
            let again = try await desk.refuse("leader", "personal.erase", matter)
            #expect(again.code == .personalUnknown)
            let register = try await desk.refuse(
                "leader", "personal.erase", ["subject": "register", "basis": "x"])
            #expect(register.code == .personalUnknown)
        }
    }

    @Test func `waits for the years the bureau has laid down`() async throws {
        try await Desk.with { desk in
            let key = try await objector(desk)
            try await desk.accept(
                "leader", "policy.adopt",
                [
                    "policy": "鞍科发〔2024〕1号", "title": "参数", "from": "2024-02-01",
                    "parameters": ["retainPersonalYears": 1],
                ])
            let refusal = try await desk.refuse(
                "leader", "personal.erase", ["subject": .string(key), "basis": "本人申请"])
            #expect(refusal.code == .personalUnderRetention)
            #expect(refusal[.until] == "2025-02-01")
        }
    }

    @Test func `is applied again to an older copy of the keys`() async throws {
        try await Desk.with { desk in
            let key = try await objector(desk)
            try await desk.close()
            let keys = URL(fileURLWithPath: "\(desk.directory)/keys/keys.sqlite")
            let old = try Data(contentsOf: keys)
            _ = try await Desk.reopened(desk.directory, desk.clock) { desk in
                try await desk.accept(
                    "leader", "personal.erase", ["subject": .string(key), "basis": "本人申请"])
            }
            try old.write(to: keys)
            try await Desk.reopened(desk.directory, desk.clock) { desk in
                let shown = try await desk.ask(
                    .objection(Self.objection), as: .account(Self.officer))
                #expect(shown["objector"]?["name"] == ["sealed": .string(key)])
            }
        }
    }

    /// Raises an objection with a name and tells the key it is sealed under.
    private func objector(_ desk: Desk) async throws -> String {
        try await desk.openPublicity()
        try await desk.accept("public", "objection.raise", Matter.objection())
        // Read off the record: asking would keep the lock of the projections.
        let raised = try await desk.records.last { $0.type == "objection.raised" }
        return try #require(raised?.data["objector"]?["name"]?["sealed"]?.string)
    }
}
