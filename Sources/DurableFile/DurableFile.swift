#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that survive a loss of power: whole in the old or the new form, never half.
public enum DurableFile {
    /// Writes a file as a whole: into a temporary one beside it, synced, renamed over it, and the
    /// directory synced. When this returns, the new content is on the disk; when it throws, the old
    /// content stands (or, where only the directory's sync failed, either).
    ///
    /// - Parameter mode: The file's permissions; the process's umask does not lessen them.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o600
    ) throws(FileError) {
        try replace(path, mode: mode) { file throws(FileError) in
            let result: Result<Void, FileError> = bytes.withUnsafeBytes { bytes in
                do throws(FileError) { return .success(try file.writeAll(bytes)) } catch {
                    return .failure(error)
                }
            }
            try result.get()
        }
    }

    /// Copies a file into a new one that is durable when this returns, as `write` does. `source`
    /// and `path` may be the same: the file then stands on bytes that were read and written again.
    public static func copy(
        _ source: String, to path: String, mode: UInt32 = 0o600
    ) throws(FileError) {
        let original = try FileDescriptor(source, O_RDONLY)
        try replace(path, mode: mode) { file throws(FileError) in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
            defer { buffer.deallocate() }
            while true {
                let count = try original.read(into: buffer)
                guard count > 0 else { return }
                try file.writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
    }

    /// The content of a file.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        let file = try FileDescriptor(path, O_RDONLY)
        var content: [UInt8] = []
        content.reserveCapacity(try file.sizeBytes())
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try file.read(into: buffer)
            guard count > 0 else { return content }
            content.append(contentsOf: buffer[..<count])
        }
    }

    /// Makes durable what others wrote into a file that is closed by now.
    public static func sync(_ path: String) throws(FileError) {
        let file = try FileDescriptor(path, O_RDONLY)
        try file.sync()
    }

    /// How many bytes a file has, nothing where there is none.
    public static func sizeBytes(of path: String) throws(FileError) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let error = FileError.last("stat", path)
            if error.isMissing { return nil }
            throw error
        }
        return Int(status.st_size)
    }

    /// Renames a file within its directory and syncs that.
    public static func rename(_ old: String, to new: String) throws(FileError) {
        let answer = FileCallsInForce.calls.rename(old, new)
        guard answer == 0 else { throw FileError("rename", old, answer: answer) }
        try syncDirectory(directory(of: new))
    }

    /// Removes a file, if it is there, and syncs its directory.
    public static func remove(_ path: String) throws(FileError) {
        let answer = FileCallsInForce.calls.remove(path)
        guard answer == 0 else {
            let error = FileError("unlink", path, answer: answer)
            if error.isMissing { return }
            throw error
        }
        try syncDirectory(directory(of: path))
    }

    private static func replace(
        _ path: String, mode: UInt32,
        _ fill: (borrowing FileDescriptor) throws(FileError) -> Void
    ) throws(FileError) {
        let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".tmp"
        var file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
        do throws(FileError) {
            try file.changeMode(mode)
            try fill(file)
            try file.sync()
            try file.finish()
            let answer = FileCallsInForce.calls.rename(temporary, path)
            guard answer == 0 else { throw FileError("rename", temporary, answer: answer) }
        } catch {
            _ = FileCallsInForce.calls.remove(temporary)
            throw error
        }
        try syncDirectory(directory(of: path))
    }
}
