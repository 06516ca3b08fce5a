import Glibc

/// A connection to the server under test, bytes in and bytes out: nothing between the test and the
/// wire is lenient. Its calls block.
final class HTTPConnection {
    struct Failure: Error {
        let what: String
        let number: Int32
    }

    private let socket: Int32
    private var received: [UInt8] = []

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(what: "socket", number: errno) }
        // A server that never answers fails the test rather than stopping it.
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
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

    /// Sends bytes; false where the server no longer takes them.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Sends text.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Tells the server that nothing more comes, and goes on listening.
    func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Reads one answer, to the length it announces; `hasBody` is false for HEAD.
    func answer(hasBody: Bool = true) throws -> HTTPAnswer {
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
        let length = hasBody && status != 304 ? Int(headers["content-length"] ?? "0") ?? 0 : 0
        while received.count < length { try receive() }
        let body = Array(received[..<length])
        received.removeFirst(length)
        return HTTPAnswer(status: status, headers: headers, body: body)
    }

    /// Whether the server has closed the connection and nothing is left to read.
    func isAtEnd() -> Bool {
        do {
            guard received.isEmpty else { return false }
            try receive()
            return false
        } catch { return true }
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
