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

    /// Puts `new` in the place of `path`; both are closed.
    static func replace(_ path: String, by new: String) throws(ProjectionError) {
        for name in companions.map({ path + $0 }) {
            guard unlink(name) == 0 || errno == ENOENT else {
                throw .file(path: name, errno: errno)
            }
        }
        try sync(new)
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
