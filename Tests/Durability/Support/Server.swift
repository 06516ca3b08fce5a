import CanonicalJSON
import Glibc
import Testing

/// A real `annals serve` on a register.
struct Server: Sendable {
    /// Why there is no server.
    struct Failure: Error {
        let what: String
    }

    /// How often a server that listens may be asked before it is ready.
    private static let pollsMax = 50

    /// The register it serves.
    let directory: String
    /// Where it listens.
    let port: Int
    /// The number of its process.
    let process: pid_t
    /// What was started: the program, or what traces it.
    private let child: Child
    private let errorsPath: String

    /// What it said on standard error.
    var errors: String { text(of: errorsPath) }

    /// Starts a server on the register in `directory` and waits until it listens.
    ///
    /// - Parameters:
    ///   - tracer: the words before the program's, where something is to watch it.
    ///   - errors: where what it says on standard error goes; beside the register by default.
    static func listening(
        on directory: String, under tracer: [String] = [], errors: String? = nil
    ) async throws -> Server {
        let errorsPath = errors ?? "\(directory).errors"
        let (child, output) = try spawn(
            tracer + [Program.path, "serve", "--data", directory, "--port", "0", "--lang", "en"],
            errors: errorsPath)
        guard let line = try await output.line(),
            let port = Int(line.split(separator: ":").last ?? "")
        else {
            child.send(SIGKILL)
            let end = try await child.wait()
            throw Failure(what: "it ended before it listened, \(end): \(text(of: errorsPath))")
        }
        var process = child.process
        if !tracer.isEmpty {
            let children = text(of: "/proc/\(process)/task/\(process)/children")
            process = try #require(pid_t(children.split(separator: " ").first ?? ""))
        }
        return Server(
            directory: directory, port: port, process: process, child: child,
            errorsPath: errorsPath)
    }

    /// Starts a server and waits until it is ready: writing works and the projections have caught
    /// up.
    static func ready(
        on directory: String, under tracer: [String] = [], errors: String? = nil
    ) async throws -> Server {
        let server = try await listening(on: directory, under: tracer, errors: errors)
        for _ in 0..<pollsMax where try await server.size() == nil { continue }
        try #require(try await server.size() != nil, "it is not ready after \(pollsMax) polls")
        return server
    }

    // The writing end is closed here when this returns, so that the reading one tells
    // when the server is gone.
    private static func spawn(_ words: [String], errors: String) throws -> (Child, Descriptor) {
        let (reading, writing) = try Descriptor.pair()
        let child = try Child(
            words, input: try Descriptor(reading: "/dev/null"), output: writing,
            errors: try Descriptor(writing: errors))
        return (child, reading)
    }

    /// How many records it holds, nothing where it is not ready.
    func size() async throws -> Int? {
        let answer = try await get("/readyz")
        guard answer.status == 200 else { return nil }
        return try answer.json["size"]?.integer.map { Int($0) }
    }

    /// Sends it a signal.
    func send(_ signal: Int32) { kill(process, signal) }

    /// Waits for its end.
    func end() async throws -> Child.End { try await child.wait() }

    /// Asks it to stop, and waits for a good end.
    func stop() async throws {
        send(SIGTERM)
        let end = try await end()
        try #require(end == .exit(0), "\(errors)")
    }

    /// Asks for a path.
    func get(_ path: String, token: String? = nil) async throws -> HTTPAnswer {
        try await onThread { [port] in try HTTPConnection(port: port).get(path, token: token) }
    }

    /// Posts an action.
    func post(_ act: Act, _ tokens: Tokens) async throws -> HTTPAnswer {
        try await onThread { [port] in try HTTPConnection(port: port).post(act, tokens) }
    }

    /// Asks something of each element on connections beside one another, and gives the answers in
    /// the order of the elements.
    func each<Element: Sendable, Value: Sendable>(
        _ elements: [Element],
        _ ask: @escaping @Sendable (HTTPConnection, Element) throws -> Value
    ) async throws -> [Value] {
        let connections = min(8, elements.count)
        return try await withThrowingTaskGroup(of: [(Int, Value)].self) { group in
            for first in 0..<connections {
                group.addTask { [port] in
                    try await onThread {
                        let connection = try HTTPConnection(port: port)
                        return try stride(from: first, to: elements.count, by: connections).map {
                            ($0, try ask(connection, elements[$0]))
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
