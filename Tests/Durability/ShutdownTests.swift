import Foundation
import Glibc
import Testing

extension Durability {
    @Suite struct `A server that is asked to stop` {
        @Test func `answers what it has begun and leaves all in one file`() async throws {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let server = try await Server.ready(on: rehearsal.directory)
                let first = try #require(try await server.size())
                let load = try await Load.run(
                    on: server, rehearsal.tokens, named: "s", seed: 1, until: 300,
                    stop: { server.send(SIGTERM) })
                #expect(try await server.end() == .exit(0), "\(server.errors)")
                #expect(load.declined.allSatisfy { $0.answer.status == 503 })
                #expect(text(of: "\(rehearsal.directory)/log.sqlite-wal").isEmpty)

                // What a restart finds needs no recovery: it is the same without all that SQLite
                // recovers from.
                for end in ["-wal", "-shm"] {
                    let path = "\(rehearsal.directory)/log.sqlite\(end)"
                    try? FileManager.default.removeItem(atPath: path)
                }
                let size = try await rehearsal.verifiedSize()
                #expect(size >= first + load.acknowledged.count)
                let again = try await Server.ready(on: rehearsal.directory)
                #expect(try await again.size() == size)
                let witness = Witness(server: again, tokens: rehearsal.tokens)
                try await witness.confirm(load.acknowledged, "after SIGTERM")
                // Unlike a server that is killed, this one has told each of its clients.
                let unsettled = load.unanswered + load.declined.map(\.act)
                let settled = try await witness.settle(unsettled, "after SIGTERM")
                #expect(settled.allSatisfy { $0.position >= size })
                let all = load.acknowledged + settled
                try await witness.account(for: all, from: first, "after SIGTERM")
                try await again.stop()
            }
        }
    }
}
