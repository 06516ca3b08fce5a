import DurableFile
import Glibc

/// Removing and replacing a database file with what SQLite keeps beside it.
enum FileReplacement {
    private static let companions = ["-wal", "-shm"]

    /// Removes the file, where there is one.
    static func remove(_ path: String) throws(ProjectionError) {
        // The file last: companions without it are nobody's, the other way round they are its own.
        try attempt { () throws(FileError) in
            for name in companions.map({ path + $0 }) + [path] { try DurableFile.remove(name) }
        }
    }

    /// Puts `new` in the place of `path`; both are closed. Where it is cut short there may be no
    /// file at all, never one that lacks part of its rows.
    ///
    /// - Throws: where `new` does not stand alone: closing hides that its `-wal` could not be carried
    ///   over, on a full disk for one.
    static func replace(_ path: String, by new: String) throws(ProjectionError) {
        try attempt { () throws(FileError) in
            if let size = try DurableFile.sizeBytes(of: new + "-wal"), size > 0 {
                throw FileError("carrying over", new + "-wal", number: ENOSPC)
            }
            try DurableFile.sync(new)
            // The file first: it may rest on its `-wal`, and without it would be read as whole.
            for name in [path] + companions.map({ path + $0 }) { try DurableFile.remove(name) }
            try DurableFile.rename(new, to: path)
        }
    }

    private static func attempt(
        _ body: () throws(FileError) -> Void
    ) throws(ProjectionError) {
        do { try body() } catch { throw .file(path: error.path, errno: error.number) }
    }
}
