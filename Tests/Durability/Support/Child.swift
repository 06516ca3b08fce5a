import Glibc
import Synchronization
import Testing

/// A process started by a test. It inherits its three standard streams and nothing else, and does
/// not outlive what holds it.
final class Child: Sendable {
    /// How a process ended.
    enum End: Equatable, Sendable {
        /// By itself, with this status.
        case exit(Int32)
        /// By this signal.
        case signal(Int32)
    }

    /// Its number.
    let process: pid_t
    private let hasEnded = Atomic(false)

    /// Starts a program with these as its standard streams.
    init(_ words: [String], input: Descriptor, output: Descriptor, errors: Descriptor) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor.number, Int32(number))
        }
        // To close what is not open is no error.
        for number in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&actions, number) }
        var argv = words.map { strdup($0) } + [nil]
        let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C"]
        var envp = environment.map { strdup($0) } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let result = posix_spawnp(&process, words[0], &actions, nil, &argv, &envp)
        try #require(result == 0, "\(words[0]): \(String(cString: strerror(result)))")
        self.process = process
        withExtendedLifetime((input, output, errors)) {}
    }

    deinit {
        guard !hasEnded.load(ordering: .sequentiallyConsistent) else { return }
        kill(process, SIGKILL)
        _ = waitForEnd()
    }

    /// Sends it a signal.
    func send(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end, which is told once.
    func wait() async throws -> End {
        try await onThread { [self] in
            let end = waitForEnd()
            hasEnded.store(true, ordering: .sequentiallyConsistent)
            return end
        }
    }

    private func waitForEnd() -> End {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }
}

/// An open file, which no child inherits unless it is given to it, and which is closed at the end.
final class Descriptor: Sendable {
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

    /// What is written to the one can be read from the other.
    static func pair() throws -> (reading: Descriptor, writing: Descriptor) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
        return (try Descriptor(ends[0]), try Descriptor(ends[1]))
    }

    /// Reads the first line that comes; nothing where the other end closes before, or says nothing
    /// for too long.
    func line() async throws -> String? {
        try await onThread { [self] in
            var line: [UInt8] = []
            var byte: UInt8 = 0
            var wanted = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
            while poll(&wanted, 1, 120_000) == 1, read(number, &byte, 1) == 1 {
                if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
                line.append(byte)
            }
            return nil
        }
    }
}
