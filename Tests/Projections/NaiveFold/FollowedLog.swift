import EventLog
import Projections
import SQLiteLog
import Testing

/// A log in a directory of its own, followed by a runner as it grew.
final class FollowedLog: Sendable {
    let directory: TemporaryDirectory
    let log: SQLiteLog
    let runner: ProjectionRunner<SQLiteLog>

    /// The log of these appends, caught up with every now and then.
    init(_ appends: [Append], seed: UInt64) async throws {
        directory = try TemporaryDirectory()
        try SQLiteLog.create(directory: directory.path, dictionary: Array("{}".utf8))
        log = try SQLiteLog.open(directory: directory.path, mode: .writing) { _ in }
        var options = ProjectionOptions()
        // Now and then fewer than there are, so that they are folded from the log again.
        options.centresKept = seed % 2 == 0 ? 2 : 4_096
        runner = ProjectionRunner(
            log: log, path: directory.file("projections.sqlite"), options: options
        ) { true }
        var random = SplitMix64(seed: seed)
        for append in appends {
            let outcome = try await log.append(append)
            guard case .appended = outcome else { throw LogError(.store, "\(outcome)") }
            if Int.random(in: 0..<5, using: &random) == 0 { try await runner.catchUp() }
        }
        try await runner.catchUp()
    }

    /// Whether the file built from nothing has the same rows.
    func isSameRebuilt() async throws -> Bool {
        let rebuilt = ProjectionRunner(
            log: log, path: directory.file("rebuilt.sqlite"), options: ProjectionOptions()
        ) { true }
        let isSame = try await runner.dump() == rebuilt.dump()
        await rebuilt.close()
        return isSame
    }

    func close() async throws {
        await runner.close()
        try await log.close()
    }
}
