import DurableFile
import EventLog
import Rules
import SQLiteLog

/// A record with the proof that it stands under a signed checkpoint.
public struct PrintedReceipt: Hashable, Sendable {
    /// The record's bytes, those that are hashed.
    public let record: [UInt8]
    /// The C2SP tlog-proof text: index, inclusion proof, checkpoint.
    public let receipt: String
    /// The signed checkpoint.
    public let checkpoint: String
}

extension Register {
    /// The receipt of a record under the last checkpoint, or under a new one where the last does
    /// not cover it.
    ///
    /// - Throws: `Refusal` where there is no such record; `RegisterError`.
    public func receipt(of position: Int) async throws -> PrintedReceipt {
        do {
            let size = try await log.read { $0.size }
            guard (0..<size).contains(position) else {
                throw Refusal(
                    .recordUnknown, field: "/position", Argument(.given, position),
                    Argument(.limit, size))
            }
            let note = try await checkpoint(covering: position)
            let key = try checkpoints.verifierKey()
            return try await log.read { snapshot in
                let checkpoint = try Checkpoint(note, by: [key])
                var bytes: [UInt8] = []
                try snapshot.read(position..<position + 1) {
                    bytes = $0.bytes
                    return false
                }
                let path = try TreeProof.inclusion(
                    of: position, in: checkpoint.size, from: snapshot.tiles)
                let receipt = Receipt(index: position, path: path, checkpoint: note)
                _ = try receipt.check(record: bytes, origin: checkpoint.origin, keys: [key])
                return PrintedReceipt(
                    record: bytes, receipt: String(decoding: receipt.bytes, as: UTF8.self),
                    checkpoint: String(decoding: note.bytes, as: UTF8.self))
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw RegisterError(error)
        }
    }

    /// A reader leaves signing to the process that writes, which signs once a second; where none
    /// does, the machine's operator holds the key and signs.
    private func checkpoint(covering position: Int) async throws -> SignedNote {
        let key = try checkpoints.verifierKey()
        for _ in 0..<30 where use == .reading {
            guard let note = try checkpoints.anchor() else { break }
            if try Checkpoint(note, by: [key]).size > position { return note }
            guard !FileLock.holders("\(directory)/writer.lock").isEmpty else { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        // A signing under way may have begun before the record stood; the next begins after it.
        for _ in 0..<2 {
            guard let note = try await checkpoints.sign() else { break }
            if try Checkpoint(note, by: [key]).size > position { return note }
        }
        throw RegisterError(
            .store, "there is no checkpoint of that record yet", chinese: "尚无涵盖该记录的检查点")
    }
}
