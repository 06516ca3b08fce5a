#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension DurableFile {
    /// Makes a directory, and those above it that are missing; each is durable when this returns. A
    /// directory that is there already is left as it is, and is durable too.
    public static func makeDirectory(_ path: String, mode: UInt32 = 0o700) throws(FileError) {
        let calls = FileCallsInForce.calls
        let answer = calls.makeDirectory(path, mode: mode)
        if answer == 0 {
            let parent = directory(of: path)
            try syncDirectory(parent)
            try syncName(of: parent)
            return
        }
        let error = FileError("mkdir", path, answer: answer)
        if error.isTaken {
            guard isDirectory(path) else { throw error }
            try syncName(of: path)
            return
        }
        let parent = directory(of: path)
        guard error.number == ENOENT, parent != path else { throw error }
        try makeDirectory(parent, mode: mode)
        let second = calls.makeDirectory(path, mode: mode)
        guard second == 0 || second == -Int(EEXIST) else {
            throw FileError("mkdir", path, answer: second)
        }
        try syncDirectory(parent)
    }

    /// A directory that is there may have been made by a call that failed before its name was
    /// durable. One whose parent may not even be read was made by somebody else.
    private static func syncName(of path: String) throws(FileError) {
        do { try syncDirectory(directory(of: path)) } catch {
            guard error.isForbidden else { throw error }
        }
    }

    /// Makes durable which files stand in a directory under which names.
    public static func syncDirectory(_ path: String) throws(FileError) {
        let directory = try FileDescriptor(path, O_RDONLY | O_DIRECTORY)
        try directory.sync()
    }

    /// Whether there is such a directory.
    public static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether this process may make files in the directory.
    public static func isWritable(_ path: String) -> Bool {
        access(path, W_OK) == 0
    }

    /// The directory that a file stands in.
    public static func directory(of path: String) -> String {
        var end = path.utf8.endIndex
        let bytes = path.utf8
        // Slashes at the end belong to the name.
        while end > bytes.startIndex, bytes[bytes.index(before: end)] == UInt8(ascii: "/") {
            end = bytes.index(before: end)
        }
        guard let slash = bytes[..<end].lastIndex(of: UInt8(ascii: "/")) else {
            return end == bytes.startIndex && !path.isEmpty ? "/" : "."
        }
        return slash == bytes.startIndex ? "/" : String(path[..<slash])
    }
}
