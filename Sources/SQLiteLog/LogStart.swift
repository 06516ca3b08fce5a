import DurableFile
import EventLog
import SQLite

/// What a start does before SQLite opens the file.
///
/// After a crash or a failed sync the system's page cache may show a `-wal` that the disk does not
/// hold. Reading it and writing what was read to a new file, which is synced, makes both the same;
/// only then may SQLite recover from it. Nobody may have the file open meanwhile: whoever opens the
/// log holds `readers.lock` shared, and the copy is made under it exclusively.
enum LogStart {
    /// Copies the `-wal`, waiting for those who read.
    static func lockForWriting(_ files: LogFiles, options: SQLiteLog.Options) throws -> FileLock {
        let lock = try FileLock.acquire(
            .exclusive, files.readersLock, waitMilliseconds: options.waitMilliseconds)
        guard let lock else { throw barred(files) }
        try copyWAL(files)
        return try share(lock, files, options)
    }

    /// Copies the `-wal` where nobody has the log open; whoever has it open has done so.
    ///
    /// - Returns: how to open the file, and no lock where the directory may not be written to.
    static func lockForReading(
        _ files: LogFiles, options: SQLiteLog.Options
    ) throws -> (FileLock?, Connection.Mode) {
        guard DurableFile.isWritable(files.directory) else { return try foreignDirectory(files) }
        if let lock = try FileLock.attempt(.exclusive, files.readersLock) {
            try copyWAL(files)
            return (try share(lock, files, options), .readOnly)
        }
        let lock = try FileLock.acquire(
            .shared, files.readersLock, waitMilliseconds: options.waitMilliseconds)
        guard let lock else { throw barred(files) }
        return (lock, .readOnly)
    }

    private static func share(
        _ lock: FileLock, _ files: LogFiles, _ options: SQLiteLog.Options
    ) throws -> FileLock {
        // Another start may get in between; it finds nobody and copies the copy.
        guard try lock.change(to: .shared, waitMilliseconds: options.waitMilliseconds) else {
            throw barred(files)
        }
        return lock
    }

    /// Without a `-wal`, and where nobody can make one, the file itself is all there is; else
    /// SQLite must make do with the `-shm` of whoever writes.
    private static func foreignDirectory(
        _ files: LogFiles
    ) throws -> (FileLock?, Connection.Mode) {
        if let size = try DurableFile.sizeBytes(of: files.wal), size > 0 { return (nil, .readOnly) }
        return (nil, .immutable)
    }

    private static func copyWAL(_ files: LogFiles) throws {
        guard let size = try DurableFile.sizeBytes(of: files.wal), size > 0 else { return }
        try DurableFile.copy(files.wal, to: files.wal)
    }

    private static func barred(_ files: LogFiles) -> LogError {
        LogError(
            .locked,
            "the log in \(files.directory) is being read by "
                + FileLock.holdersDescription(files.readersLock))
    }
}
