import Glibc
import Testing

extension Durability {
    /// Each round loads the same register, so that every recovery begins from what the last one
    /// left.
    @Suite struct `A server that is killed` {
        private let rounds = 100
        private let seed = UInt64.random(in: .min ... .max)

        @Test func `has lost nothing it acknowledged and done nothing twice`() async throws {
            print("The seed of the kills is \(seed).")
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                var chance = SplitMix64(seed: seed)
                var server = try await Server.ready(on: rehearsal.directory)
                let first = try #require(try await server.size())
                var standing: [Load.Acknowledged] = []
                for round in 1...rounds {
                    let note: Comment = "round \(round) of seed \(seed)"
                    let load = try await kill(server, rehearsal, round, &chance)
                    #expect(load.declined.map(\.answer.text) == [], note)
                    if round.isMultiple(of: 10) {
                        try await check(rehearsal, atLeast: first + standing.count, note)
                    }
                    // Now and then what recovers is killed as well.
                    if round.isMultiple(of: 5) {
                        server = try await Server.listening(on: rehearsal.directory)
                        server.send(SIGKILL)
                        #expect(try await server.end() == .signal(SIGKILL), note)
                    }
                    server = try await Server.ready(on: rehearsal.directory)
                    let witness = Witness(server: server, tokens: rehearsal.tokens)
                    try await witness.confirm(load.acknowledged, note)
                    let settled = try await witness.settle(load.unanswered, note)
                    try await witness.confirm(settled, note)
                    let new = load.acknowledged + settled
                    try await witness.account(for: new, from: first + standing.count, note)
                    standing += new
                }
                let witness = Witness(server: server, tokens: rehearsal.tokens)
                try await witness.account(for: standing, from: first, "seed \(seed)")
                try await server.stop()
                try await check(rehearsal, atLeast: first + standing.count, "seed \(seed)")
            }
        }

        /// Loads a server and kills it after a number of acknowledgements that chance gives.
        private func kill(
            _ server: Server, _ rehearsal: Rehearsal, _ round: Int, _ chance: inout SplitMix64
        ) async throws -> Load {
            let load = try await Load.run(
                on: server, rehearsal.tokens, named: "r\(round)", seed: chance.next(),
                until: Int.random(in: 1...200, using: &chance), stop: { server.send(SIGKILL) })
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
