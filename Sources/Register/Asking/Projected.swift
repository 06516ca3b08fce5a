import DurableFile
import EventLog
import Projections
import SQLiteLog
import Synchronization

/// The projections of a register: kept up to date by whichever process has their lock.
struct Projected: Sendable {
    let runner: ProjectionRunner<SQLiteLog>
    private let files: RegisterFiles
    private let lock: ProjectionLock

    init(_ files: RegisterFiles, log: SQLiteLog) throws {
        self.files = files
        let lock = ProjectionLock(path: files.projectionsLock)
        self.lock = lock
        runner = ProjectionRunner(log: log, path: files.projections) { try lock.isHeld() }
    }

    /// The number an application goes by, `YYYY-NNNN`: the ordinal among its year's.
    func applicationNumber(of position: Int) async throws -> String? {
        try await runner.wait(for: position + 1)
        guard let number = try await runner.applicationNumber(of: position) else { return nil }
        let digits = String(number.ordinal)
        let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        return "\(number.year)-\(padding)\(digits)"
    }

    func rebuild() async throws -> ProjectionRunner<SQLiteLog>.Rebuilding {
        try await runner.rebuild(into: files.projections + ".new")
    }

    /// The first row in which projections built anew differ from those in use; nothing where there
    /// are none, or all are the same. Nothing is put in place.
    func difference() async throws -> String? {
        guard try DurableFile.sizeBytes(of: files.projections) != nil else { return nil }
        return try await TemporaryFile.withPath(named: "projections.sqlite") { path in
            try await runner.difference(building: path)
        }
    }

    /// Closes the file and lets go of its lock, whoever still holds on to this register.
    func close() async {
        await runner.close()
        lock.release()
    }
}

/// The lock of the one process that writes the projections, taken when it is first asked for.
private final class ProjectionLock: Sendable {
    private let path: String
    private let held = Mutex<FileLock?>(nil)

    init(path: String) {
        self.path = path
    }

    func isHeld() throws -> Bool {
        try held.withLock { held in
            if held == nil { held = try FileLock.attempt(.exclusive, path) }
            return held != nil
        }
    }

    func release() {
        held.withLock { $0 = nil }
    }
}
