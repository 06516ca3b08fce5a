import Glibc
import Synchronization
import Testing

/// A process started by a test.
struct Child {
    /// Its number.
    let process: pid_t

    /// Starts the program with these as its standard streams.
    init(
        _ arguments: [String], environment: [String: String], input: Descriptor,
        output: Descriptor, errors: Descriptor
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in [input.number, output.number, errors.number].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
        let words = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 }
        var argv = ([Program.path] + arguments).map { strdup($0) } + [nil]
        var envp = words.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let result = starting.withLock { _ in
            posix_spawn(&process, Program.path, &actions, nil, &argv, &envp)
        }
        try #require(
            result == 0, "\(Program.path) does not start: \(String(cString: strerror(result)))")
        self.process = process
        withExtendedLifetime((input, output, errors)) {}
    }

    /// Waits for its end: its exit status, -1 where a signal ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    }
}

/// Held while a process is started, and while a pipe is not yet marked as closed in those: a pipe
/// that another test's process holds open has no end.
private let starting = Mutex(())

/// An open file, which no child inherits unless it is given to it, and which is closed at the end.
final class Descriptor {
    /// Its number.
    let number: Int32

    /// Opens a file to read.
    convenience init(reading path: String) throws {
        try self.init(open(path, O_RDONLY | O_CLOEXEC))
    }

    /// Makes a file to write.
    convenience init(writing path: String) throws {
        try self.init(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600))
    }

    private init(_ number: Int32) throws {
        try #require(number >= 0, "\(String(cString: strerror(errno)))")
        self.number = number
    }

    deinit { close(number) }

    /// The two ends of a pipe.
    static func pipe() throws -> (reading: Descriptor, writing: Descriptor) {
        let ends = starting.withLock { _ -> [Int32] in
            var ends: [Int32] = [-1, -1]
            guard Glibc.pipe(&ends) == 0 else { return [-1, -1] }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return ends
        }
        return (try Descriptor(ends[0]), try Descriptor(ends[1]))
    }
}
