import Foundation
import Testing

extension Durability {
    @Suite struct `Beside a server` {
        @Test func `nothing else writes, and is told which process does`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let server = try await Server.ready(on: rehearsal.directory)
                let second = try await Program.run(
                    ["serve", "--data", rehearsal.directory, "--port", "0"])
                #expect(second.end == .exit(2))
                #expect(second.output == "")
                #expect(second.sentence.contains("process \(server.process)"), "\(second)")

                var chance = SplitMix64(seed: 1)
                let script = try await rehearsal.play([.account("second", &chance)])
                #expect(script.end == .exit(2))
                #expect(script.output == "")
                #expect(script.sentence.contains("process \(server.process)"), "\(script)")

                let answer = try await server.post(
                    .account("first", &chance), rehearsal.tokens)
                #expect(answer.status == 201, "\(answer.text)")
                try await server.stop()
            }
        }

        @Test func `a register is read and verified, and tokens are made`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let server = try await Server.ready(on: rehearsal.directory)
                var chance = SplitMix64(seed: 1)
                let first = try await server.post(.account("first", &chance), rehearsal.tokens)
                #expect(first.status == 201, "\(first.text)")

                let size = try #require(try await server.size())
                #expect(try await rehearsal.verifiedSize() == size)
                try await Program.succeed("roster", "--data", rehearsal.directory)
                let trail = try await Program.succeed("audit", "--data", rehearsal.directory)
                #expect(trail.contains("first"))
                let history = try await Program.run(
                    ["history", "nowhere", "--data", rehearsal.directory])
                #expect(history.end == .exit(3), "\(history)")

                let tokens = try await Tokens(for: ["admin"], at: rehearsal.directory)
                #expect(tokens["admin"] != rehearsal.tokens["admin"])
                let second = try await server.post(.account("second", &chance), tokens)
                #expect(second.status == 201, "\(second.text)")
                try await server.stop()
            }
        }
    }
}
