import Foundation
import Glibc
import Synchronization
import Testing

/// Asks a server of the tests, one connection a request.
struct HTTPClient: Sendable {
    /// Where it listens.
    let port: UInt16
    /// Whose acts they are.
    let token: String

    /// Performs an action: the status of the answer.
    func act(_ action: String) throws -> Int {
        let body = Array(action.utf8)
        let head = """
            POST /api/v1/actions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n\
            Content-Type: application/json\r\nContent-Length: \(body.count)\r\n\
            Connection: close\r\n\r\n
            """
        let answer = try exchange(Array(head.utf8) + body)
        let words = String(decoding: answer.prefix(64), as: UTF8.self).split(separator: " ")
        return words.count > 1 ? Int(words[1]) ?? 0 : 0
    }

    private func exchange(_ request: [UInt8]) throws -> [UInt8] {
        let socket = Glibc.socket(
            AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        try #require(socket >= 0)
        defer { close(socket) }
        var patience = timeval(tv_sec: 60, tv_usec: 0)
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
        try #require(outcome == 0, "\(String(cString: strerror(errno)))")
        try #require(write(socket, request, request.count) == request.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else { return answer }
            answer += buffer.prefix(count)
        }
    }
}

/// Accounts opened one after another on a thread of their own, until told to stop.
final class Acting: Sendable {
    private let state = Mutex((accepted: 0, others: [Int](), isStopped: false))
    private let first = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)

    /// Begins, and returns once the first has been accepted.
    init(_ client: HTTPClient) {
        Thread.detachNewThread { self.run(client) }
        first.wait()
    }

    /// How many have been accepted so far.
    var accepted: Int { state.withLock { $0.accepted } }

    /// Ends it: how many were accepted, and what came back for others.
    func stop() -> (accepted: Int, others: [Int]) {
        state.withLock { $0.isStopped = true }
        ended.wait()
        return state.withLock { ($0.accepted, $0.others) }
    }

    private func run(_ client: HTTPClient) {
        for number in 0... {
            let status = try? client.act(
                """
                {"do":"account.open","with":{"account":"a-\(number)","name":"某甲",\
                "role":"auditor"}}
                """)
            let goesOn = state.withLock { state in
                if status == 201 { state.accepted += 1 } else { state.others.append(status ?? 0) }
                return !state.isStopped && state.others.count < 10
            }
            if number == 0 { first.signal() }
            guard goesOn else { break }
        }
        ended.signal()
    }
}
