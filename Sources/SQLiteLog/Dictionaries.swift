import EventLog
import SQLite
import Synchronization

/// The dictionaries that records were compressed against, read from the log when first needed.
final class Dictionaries: Sendable {
    private let known = Mutex<[Int: [UInt8]]>([:])

    /// The dictionary of that id.
    ///
    /// - Throws: `LogError.Code.damaged` where the log has none, although a record names it.
    func dictionary(_ id: Int, on connection: Connection) throws -> [UInt8] {
        if let bytes = known.withLock({ $0[id] }) { return bytes }
        let bytes = try connection.withStatement("SELECT bytes FROM dictionaries WHERE id = ?1") {
            try $0.bind(1, id)
            return try $0.first { $0.blob(0) }
        }
        guard let bytes else { throw LogError(.damaged, "the log has no dictionary \(id)") }
        known.withLock { $0[id] = bytes }
        return bytes
    }
}
