public import EventLog
import Projections
import SQLiteLog

/// How a serving register is.
public struct Health: Hashable, Sendable {
    /// How many records it holds.
    public let size: Int
    /// How many of them the projections cover.
    public let projected: Int
    /// When the last was recorded.
    public let lastRecorded: Timestamp
    /// Whether questions are answered from all there is.
    public var ready: Bool { projected >= size }
}

extension Register {
    /// How the register is: it reads the log and brings the projections up to it.
    ///
    /// - Throws: `RegisterError` where either cannot be read.
    public func health() async throws -> Health {
        do {
            let (size, last) = try await log.read { snapshot in
                var last = Timestamp.earliest
                try snapshot.read(snapshot.size - 1..<snapshot.size) { stored in
                    last = try Record(bytes: stored.bytes).recorded
                    return false
                }
                return (snapshot.size, last)
            }
            let projected = try await projected.runner.catchUp()
            return Health(size: size, projected: projected, lastRecorded: last)
        } catch {
            throw RegisterError(error)
        }
    }

    /// What goes on while serving: the projections follow the log, and a checkpoint is signed at
    /// most once a second. Returns when the task is cancelled. On a full disk it waits for room: what
    /// it does can be done later, and questions can be answered meanwhile.
    ///
    /// - Throws: `RegisterError` where the stored records are not what was signed before, or the
    ///   projections cannot be kept.
    public func runBackground() async throws {
        do {
            while !Task.isCancelled {
                do {
                    try await projected.runner.catchUp()
                    _ = try await checkpoints.sign()
                } catch {
                    guard RegisterError(error).code == .full else { throw error }
                }
                try await Task.sleep(for: .seconds(1))
            }
        } catch is CancellationError {
            return
        } catch {
            throw RegisterError(error)
        }
    }
}
