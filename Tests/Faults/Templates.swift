import EventLog
import FaultInjection
import SQLiteLog

/// Directories with something in them, made once and copied for each run.
enum Templates {
    /// An empty log, as it is right after it was made.
    static let log: Disk = {
        do {
            let disk = try Disk()
            try SQLiteLog.create(directory: disk.path, dictionary: Array("centre.noted".utf8))
            return disk
        } catch {
            preconditionFailure("an empty log can be made: \(error)")
        }
    }()
}
