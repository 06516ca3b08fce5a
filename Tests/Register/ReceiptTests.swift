import CanonicalJSON
import EventLog
import Foundation
import Register
import Rules
import SQLiteLog
import Testing

@Suite struct `Receipts and checkpoints` {
    /// The verifier key, from the seed the register signs with.
    private func key(_ desk: Desk) throws -> VerifierKey {
        let seed = try Data(
            contentsOf: URL(fileURLWithPath: "\(desk.directory)/keys/checkpoint.key"))
        let signer = try #require(NoteSigner(name: "test/annals", seed: Array(seed)))
        return try #require(VerifierKey(signer.description))
    }

    @Test func `a receipt proves its record to whoever has the key`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let key = try key(desk)
            let stored = try await desk.stored
            for position in [0, 1, stored.count - 1] {
                let printed = try await desk.register.receipt(of: position)
                #expect(printed.record == stored[position].bytes)
                let receipt = try Receipt(Array(printed.receipt.utf8))
                #expect(receipt.index == position)
                #expect(receipt.checkpoint.bytes == Array(printed.checkpoint.utf8))
                let checkpoint = try receipt.check(
                    record: printed.record, origin: "test/annals", keys: [key])
                #expect(checkpoint.size == stored.count)
                #expect(throws: NoteError.self) {
                    try receipt.check(
                        record: stored[2].bytes, origin: "test/annals", keys: [key])
                }
            }
        }
    }

    @Test func `a position the register does not have is unknown`() async throws {
        try await Desk.with { desk in
            let size = try await desk.size
            for position in [-1, size, Int.max] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await desk.register.receipt(of: position)
                }
                #expect(refusal?.code == .recordUnknown)
            }
        }
    }

    @Test func `each checkpoint extends the one before`() async throws {
        try await Desk.with { desk in
            let key = try key(desk)
            var checkpoints: [Checkpoint] = []
            for number in 0..<40 {
                try await desk.account("a-\(number)", role: "leader")
                let last = try await desk.size - 1
                let printed = try await desk.register.receipt(of: last)
                let note = try SignedNote(Array(printed.checkpoint.utf8))
                checkpoints.append(try Checkpoint(note, by: [key]))
            }
            let pairs = Array(zip(checkpoints, checkpoints.dropFirst()))
            let log = try SQLiteLog.open(directory: desk.directory, mode: .reading) { _ in }
            let paths = try await log.read { snapshot in
                try pairs.map {
                    try TreeProof.consistency(
                        from: $0.0.size, to: $0.1.size, from: snapshot.tiles)
                }
            }
            try await log.close()
            for ((first, second), path) in zip(pairs, paths) {
                #expect(first.size < second.size)
                #expect(
                    TreeProof.isConsistent(
                        earlierSize: first.size, earlierRoot: first.root, size: second.size,
                        root: second.root, path: path))
            }
        }
    }

    @Test func `a receipt asked for while others write covers its record`() async throws {
        try await Desk.with { desk in
            let key = try key(desk)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<64 {
                    group.addTask {
                        let answer = try await desk.act(
                            "admin", "account.open",
                            ["account": .string("a-\(number)"), "name": "某", "role": "leader"])
                        let position = try #require(answer.acceptance?.position)
                        let printed = try await desk.register.receipt(of: position)
                        let receipt = try Receipt(Array(printed.receipt.utf8))
                        #expect(receipt.index == position)
                        try receipt.check(
                            record: printed.record, origin: "test/annals", keys: [key])
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `as a question it is for those who see everything`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            for reader in [Reader.operator, .of("officer"), .of("leader"), .of("auditor")] {
                let answer = try await desk.ask(.receipt(3), as: reader)
                #expect(answer["position"] == 3)
                #expect(answer["record"]?.string?.contains(#""position":3"#) == true)
            }
            for reader in ["host-tiexi", "dept-tiexi", "expert-1", "admin"] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await desk.ask(.receipt(3), as: .of(reader))
                }
                #expect(refusal?.code == .authorityRole)
            }
            let refusal = await #expect(throws: Refusal.self) {
                try await desk.ask(.receipt(3), as: .anyone)
            }
            #expect(refusal?.code == .authorityUnauthenticated)
        }
    }
}
