import CanonicalJSON
import Foundation
import Glibc
import Testing

extension Durability {
    /// As strace sees it.
    @Suite struct `Before an act is acknowledged` {
        @Test func `its records are synced, and before them its keys`() async throws {
            var chance = SplitMix64(seed: 1)
            let acts = (0..<40).map { Act.any(named: "one-\($0)", &chance) }
            let trace = try await traced { server, tokens in
                try await onThread {
                    let connection = try HTTPConnection(port: server.port)
                    for act in acts {
                        let answer = try connection.post(act, tokens)
                        #expect(answer.status == 201, "\(answer.text)")
                    }
                }
            }
            let check = SyncCheck(Trace(trace))
            #expect(check.positions.count == 40)
            #expect(check.batches.count == 40)
            #expect(check.keys.count == acts.count { $0.event == "organisation.registered" })
            #expect(check.keys.count > 0)
            #expect(check.early == [])
            #expect(check.withoutKey == [])
            expectToFail(trace, all: 40)
            var lines = trace.split(separator: "\n")
            let one = try #require(lines.indices.filter { isSync(lines[$0]) }.dropFirst(20).first)
            lines.remove(at: one)
            // Two batches are then one that ends too late for the first and begins too early for the
            // second.
            #expect(SyncCheck(Trace(lines.joined(separator: "\n"))).early.count == 2)
        }

        @Test func `its records are synced, with 16 connections at once`() async throws {
            let trace = try await traced { server, tokens in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for client in 0..<16 {
                        group.addTask {
                            try await onThread {
                                var chance = SplitMix64(seed: UInt64(client))
                                let connection = try HTTPConnection(port: server.port)
                                for number in 0..<8 {
                                    let act = Act.any(named: "c\(client)-\(number)", &chance)
                                    let answer = try connection.post(act, tokens)
                                    #expect(answer.status == 201, "\(answer.text)")
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let check = SyncCheck(Trace(trace))
            #expect(check.positions.count == 128)
            #expect(check.early == [])
            expectToFail(trace, all: 128)
        }

        /// What strace has to say of a server while `body` uses it.
        private func traced(
            _ body: (Server, Tokens) async throws -> Void
        ) async throws -> String {
            try await withTemporaryDirectory { directory in
                let rehearsal = try await Rehearsal(at: "\(directory)/register")
                let path = "\(directory)/trace"
                let server = try await Server.ready(
                    on: rehearsal.directory, under: Trace.words(to: path))
                do {
                    try await body(server, rehearsal.tokens)
                    try await server.stop()
                } catch {
                    // strace alone goes by itself.
                    server.send(SIGKILL)
                    throw error
                }
                return text(of: path)
            }
        }

        /// The check is worth nothing unless it finds a program that does not sync, or too late.
        private func expectToFail(_ trace: String, all count: Int) {
            let lines = trace.split(separator: "\n")
            let (syncs, others) = (lines.filter(isSync), lines.filter { !isSync($0) })
            #expect(!syncs.isEmpty)
            let without = SyncCheck(Trace(others.joined(separator: "\n")))
            #expect(without.positions.count == count)
            #expect(without.early == without.positions)
            let late = SyncCheck(Trace((others + syncs).joined(separator: "\n")))
            #expect(late.early == late.positions)
        }

        private func isSync(_ line: Substring) -> Bool {
            line.contains("sync(") && line.contains("/log.sqlite-wal>")
                || line.contains("sync resumed>")
        }
    }
}
