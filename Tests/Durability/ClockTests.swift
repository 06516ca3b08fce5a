import CanonicalJSON
import EventLog
import Events
import Register
import Testing

extension Durability {
    /// The clock of the machine that tests run on cannot be set, so the records are made at other
    /// times.
    @Suite struct `A live register beside the machine's clock` {
        private let act = Act.account("first", chance: 1)

        /// Serves a live register whose first records are of a time.
        private func serving(
            from opened: String, _ body: (Server, Tokens) async throws -> Void
        ) async throws {
            try await withTemporaryDirectory { directory in
                let register = "\(directory)/register"
                let at = try #require(Timestamp(rfc3339: opened))
                try await Register.create(at: register, Register.Opening(kind: .live, at: at))
                let tokens = try await Tokens(for: ["admin"], at: register)
                let server = try await Server.ready(on: register)
                try await body(server, tokens)
                try await server.stop()
            }
        }

        @Test func `that was silent for years is written once the clock is confirmed`() async throws
        {
            try await serving(from: "2024-02-01T09:00:00+08:00") { server, tokens in
                #expect(server.errors.contains("annals clock --confirm"), "\(server.errors)")
                let refused = try await server.post(act, tokens)
                #expect(refused.status == 503, "\(refused.text)")
                #expect(try refused.json["code"] == "clock.jumped-ahead")
                #expect(refused.headers["retry-after"] != nil)

                let directory = server.directory
                let asked = try await Program.succeed("clock", "--data", directory)
                #expect(asked.contains(#""confirmed":null"#), "\(asked)")
                #expect(asked.contains(#""ok":false"#), "\(asked)")
                let confirmed = try await Program.succeed(
                    "clock", "--confirm", "--data", directory)
                #expect(confirmed.contains(#""ok":true"#), "\(confirmed)")
                let accepted = try await server.post(act, tokens)
                #expect(accepted.status == 201, "\(accepted.text)")
            }
        }

        @Test func `whose records are ahead of it is not written, and no word helps`() async throws
        {
            try await serving(from: "2099-01-01T00:00:00Z") { server, tokens in
                let refused = try await server.post(act, tokens)
                #expect(refused.status == 503, "\(refused.text)")
                #expect(try refused.json["code"] == "clock.went-back")
                #expect(refused.headers["retry-after"] != nil)
                let confirmed = try await Program.run(
                    ["clock", "--confirm", "--data", server.directory])
                #expect(confirmed.end == .exit(2), "\(confirmed)")
                #expect(confirmed.sentence.contains("2099"), "\(confirmed)")
            }
        }
    }
}

extension Act {
    /// The opening of an account, by chance that is the same each time.
    fileprivate static func account(_ name: String, chance seed: UInt64) -> Act {
        var chance = SplitMix64(seed: seed)
        return account(name, &chance)
    }
}
