import CanonicalJSON
import Glibc

/// What a server answered.
struct HTTPAnswer: Sendable {
    let status: Int
    /// Header fields by their name in lower case.
    let headers: [String: String]
    let body: [UInt8]

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON, strictly read.
    var json: JSON {
        get throws { try JSONReader.read(body) }
    }
}

/// A connection to the server under test, one request after another. Its calls block, and fail as
/// soon as the server is gone.
final class HTTPConnection {
    struct Failure: Error {
        let what: String
        let number: Int32
    }

    private let socket: Int32
    private var received: [UInt8] = []

    init(port: Int) throws {
        socket = Glibc.socket(
            AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw Failure(what: "socket", number: errno) }
        // A server that never answers fails the test rather than stopping it.
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(
            socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let outcome = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard outcome == 0 else {
            let number = errno
            close(socket)
            throw Failure(what: "connect", number: number)
        }
    }

    deinit { close(socket) }

    /// Asks for a path.
    func get(_ path: String, token: String?) throws -> HTTPAnswer {
        try send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(Self.bearer(token))\r\n")
        return try answer()
    }

    /// Posts an action.
    func post(_ action: JSON, token: String?) throws -> HTTPAnswer {
        let body = String(decoding: action.canonicalBytes, as: UTF8.self)
        try send(
            "POST /api/v1/actions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "\(Self.bearer(token))Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
        return try answer()
    }

    private static func bearer(_ token: String?) -> String {
        token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
    }

    private func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(what: "send", number: errno) }
            sent += count
        }
    }

    private func answer() throws -> HTTPAnswer {
        while head == nil { try receive() }
        guard let end = head else { throw Failure(what: "head", number: 0) }
        let lines = String(decoding: received[..<end], as: UTF8.self).split(separator: "\r\n")
        received.removeFirst(end + 4)
        guard let first = lines.first, let status = Int(first.split(separator: " ")[1]) else {
            throw Failure(what: "status line", number: 0)
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].dropFirst()) : ""
        }
        let length = Int(headers["content-length"] ?? "0") ?? 0
        while received.count < length { try receive() }
        let body = Array(received[..<length])
        received.removeFirst(length)
        return HTTPAnswer(status: status, headers: headers, body: body)
    }

    private var head: Int? {
        let end = Array("\r\n\r\n".utf8)
        guard received.count >= end.count else { return nil }
        return (0...received.count - end.count).first { received[$0..<$0 + 4].elementsEqual(end) }
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { throw Failure(what: "recv", number: count == 0 ? 0 : errno) }
        received += buffer[..<count]
    }
}
