import EventLog
import Events
import Register
import SQLiteLog

/// A log as a register makes it, with its dictionary and its first records.
enum FreshLog {
    /// A moment before the first record of the generator, 2024-02-01T00:00:00Z.
    private static let opening = Timestamp(milliseconds: 1_706_745_600_000)

    static func make(in directory: String) async throws -> SQLiteLog {
        try await Register.create(at: directory, .init(kind: .rehearsal, at: opening))
        return try open(in: directory)
    }

    static func open(in directory: String) throws -> SQLiteLog {
        try SQLiteLog.open(directory: directory, mode: .writing) { failure in
            preconditionFailure("the log under measurement failed: \(failure)")
        }
    }
}
