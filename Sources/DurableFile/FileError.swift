#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A call of the operating system on a file failed.
public struct FileError: Error, Hashable, Sendable {
    /// What was being done: `open`, `write`, `fsync`…
    public let operation: String
    /// To which file.
    public let path: String
    /// The operating system's number for it (`errno`).
    public let number: Int32

    /// A failure as the operating system numbers it.
    public init(_ operation: String, _ path: String, number: Int32) {
        self.operation = operation
        self.path = path
        self.number = number
    }

    /// The failure of the call just made.
    static func last(_ operation: String, _ path: String) -> FileError {
        FileError(operation, path, number: errno)
    }

    /// The failure that a call's answer tells of.
    init(_ operation: String, _ path: String, answer: Int) {
        self.init(operation, path, number: Int32(-answer))
    }

    /// Whether there is no such file.
    public var isMissing: Bool { number == ENOENT || number == ENOTDIR }

    /// Whether there is such a file already.
    public var isTaken: Bool { number == EEXIST }

    /// Whether the file system or its permissions bar it.
    public var isForbidden: Bool { number == EACCES || number == EROFS || number == EPERM }

    /// Whether there is no room on the disk.
    public var isFull: Bool { number == ENOSPC || number == EDQUOT }
}

extension FileError: CustomStringConvertible {
    /// A sentence for whoever operates the machine.
    public var description: String {
        "\(operation) of \(path) failed: \(String(cString: strerror(number)))"
    }
}
