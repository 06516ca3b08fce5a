import CanonicalJSON
import Testing

@Suite struct `What hostile and broken callers send` {
    @Test func `input that is not an action is refused as such`() async throws {
        try await withServer { server in
            let admin = try await server.token("admin")
            let bodies: [[UInt8]] = [
                [], Array("{".utf8), Array("null".utf8), [0xFF, 0xFE],
                Array("{\"a\":\"\u{0}\"}".utf8),
                Array(#"{"do":"account.open","do":"account.open"}"#.utf8),
                Array(#"{"do":"account.open","with":{"name":"\uD800"}}"#.utf8),
                Array((String(repeating: "[", count: 100_000)).utf8),
                Array((String(repeating: #"{"a":"#, count: 100_000)).utf8),
                Array(#"{"do":1e400}"#.utf8),
            ]
            for body in bodies {
                let answer = try await server.post(bytes: body, token: admin)
                #expect(answer.status == 400, "\(body.prefix(60)): \(answer.text)")
                let code = try #require(try answer.json["code"]?.string)
                #expect(code.hasPrefix("input."), "\(code)")
            }
            #expect(try await server.post(Script.opening("e1"), token: admin).status == 201)
        }
    }

    @Test func `a body of 100 MB is refused, announced or not, and the next request answered`()
        async throws
    {
        try await withServer { server in
            let admin = try await server.token("admin")
            let headers = ["Content-Type": "application/json", "Authorization": "Bearer \(admin)"]
            let chunk = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
            let (announced, next) = try await onThread {
                let connection = try HTTPConnection(port: server.port)
                connection.send(
                    Server.head("POST", "/api/v1/actions", headers, length: 100 << 20))
                for _ in 0..<100 { connection.send(chunk) }
                let answer = try connection.answer()
                connection.send(Server.head("GET", "/healthz"))
                return (answer, try connection.answer())
            }
            #expect(announced.status == 413)
            #expect(try announced.json["code"] == "input.too-large")
            #expect(next.status == 200)

            let chunked = try await onThread {
                let connection = try HTTPConnection(port: server.port)
                let all = headers.merging(
                    ["Transfer-Encoding": "chunked", "Connection": "close"]) { own, _ in own }
                connection.send(Server.head("POST", "/api/v1/actions", all))
                for _ in 0..<100 { connection.send(Array("100000\r\n".utf8) + chunk + [13, 10]) }
                connection.send("0\r\n\r\n")
                return try connection.answer()
            }
            #expect(chunked.status == 413)
        }
    }

    @Test func `who writes all before it reads hears why it was refused`() async throws {
        try await withServer { server in
            let cases: [(String, [String: String], Int)] = [
                ("/api/v1/actions", ["Content-Type": "text/plain"], 415),
                ("/api/v1/actions?x=1", ["Content-Type": "application/json"], 400),
                ("/api/v1/nowhere", [:], 404),
                ("/api/v1/roster", [:], 405),
                (
                    "/api/v1/actions",
                    ["Content-Type": "application/json", "Authorization": "Bearer x"], 401
                ),
            ]
            for (path, headers, status) in cases {
                let answer = try await onThread {
                    let connection = try HTTPConnection(port: server.port)
                    let all = headers.merging(["Connection": "close"]) { own, _ in own }
                    connection.send(Server.head("POST", path, all, length: 32 << 20))
                    connection.send([UInt8](repeating: 0x20, count: 32 << 20))
                    return try connection.answer()
                }
                #expect(answer.status == status, "\(path) \(headers)")
            }
        }
    }

    @Test func `a body in chunks is a body`() async throws {
        try await withServer { server in
            let admin = try await server.token("admin")
            let body = Script.opening("e1").canonicalBytes
            let answer = try await onThread {
                let connection = try HTTPConnection(port: server.port)
                let headers = [
                    "Content-Type": "application/json", "Authorization": "Bearer \(admin)",
                    "Transfer-Encoding": "chunked",
                ]
                connection.send(Server.head("POST", "/api/v1/actions", headers))
                for byte in body { connection.send([UInt8(ascii: "1"), 13, 10, byte, 13, 10]) }
                connection.send("0\r\n\r\n")
                return try connection.answer()
            }
            #expect(answer.status == 201, "\(answer.text)")
        }
    }

    @Test func `a body that stops is waited for while others are served, cut short it is refused`()
        async throws
    {
        try await withServer { server in
            let admin = try await server.token("admin")
            let headers = ["Content-Type": "application/json", "Authorization": "Bearer \(admin)"]
            let body = Script.opening("e1").canonicalBytes
            let others = try await onThread {
                try (0..<20).map { _ in
                    let connection = try HTTPConnection(port: server.port)
                    connection.send(
                        Server.head("POST", "/api/v1/actions", headers, length: body.count))
                    connection.send(Array(body.prefix(10)))
                    return Stalled(connection: connection)
                }
            }
            #expect(try await server.get("/api/v1/roster").status == 200)
            #expect(try await server.post(Script.opening("e2"), token: admin).status == 201)
            let cutShort = try await onThread {
                others[0].connection.finishSending()
                return try others[0].connection.answer()
            }
            #expect(cutShort.status == 400)
            #expect(try cutShort.json["code"] == "request.cut-short")
            let completed = try await onThread {
                others[1].connection.send(Array(body.dropFirst(10)))
                return try others[1].connection.answer()
            }
            #expect(completed.status == 201)
        }
    }

    @Test func `what is not HTTP is answered and the connection closed`() async throws {
        try await withServer { server in
            let requests: [(String, Int)] = [
                ("hello\r\n\r\n", 400),
                ("GET / HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n", 400),
                ("POST /api/v1/actions HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
                (
                    "POST /api/v1/actions HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                    400
                ),
                ("GET / HTTP/9.9\r\n\r\n", 400),
                ("G@T / HTTP/1.1\r\n\r\n", 400),
                ("GET / HTTP/1.1\r\nX: \(String(repeating: "x", count: 200_000))\r\n\r\n", 431),
                ("GET /\(String(repeating: "x", count: 200_000)) HTTP/1.1\r\n\r\n", 431),
            ]
            for (request, status) in requests {
                let (answer, isClosed) = try await onThread {
                    let connection = try HTTPConnection(port: server.port)
                    connection.send(request)
                    return (try connection.answer(), connection.isAtEnd())
                }
                #expect(answer.status == status, "\(request.prefix(60))")
                #expect(answer.headers["content-type"] == "application/problem+json")
                #expect(answer.headers["x-content-type-options"] == "nosniff")
                #expect(isClosed, "\(request.prefix(60))")
            }
            #expect(try await server.get("/healthz").status == 200)
        }
    }

    @Test func `many requests sent at once on one connection are answered in order`() async throws {
        try await withServer { server in
            let statuses = try await onThread {
                let connection = try HTTPConnection(port: server.port)
                let paths = ["/healthz", "/nowhere", "/api/v1/roster", "/api/v1/centres/x", "/"]
                connection.send(paths.map { Server.head("GET", $0) }.joined())
                return try paths.map { _ in try connection.answer().status }
            }
            #expect(statuses == [200, 404, 200, 404, 200])
        }
    }
}

/// A connection handed from one thread to the next, used by one at a time.
private struct Stalled: @unchecked Sendable {
    let connection: HTTPConnection
}
