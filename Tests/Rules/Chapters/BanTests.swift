import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The ban after a revocation (art. 20)` {
    func apply(
        _ world: World, on day: String, by: String = "host-tiexi", override: String? = nil,
        for paper: Paper? = nil
    ) throws -> Answer {
        try world.answer(
            by, .applicationSubmit, on: day, World.application("tb"), override: override,
            for: paper)
    }

    /// Revoked on 2024-05-13 with a ban of so many years adopted by the bureau.
    func adopted(years: Int64 = 3, grounds: JSON = [4]) throws -> World {
        let world = try World.operating("ta")
        for (incident, kind) in [("i", "safety"), ("j", "halt")] {
            try world.incident(incident, "ta", kind, on: "2024-05-06")
        }
        return try world.adopted(["reapplicationBanYears": .integer(years)], on: "2024-05-06")
            .given(
                "officer", .revocationPropose, on: "2024-05-06",
                World.proposal(["ta"], grounds: grounds)
            ).given("leader", .revocationDecide, on: "2024-05-13", World.revocation(["ta"]))
    }

    let banned = Answer.no("application.banned", Art.twenty)
    let submitted = Answer.yes(.applicationSubmitted)

    @Test func `only warns until the bureau has adopted one`() throws {
        let world = try World.revoked("ta")
        #expect(try apply(world.fork(), on: "2024-06-03") == submitted)
        let last = world.fork()
        #expect(try apply(last, on: "2027-05-13") == submitted)
        #expect(last.last.warnings == ["application.banned"])
        let over = world.fork()
        #expect(try apply(over, on: "2027-05-14") == submitted)
        #expect(over.last.warnings == [])
        try world.adopted(["reapplicationBanYears": 5], on: "2024-06-03")
        #expect(try apply(world, on: "2024-06-03") == submitted, "revoked before: as it was then")
        #expect(world.last.warnings == ["application.banned"])
    }

    @Test func `adopted refuses to its last day, unless that is let pass`() throws {
        let world = try adopted()
        #expect(world.last.data()["banBinds"] == true)
        #expect(world.last.data()["banUntil"] == "2027-05-13")
        #expect(try apply(world, on: "2027-05-13") == banned)
        #expect(try apply(world.fork(), on: "2027-05-14") == submitted)
        #expect(
            try apply(
                world, on: "2027-05-13", by: "officer", override: "情况特殊",
                for: .of(account: "host-tiexi", received: "2027-05-13")) == submitted)
        #expect(world.last.overridden == ["application.banned"])
    }

    @Test func `is of the host alone, and of as many years as adopted`() throws {
        let world = try adopted(years: 1)
        #expect(world.last.data()["banUntil"] == "2025-05-13")
        #expect(
            try world.answer(
                "host-haicheng", .applicationSubmit, on: "2024-06-03",
                World.application("hb", ["organisation": .string(Body.haicheng)])) == submitted)
        let none = try adopted(years: 0)
        #expect(none.last.data()["banUntil"] == nil)
        #expect(try apply(none, on: "2024-06-03") == submitted)
        #expect(none.last.warnings == [])
    }

    @Test func `is not brought by a halt or a bankruptcy alone`() throws {
        let halt = try adopted(grounds: [6])
        #expect(halt.last.data()["banUntil"] == nil)
        #expect(halt.last.data()["banBinds"] == false)
        #expect(try apply(halt, on: "2024-06-03") == submitted)
        #expect(try apply(adopted(grounds: [6, 4]), on: "2024-06-03") == banned)
    }

    @Test func `is lifted when the revocation is set aside`() throws {
        let world = try adopted()
        #expect(try apply(world, on: "2024-06-03") == banned)
        try world.setAside(world.position(of: .centreRevoked), on: "2024-06-03")
        #expect(try apply(world, on: "2024-06-03") == submitted)
        #expect(world.last.warnings == [])
    }
}
