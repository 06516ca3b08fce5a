import CanonicalJSON
import Testing

@Suite struct `Paths, methods and media types` {
    @Test func `a wrong method is 405 and names the right ones, a wrong path 404`() async throws {
        try await withServer { server in
            let cases = [
                ("GET", "/api/v1/actions", 405, "POST"),
                ("PUT", "/api/v1/actions", 405, "POST"),
                ("POST", "/api/v1/roster", 405, "GET, HEAD"),
                ("DELETE", "/api/v1/centres/mg", 405, "GET, HEAD"),
                ("PATCH", "/", 405, "GET, HEAD"),
                ("OPTIONS", "/healthz", 405, "GET, HEAD"),
                ("PROPFIND", "/roster", 405, "GET, HEAD"),
                ("GET", "/api/v1/", 404, nil),
                ("GET", "/api/v2/roster", 404, nil),
                ("GET", "/api/v1/centres", 404, nil),
                ("GET", "/api/v1/centres/mg/history/x", 404, nil),
                ("POST", "/nowhere", 404, nil),
                ("GET", "/../../etc/passwd", 404, nil),
                ("GET", "/api/v1/%ff", 404, nil),
                ("GET", "/%", 404, nil),
            ]
            for (method, path, status, allow) in cases {
                let answer = try await server.request(method, path)
                #expect(answer.status == status, "\(method) \(path)")
                #expect(answer.headers["allow"] == allow, "\(method) \(path)")
                #expect(try answer.json["status"] == .integer(Int64(status)), "\(method) \(path)")
            }
        }
    }

    @Test func `HEAD has the head of GET and no body, also where nothing is`() async throws {
        try await withServer { server in
            let paths = ["/", "/api/v1/roster", "/style.css", "/healthz", "/nowhere"]
            for path in paths {
                let get = try await server.get(path)
                // Both on one connection: a body after HEAD would be taken for the next answer.
                let (head, next) = try await onThread {
                    let connection = try HTTPConnection(port: server.port)
                    connection.send(Server.head("HEAD", path))
                    let head = try connection.answer(hasBody: false)
                    connection.send(Server.head("GET", "/healthz"))
                    return (head, try connection.answer())
                }
                #expect(head.status == get.status, "\(path)")
                #expect(head.headers["content-length"] == get.headers["content-length"], "\(path)")
                #expect(next.status == 200, "\(path)")
            }
        }
    }

    @Test func `only JSON is taken, whatever the parameters of its type`() async throws {
        try await withServer { server in
            let admin = try await server.token("admin")
            for (index, type) in ["application/json; charset=utf-8", "Application/JSON"]
                .enumerated()
            {
                let answer = try await server.post(
                    Script.opening("e\(index)"), token: admin, ["Content-Type": type])
                #expect(answer.status == 201, "\(type)")
            }
            for type in ["text/plain", "application/x-www-form-urlencoded", "application/jsonx"] {
                let answer = try await server.post(
                    Script.opening("e9"), token: admin, ["Content-Type": type])
                #expect(answer.status == 415, "\(type)")
                #expect(try answer.json["code"] == "request.not-json")
            }
        }
    }

    @Test func `every answer forbids what no page of ours needs`() async throws {
        try await withServer { server in
            for path in ["/", "/?on=x", "/style.css", "/api/v1/roster", "/nowhere", "/healthz"] {
                let headers = try await server.get(path).headers
                let policy = try #require(headers["content-security-policy"], "\(path)")
                #expect(policy.contains("default-src 'none'"))
                #expect(!policy.contains("unsafe") && !policy.contains("script-src"))
                #expect(headers["x-content-type-options"] == "nosniff", "\(path)")
                #expect(headers["referrer-policy"] == "same-origin", "\(path)")
            }
            #expect(try await server.get("/api/v1/roster").headers["cache-control"] == "no-store")
        }
    }

    @Test func `Chinese unless English is preferred or asked for`() async throws {
        try await withServer { server in
            let cases: [(String, String?, String)] = [
                ("/api/v1/centres/none", nil, "zh-CN"),
                ("/api/v1/centres/none", "en-GB, zh;q=0.5", "en"),
                ("/api/v1/centres/none", "fr, de;q=0.9", "zh-CN"),
                ("/api/v1/centres/none?lang=en", "zh", "en"),
                ("/api/v1/centres/none?lang=zh", "en", "zh-CN"),
            ]
            for (path, accepted, language) in cases {
                let headers = accepted.map { ["Accept-Language": $0] } ?? [:]
                let answer = try await server.get(path, headers)
                #expect(answer.status == 404)
                #expect(answer.headers["content-language"] == language, "\(path) \(accepted ?? "")")
                let detail = try #require(try answer.json["detail"]?.string)
                let isChinese = detail.unicodeScalars.contains { $0.value > 0x4E00 }
                #expect(isChinese == (language == "zh-CN"), "\(detail)")
            }
            let unknown = try await server.get("/api/v1/roster?lang=fr")
            #expect(unknown.status == 400)
            #expect(try unknown.json["field"] == "/lang")
        }
    }

    @Test func `the server says whether it lives and whether it is ready`() async throws {
        try await withServer { server in
            #expect(try await server.get("/healthz").status == 200)
            let ready = try await server.get("/readyz")
            #expect(ready.status == 200)
            #expect(try ready.json["ready"] == true)
            #expect(try ready.json["size"] == ready.json["projected"])
        }
    }
}
