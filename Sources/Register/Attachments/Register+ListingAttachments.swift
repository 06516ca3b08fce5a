import DurableFile
import EventLog
public import Events
import Projections
import SQLiteLog

extension Register {
    /// An attachment as it is kept.
    public struct KeptAttachment: Hashable, Sendable {
        /// The name it goes by: the SHA-256 of its bytes.
        public let sha256: SHA256Hex
        /// How many bytes it has; nothing where what is kept is not what its name says.
        public let sizeBytes: Int?
        /// The day it was kept.
        public let day: Day
        /// How many records name it.
        public let records: Int
    }

    /// The attachments that are kept, by name.
    ///
    /// - Parameter orphansOnly: those that no record names: of refused actions, or brought for one
    ///   that is still to come.
    /// - Throws: `RegisterError`.
    public func keptAttachments(orphansOnly: Bool = false) async throws -> [KeptAttachment] {
        do {
            return try await log.read { [attachments] snapshot in
                // What is kept is listed first: what comes in meanwhile may not have been named yet.
                let kept = try attachments.names()
                let named = try Self.timesNamed(on: snapshot)
                return try kept.compactMap { name, time in
                    let records = named[name] ?? 0
                    guard !orphansOnly || records == 0 else { return nil }
                    return KeptAttachment(
                        sha256: name, sizeBytes: try attachments.bytes(of: name)?.count,
                        day: Day(shanghaiMilliseconds: time.milliseconds), records: records)
                }
            }
        } catch {
            throw RegisterError(error)
        }
    }

    private static func timesNamed(on snapshot: SQLiteLogSnapshot) throws -> [SHA256Hex: Int] {
        var named: [SHA256Hex: Int] = [:]
        try snapshot.read(0..<snapshot.size) { stored in
            for name in Set(try RecordedEvent(stored).attachmentNames) {
                named[name, default: 0] += 1
            }
            return true
        }
        return named
    }
}
