import CanonicalJSON
import Events
import Projections
import Testing

@Suite struct `The flow of any period` {
    @Test func `opens and closes with the rosters, and what comes and goes is the difference`()
        async throws
    {
        for seed in UInt64(0)..<6 {
            let register = try await RehearsedRegister.random(seed: seed)
            var random = SplitMix64(seed: seed &+ 1000)
            let size = try await register.size
            for _ in 0..<20 {
                let days = [
                    RehearsedRegister.anyDay(&random), RehearsedRegister.anyDay(&random),
                ].sorted()
                let known = Int.random(in: 0...size, using: &random)
                let district = ["tiexi", "lishan", "gaoxin", nil].randomElement(using: &random)
                let what: Comment =
                    "seed \(seed), \(days), known \(known), \(String(describing: district))"
                let numbers = try await register.statistics(
                    days[1].description, known: known, from: days[0].description,
                    to: days[1].description, district: district ?? nil)
                let flow = try #require(numbers["flow"])
                let filter = RosterFilter(district: (district ?? nil).flatMap { District($0) })
                func roster(_ day: Day) async throws -> [JSON?] {
                    try await register.roster(day.description, known: known, filter: filter)
                        .map { $0["centre"] }
                }
                let opening = try #require(flow["opening"]?["centres"]?.array)
                let closing = try #require(flow["closing"]?["centres"]?.array)
                #expect(try await roster(days[0].adding(days: -1)) == opening, what)
                #expect(try await roster(days[1]) == closing, what)
                var balance: [JSON: Int] = [:]
                for centre in opening { balance[centre, default: 0] += 1 }
                for (direction, sign) in [("in", 1), ("out", -1)] {
                    for group in flow[direction]?.array ?? [] {
                        let centres = group["centres"]?.array ?? []
                        #expect(group["count"] == .integer(Int64(centres.count)), what)
                        #expect(group["positions"]?.array?.count == centres.count, what)
                        #expect(group["positions"]?.array?.contains(.null) == false, what)
                        for centre in centres { balance[centre, default: 0] += sign }
                    }
                }
                #expect(Set(balance.filter { $0.value != 0 }.keys) == Set(closing), what)
                #expect(balance.values.allSatisfy { $0 == 0 || $0 == 1 }, what)
                let managed = numbers["district"]?.array?.compactMap { $0["count"]?.integer }
                #expect(managed?.reduce(0, +) == Int64(closing.count), what)
            }
            try await register.close()
        }
    }

    @Test func `differs between two sizes only where both are told apart`() async throws {
        for seed in UInt64(0)..<5 {
            let register = try await RehearsedRegister.random(seed: seed)
            var random = SplitMix64(seed: seed &+ 2000)
            let size = try await register.size
            for _ in 0..<15 {
                let known = Int.random(in: 0..<size, using: &random)
                let day = RehearsedRegister.anyDay(&random).description
                let what: Comment = "seed \(seed), on \(day), known \(known)"
                func numbers(_ known: Int, against: Int? = nil) async throws -> JSON {
                    try await register.statistics(
                        day, known: known, from: "2024-01-01", to: "2024-12-31", against: against)
                }
                let differences = try #require(
                    try await numbers(known, against: known + 1)["against"]?["differences"]?.array)
                let (before, after) = (try await numbers(known), try await numbers(known + 1))
                let isSame = ["status", "district", "grade"].allSatisfy { before[$0] == after[$0] }
                if !isSame || before["flow"]?["closing"] != after["flow"]?["closing"] {
                    #expect(!differences.isEmpty, what)
                }
                for difference in differences {
                    #expect(difference["before"] != difference["after"], what)
                    let isOfCauses = ["in", "out"].contains(difference["field"])
                    #expect(
                        difference["position"] == .integer(Int64(known)) || isOfCauses, what)
                }
            }
            try await register.close()
        }
    }
}
