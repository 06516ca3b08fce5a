#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A lock between processes: `flock` on a file made for it. The system lets it go when the holder
/// ends, however it ends; two locks within one process bar one another as well.
public final class FileLock: Sendable {
    /// Who may hold it at the same time.
    public enum Kind: Hashable, Sendable {
        /// Any number of holders of this kind.
        case shared
        /// One holder.
        case exclusive

        fileprivate var operation: Int32 { self == .shared ? LOCK_SH : LOCK_EX }
    }

    /// The lock's file.
    public let path: String
    private let number: Int32
    private let calls: any FileCalls

    /// Takes the lock if nobody bars it; nothing where somebody does.
    public static func attempt(_ kind: Kind, _ path: String) throws(FileError) -> FileLock? {
        try acquire(kind, path, waitMilliseconds: 0)
    }

    /// Takes the lock, waiting for those who bar it; nothing where they still do after that time.
    public static func acquire(
        _ kind: Kind, _ path: String, waitMilliseconds: Int
    ) throws(FileError) -> FileLock? {
        let lock = try FileLock(path)
        return try lock.change(to: kind, waitMilliseconds: waitMilliseconds) ? lock : nil
    }

    private init(_ path: String) throws(FileError) {
        self.path = path
        calls = FileCallsInForce.calls
        let answer = calls.open(path, flags: O_RDWR | O_CREAT | O_CLOEXEC, mode: 0o600)
        guard answer >= 0 else { throw FileError("open", path, answer: answer) }
        number = Int32(answer)
    }

    deinit {
        _ = calls.close(number)
    }

    /// Takes the lock as the other kind. Not in one step: others may hold it in between, and where
    /// they do not let go in time, it is lost.
    public func change(to kind: Kind, waitMilliseconds: Int) throws(FileError) -> Bool {
        let pauseMilliseconds = 20
        var waited = 0
        while flock(number, kind.operation | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw .last("flock", path) }
            guard waited < waitMilliseconds else { return false }
            // There is no flock with a time limit; starts are rare, so that asking again is cheap.
            usleep(UInt32(pauseMilliseconds) * 1000)
            waited += pauseMilliseconds
        }
        if kind == .exclusive { noteHolder() }
        return true
    }

    /// Writes this process's number into the file. Only what a message says depends on it, so that
    /// a failure (a full disk) is none of the lock.
    private func noteHolder() {
        let note = Array("\(getpid())\n".utf8)
        guard ftruncate(number, 0) == 0 else { return }
        _ = pwrite(number, note, note.count, 0)
    }
}
