import Glibc
import Testing

extension Durability {
    /// Each round loads the same register, so that every recovery begins from what the last one
    /// left; after some rounds a new register takes its place, so that the last rounds find no
    /// larger one than the first.
    ///
    /// `ANNALS_KILLS` says how many kills there are, `ANNALS_SEED` repeats those of a seed.
    @Suite struct `A server that is killed` {
        private static let roundsARegister = 50
        private static let roundsACheck = 25
        private let rounds = Surroundings.number("ANNALS_KILLS") ?? 50
        private let seed = Surroundings.seed

        @Test func `has lost nothing it acknowledged and done nothing twice`() async throws {
            print("The seed of the kills is \(seed) (ANNALS_SEED).")
            var chance = SplitMix64(seed: seed)
            var tally = KillTally()
            for first in stride(from: 1, through: rounds, by: Self.roundsARegister) {
                let last = min(first + Self.roundsARegister - 1, rounds)
                try await withTemporaryDirectory { directory in
                    let rehearsal = try await Rehearsal(at: "\(directory)/register")
                    try await kill(rehearsal, rounds: first...last, &chance, &tally)
                }
                print("\(tally)")
            }
        }

        /// Kills the servers of one register, round after round.
        private func kill(
            _ rehearsal: Rehearsal, rounds: ClosedRange<Int>, _ chance: inout SplitMix64,
            _ tally: inout KillTally
        ) async throws {
            var server = try await Server.ready(on: rehearsal.directory)
            let first = try #require(try await server.size())
            var standing: [Load.Acknowledged] = []
            for round in rounds {
                let note: Comment = "round \(round) of seed \(seed)"
                let load = try await kill(server, rehearsal, round, &chance)
                #expect(load.declined.map(\.answer.text) == [], note)
                tally.kills += 1
                if round.isMultiple(of: Self.roundsACheck) {
                    try await check(rehearsal, atLeast: first + standing.count, note)
                    tally.checks += 1
                }
                // Now and then what recovers is killed as well.
                if round.isMultiple(of: 5) {
                    let recovering = try await Server.listening(on: rehearsal.directory)
                    recovering.send(SIGKILL)
                    #expect(try await recovering.end() == .signal(SIGKILL), note)
                    tally.killsRecovering += 1
                }
                server = try await tally.timing { try await Server.ready(on: rehearsal.directory) }
                let witness = Witness(server: server, tokens: rehearsal.tokens)
                try await witness.confirm(load.acknowledged, note)
                let settled = try await witness.settle(load.unanswered, note)
                try await witness.confirm(settled, note)
                let new = load.acknowledged + settled
                try await witness.account(for: new, from: first + standing.count, note)
                standing += new
                tally.acknowledged += load.acknowledged.count
                tally.unanswered += settled.count
                tally.stoodAlready += settled.count { $0.position < tally.sizeAtStart }
            }
            let witness = Witness(server: server, tokens: rehearsal.tokens)
            try await witness.account(for: standing, from: first, "seed \(seed)")
            try await server.stop()
            try await check(rehearsal, atLeast: first + standing.count, "seed \(seed)")
            tally.checks += 1
        }

        /// Loads a server and kills it after a number of acknowledgements that chance gives.
        private func kill(
            _ server: Server, _ rehearsal: Rehearsal, _ round: Int, _ chance: inout SplitMix64
        ) async throws -> Load {
            let load = try await Load.run(
                on: server, rehearsal.tokens, named: "r\(round)", seed: chance.next(),
                until: Int.random(in: 1...80, using: &chance), stop: { server.send(SIGKILL) })
            let end = try await server.end()
            #expect(end == .signal(SIGKILL), "\(server.errors)")
            return load
        }

        /// The register is sound as it lies, and its projections are what the log makes of them.
        private func check(
            _ rehearsal: Rehearsal, atLeast size: Int, _ note: Comment
        ) async throws {
            #expect(try await rehearsal.verifiedSize() >= size, note)
            #expect(try await rehearsal.rebuildsTheSame(), note)
        }
    }
}

/// What the kills came to.
private struct KillTally: CustomStringConvertible {
    var kills = 0
    var killsRecovering = 0
    var acknowledged = 0
    var unanswered = 0
    var stoodAlready = 0
    var checks = 0
    /// How many records the last server found.
    private(set) var sizeAtStart = 0
    private var restarts: [Duration] = []

    /// Takes the time from the start of a server to its being ready.
    mutating func timing(_ start: () async throws -> Server) async throws -> Server {
        let begun = ContinuousClock.now
        let server = try await start()
        restarts.append(begun.duration(to: .now))
        sizeAtStart = try await server.size() ?? 0
        return server
    }

    var description: String {
        let sorted = restarts.sorted().map { Int($0 / .milliseconds(1)) }
        let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        return """
            kill -9: \(kills) under 64 writers and \(killsRecovering) while recovering; \
            \(acknowledged) acts acknowledged, none lost; \(unanswered) unanswered, of which \
            \(stoodAlready) stood already; verified and rebuilt \(checks) times; ready again after \
            \(median) ms (median), \(sorted.last ?? 0) ms (longest)
            """
    }
}
