import EventLog
import Projections
import SQLiteLog

/// Builds the projections of a log, and verifies it.
struct Deriving {
    let log: SQLiteLog

    /// What was built or verified is not what it should be.
    struct Unsound: Error {
        let finding: String
    }

    /// The projections anew, beside those in use, compared and put in their place.
    func rebuild(_ runner: ProjectionRunner<SQLiteLog>) async throws {
        let rebuilding = try await runner.rebuild(into: runner.path + ".new")
        if let difference = rebuilding.difference { throw Unsound(finding: difference) }
    }

    /// Every hash and every tile, from the bytes.
    func verifyIntegrity() async throws {
        let finding = try await log.read { snapshot in
            try IntegrityCheck(origin: "benchmark", keys: [], checkpoints: []).run(over: snapshot)
        }
        if case .failed(let failure) = finding { throw Unsound(finding: "\(failure)") }
    }

    /// Every row of the indexes, and SQLite's own check.
    func verifyIndexes() async throws {
        if let failure = try await log.read({ try $0.verifyIndexes() }) {
            throw Unsound(finding: "\(failure)")
        }
    }
}
