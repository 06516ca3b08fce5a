import Glibc

/// Removing and replacing a database file with what SQLite keeps beside it.
enum FileReplacement {
    private static let companions = ["-wal", "-shm"]

    /// Removes the file, where there is one.
    static func remove(_ path: String) throws(ProjectionError) {
        // The file last: companions without it are nobody's, the other way round they are its own.
        for name in companions.map({ path + $0 }) + [path] {
            guard unlink(name) == 0 || errno == ENOENT else {
                throw .file(path: name, errno: errno)
            }
        }
    }

    /// Puts `new` in the place of `path`; both are closed. Where it is cut short there may be no
    /// file at all, never one that lacks part of its rows.
    ///
    /// - Throws: where `new` does not stand alone: closing hides that its `-wal` could not be carried
    ///   over, on a full disk for one.
    static func replace(_ path: String, by new: String) throws(ProjectionError) {
        var status = stat()
        if stat(new + "-wal", &status) == 0, status.st_size > 0 {
            throw .file(path: new + "-wal", errno: ENOSPC)
        }
        try sync(new)
        // The file first: it may rest on its `-wal`, and without it would be read as whole.
        for name in [path] + companions.map({ path + $0 }) {
            guard unlink(name) == 0 || errno == ENOENT else {
                throw .file(path: name, errno: errno)
            }
            try sync(directory(of: path))
        }
        guard rename(new, path) == 0 else { throw .file(path: path, errno: errno) }
        try sync(directory(of: path))
    }

    private static func sync(_ path: String) throws(ProjectionError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: path, errno: errno) }
        let result = fsync(descriptor)
        let failure = errno
        close(descriptor)
        guard result == 0 else { throw .file(path: path, errno: failure) }
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
