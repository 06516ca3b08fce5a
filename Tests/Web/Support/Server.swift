import CanonicalJSON
import Foundation
import Testing

/// A real `annals serve` on a register of its own.
struct Server: Sendable {
    /// The register's directory.
    let directory: String
    /// Where it listens.
    let port: Int
    private let process: Process

    /// Starts a server on the register in `directory` and waits until it says that it listens.
    static func start(_ directory: String) async throws -> Server {
        try await onThread {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.path)
            process.arguments = ["serve", "--data", directory, "--port", "0"]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            var said: [UInt8] = []
            while !said.contains(UInt8(ascii: "\n")) {
                let bytes = output.fileHandleForReading.availableData
                try #require(!bytes.isEmpty, "the server ended before it listened")
                said += bytes
            }
            let line = String(decoding: said, as: UTF8.self).split(separator: "\n")[0]
            let port = try #require(Int(line.split(separator: ":").last ?? ""), "\(line)")
            return Server(directory: directory, port: port, process: process)
        }
    }

    /// Asks it to stop.
    func terminate() { process.terminate() }

    /// Waits for its end and gives its exit status.
    func end() async throws -> Int32 {
        try await onThread {
            process.waitUntilExit()
            return process.terminationStatus
        }
    }

    /// Makes a token for an account, beside the running server.
    func token(_ account: String) async throws -> String {
        try await Program.run("token", "create", account, "--data", directory)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Sends a request on a connection of its own and reads the answer.
    func request(
        _ method: String, _ path: String, _ headers: [String: String] = [:], body: [UInt8]? = nil
    ) async throws -> HTTPAnswer {
        try await onThread {
            let connection = try HTTPConnection(port: port)
            connection.send(Self.head(method, path, headers, length: body?.count))
            connection.send(body ?? [])
            return try connection.answer(hasBody: method != "HEAD")
        }
    }

    /// The head of a request.
    static func head(
        _ method: String, _ path: String, _ headers: [String: String] = [:], length: Int? = nil
    ) -> String {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: localhost"]
        lines += headers.map { "\($0.key): \($0.value)" }
        if let length { lines.append("Content-Length: \(length)") }
        return lines.joined(separator: "\r\n") + "\r\n\r\n"
    }

    /// Asks for a path.
    func get(
        _ path: String, token: String? = nil, _ headers: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        try await request("GET", path, headers.merging(Self.bearer(token)) { own, _ in own })
    }

    /// Posts an action.
    func post(
        _ action: JSON, token: String? = nil, _ headers: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        try await post(bytes: action.canonicalBytes, token: token, headers)
    }

    /// Posts bytes as an action.
    func post(
        bytes: [UInt8], token: String? = nil, _ headers: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        let all = ["Content-Type": "application/json"].merging(Self.bearer(token)) { own, _ in own }
        return try await request(
            "POST", "/api/v1/actions", all.merging(headers) { _, given in given }, body: bytes)
    }

    private static func bearer(_ token: String?) -> [String: String] {
        token.map { ["Authorization": "Bearer \($0)"] } ?? [:]
    }
}

/// Calls `body` with a server on a new rehearsal register on which `script` was played, and stops
/// the server afterwards.
func withServer(
    _ script: [JSON] = Script.accounts, _ body: (Server) async throws -> Void
) async throws {
    try await withTemporaryDirectory { directory in
        let register = directory + "/register"
        let lines = script.map { String(decoding: $0.canonicalBytes, as: UTF8.self) }
        _ = try await Program.run(
            "play", "-", "--data", register, input: lines.joined(separator: "\n") + "\n")
        let server = try await Server.start(register)
        do {
            try await body(server)
        } catch {
            server.terminate()
            _ = try await server.end()
            throw error
        }
        server.terminate()
        #expect(try await server.end() == 0)
    }
}
