import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `Several bans on one organisation (art. 20)` {
    /// Two centres of one host revoked one after the other, under bans of so many years; those
    /// before `binding` are adopted by nobody.
    func revoked(years: [Int64?]) throws -> World {
        let world = try World.proposedForRevocation("ta", "tb")
        for (index, (centre, years)) in zip(["ta", "tb"], years).enumerated() {
            let day = index == 0 ? "2024-05-13" : "2024-05-20"
            if let years { try world.adopted(["reapplicationBanYears": .integer(years)], on: day) }
            try world.given("leader", .revocationDecide, on: day, World.revocation([centre]))
        }
        return world
    }

    /// Whether an application is refused or warned of, and the last day that is named.
    func told(_ world: World, on day: String) throws -> [String?] {
        var fields = try FieldReader(World.application("tc"), at: "/with", from: .input)
        let action = Seal.action(try Action(.applicationSubmit, &fields))
        let host = try #require(AccountID("host-tiexi"))
        let today = try #require(Day(iso: day))
        let state = world.state
        let context = Context(
            day: today, party: Party(host, try #require(state.accounts[host])),
            measures: try #require(state.measures.measures(on: today)))
        do throws(Refusal) {
            let decision = try Rules.decide(action, on: state, in: context)
            let until = decision.warnings.flatMap(\.arguments).first { $0.name == .until }
            return ["warned", until?.value]
        } catch {
            return [error.code.rawValue, error[.until]]
        }
    }

    @Test(arguments: [[1, 3], [3, 1]] as [[Int64]])
    func `that bind is told by the one that ends last`(years: [Int64]) throws {
        let world = try revoked(years: years)
        let last = years[0] == 3 ? "2027-05-13" : "2027-05-20"
        #expect(try told(world, on: "2024-06-03") == ["application.banned", last])
    }

    /// Nothing adopted: both are of three years, the later one a week later.
    @Test func `that do not bind are told by the one that ends last`() throws {
        let world = try revoked(years: [nil, nil])
        #expect(try told(world, on: "2024-06-03") == ["warned", "2027-05-20"])
    }

    @Test func `are told by one that binds before one that does not, however long`() throws {
        let world = try revoked(years: [nil, 1])
        #expect(try told(world, on: "2024-06-03") == ["application.banned", "2025-05-20"])
        #expect(try told(world, on: "2025-05-20") == ["application.banned", "2025-05-20"])
        #expect(try told(world, on: "2025-05-21") == ["warned", "2027-05-13"])
    }

    /// The one that binds is corrected to a day before the other's, which runs longer.
    @Test func `are told by one that binds, also where it is of the earlier day`() throws {
        let world = try World.proposedForRevocation("ta", "tb")
        try world.given("leader", .revocationDecide, on: "2024-05-13", World.revocation(["ta"]))
        try world.adopted(["reapplicationBanYears": 1], on: "2024-05-20")
        try world.given("leader", .revocationDecide, on: "2024-05-20", World.revocation(["tb"]))
        try world.corrected(world.lastPosition, ["effective": "2024-05-12"], on: "2024-05-20")
        #expect(try told(world, on: "2024-06-03") == ["application.banned", "2025-05-20"])
    }
}
