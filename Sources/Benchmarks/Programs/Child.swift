import Glibc

/// A program that runs beside this one, with nothing to read and its answers in a pipe.
final class Child {
    /// A program could not be run, or did not do what it should.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let pid: pid_t
    private let name: String
    private let output: Int32
    private var read: [UInt8] = []
    private var status: Int32?

    /// Starts it. What it says to standard error is not heard, or written to `errors`.
    init(_ arguments: [String], errors: String = "/dev/null") throws(Failure) {
        name = arguments.prefix(2).joined(separator: " ")
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw Failure(description: "no pipe: \(String(cString: strerror(errno)))")
        }
        // What is started has its output as the end made below, and nothing of other programs'.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(
            &actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // The threads that start it hear no signals; it is to.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var started: pid_t = 0
        let result = posix_spawnp(
            &started, arguments[0], &actions, &attributes, &words, environ)
        guard result == 0 else {
            close(ends[0])
            throw Failure(
                description: "\(arguments[0]) does not start: \(String(cString: strerror(result)))")
        }
        pid = started
        output = ends[0]
    }

    /// The next line it prints; nothing at the end.
    func line() -> String? {
        while true {
            if let end = read.firstIndex(of: UInt8(ascii: "\n")) {
                defer { read.removeSubrange(...end) }
                return String(decoding: read[..<end], as: UTF8.self)
            }
            guard readMore() else { return nil }
        }
    }

    /// All that it prints until it ends, which it must do well.
    func answer() throws(Failure) -> [UInt8] {
        while readMore() {}
        try finish()
        return read
    }

    /// Waits for its end, which must be a good one.
    func finish() throws(Failure) {
        let status = wait()
        guard status == 0 else {
            throw Failure(description: "\(name) ended with status \(status)")
        }
    }

    /// Asks it to end, and waits until it has.
    func stop() {
        kill(pid, SIGTERM)
        _ = wait()
    }

    /// Whether it has ended; what it printed is not read.
    var hasEnded: Bool {
        if status != nil { return true }
        var found: Int32 = 0
        guard waitpid(pid, &found, WNOHANG) == pid else { return false }
        status = found
        return true
    }

    private func wait() -> Int32 {
        if let status { return status }
        var found: Int32 = 0
        while waitpid(pid, &found, 0) == -1, errno == EINTR {}
        status = found
        return found
    }

    private func readMore() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var count = Glibc.read(output, &buffer, buffer.count)
        while count < 0, errno == EINTR { count = Glibc.read(output, &buffer, buffer.count) }
        guard count > 0 else { return false }
        read += buffer.prefix(count)
        return true
    }

    deinit {
        if status == nil { stop() }
        close(output)
    }
}
