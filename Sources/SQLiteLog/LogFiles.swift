/// The files of a log in its directory.
struct LogFiles: Hashable, Sendable {
    let directory: String

    /// The log itself.
    var log: String { directory + "/log.sqlite" }
    /// What SQLite has committed but not yet carried over into `log`.
    var wal: String { log + "-wal" }
    /// The log while it is being made.
    var unfinished: String { log + ".new" }
    /// Held exclusively by the one process that writes.
    var writerLock: String { directory + "/writer.lock" }
    /// Held shared by whoever has the log open, exclusively by a start that touches `wal`.
    var readersLock: String { directory + "/readers.lock" }
}
