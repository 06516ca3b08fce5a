import CanonicalJSON
import Events
import Projections
import Testing

@Suite struct `Any two rosters` {
    @Test func `differ by what leads from the one to the other`() async throws {
        for seed in UInt64(0)..<6 {
            let register = try await RehearsedRegister.random(seed: seed)
            var random = SplitMix64(seed: seed &+ 3000)
            let size = try await register.size
            for _ in 0..<15 {
                func moment() -> (String, Int) {
                    (
                        RehearsedRegister.anyDay(&random).description,
                        Int.random(in: 0...size, using: &random)
                    )
                }
                let (from, to) = (moment(), moment())
                let what: Comment = "seed \(seed), from \(from) to \(to)"
                let differences = try await register.differences(from, to)
                let before = try await register.roster(from.0, known: from.1)
                let after = try await register.roster(to.0, known: to.1)
                #expect(applying(differences, to: before, seeing: after) == after, what)
                for difference in differences {
                    let position = try #require(difference["position"]?.integer, what)
                    #expect(position < max(from.1, to.1), what)
                }
                let back = try await register.differences(to, from)
                #expect(back.map(mirrored) == differences.map(unplaced), what)
            }
            try await register.close()
        }
    }

    @Test func `of one day, a record apart, differ by that record`() async throws {
        for seed in UInt64(0)..<6 {
            let register = try await RehearsedRegister.random(seed: seed)
            var random = SplitMix64(seed: seed &+ 4000)
            for known in 0..<(try await register.size) {
                let day = RehearsedRegister.anyDay(&random).description
                let found = try await register.differences((day, known), (day, known + 1))
                #expect(
                    found.allSatisfy { $0["position"] == .integer(Int64(known)) },
                    "seed \(seed), on \(day), known \(known)")
            }
            try await register.close()
        }
    }

    private func applying(
        _ differences: [JSON], to roster: [JSON], seeing other: [JSON]
    ) -> [JSON] {
        var centres: [String: JSONObject] = [:]
        for entry in roster { centres[entry["centre"]?.string ?? ""] = entry.object }
        for difference in differences {
            let centre = difference["centre"]?.string ?? ""
            if difference["field"] == "status", difference["after"] == .null {
                centres[centre] = nil
            } else if difference["field"] == "status", difference["before"] == .null {
                centres[centre] = other.first { $0["centre"] == difference["centre"] }?.object
            } else {
                centres[centre]?[difference["field"]?.string ?? ""] = difference["after"]
            }
        }
        return centres.sorted { $0.key < $1.key }.map { .object($0.value) }
    }

    private func mirrored(_ difference: JSON) -> JSON {
        var mirrored = unplaced(difference).object ?? JSONObject()
        mirrored["before"] = difference["after"]
        mirrored["after"] = difference["before"]
        return .object(mirrored)
    }

    private func unplaced(_ difference: JSON) -> JSON {
        var shown = difference.object ?? JSONObject()
        shown["position"] = nil
        return .object(shown)
    }
}
