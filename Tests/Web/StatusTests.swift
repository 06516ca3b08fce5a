import CanonicalJSON
import Testing

@Suite struct `What becomes of an action over HTTP` {
    @Test func `201 with where it stands; 200 and the same answer for the same command`()
        async throws
    {
        try await withServer { server in
            let admin = try await server.token("admin")
            let action = Script.opening("e1", command: "0190a000-0000-7000-8000-000000000001")
            let first = try await server.post(action, token: admin)
            #expect(first.status == 201)
            let answer = try first.json
            let position = try #require(answer["position"]?.integer)
            #expect(answer["ok"] == true)
            #expect(answer["size"]?.integer == position + 1)
            #expect(answer["events"] == ["account.opened"])
            #expect(answer["warnings"] == [])
            #expect(answer["line"] == nil)
            #expect(first.headers["content-type"] == "application/json")

            let again = try await server.post(action, token: admin)
            #expect(again.status == 200)
            #expect(try again.json["position"]?.integer == position)

            let other = Script.opening("e2", command: "0190a000-0000-7000-8000-000000000001")
            let reused = try await server.post(other, token: admin)
            #expect(reused.status == 409)
            #expect(try reused.json["code"] == "command.reused")
        }
    }

    @Test func `each kind of refusal has its status`() async throws {
        try await withServer { server in
            let admin = try await server.token("admin")
            let officer = try await server.token("officer")
            let cases: [(JSON, String?, Int, String)] = [
                (Script.opening("officer"), admin, 409, "account.exists"),
                (Script.opening("e1"), officer, 403, "authority.role"),
                (Script.opening("e1"), nil, 401, "authority.role"),
                (Script.opening("e1"), "no-such-token", 401, "authority.unauthenticated"),
                (
                    ["do": "publicity.open", "with": ["list": "none", "from": "2030-01-01"]],
                    officer, 404, "list.unknown"
                ),
                (["do": "no.such", "with": [:]], admin, 400, "input.unknown-action"),
                (
                    ["do": "account.open", "with": ["account": "e1", "role": "expert"]], admin, 400,
                    "input.missing-field"
                ),
                (
                    ["by": "admin", "do": "account.open", "with": [:]], admin, 400,
                    "input.unknown-field"
                ),
                (
                    [
                        "at": "2020-01-01T00:00:00Z", "do": "account.open",
                        "with": ["account": "e1", "name": "x", "role": "expert"],
                    ], admin, 409, "clock.went-back"
                ),
                ([1, 2], admin, 400, "input.malformed"),
            ]
            for (action, token, status, code) in cases {
                let answer = try await server.post(action, token: token)
                #expect(answer.status == status, "\(code): \(answer.text)")
                #expect(try answer.json["code"] == .string(code), "\(answer.text)")
                #expect(answer.headers["content-type"] == "application/problem+json")
            }
        }
    }

    @Test func `a refusal is a problem with the words of the catalogue`() async throws {
        try await withServer { server in
            let officer = try await server.token("officer")
            let action: JSON = [
                "do": "call.open",
                "with": ["title": "通知", "opens": "2030-02-01", "closes": "soon"],
            ]
            let problem = try await server.post(action, token: officer).json
            #expect(problem["status"] == 400)
            #expect(problem["code"] == "input.bad-value")
            #expect(problem["field"] == "/with/closes")
            #expect(problem["type"] == "urn:annals:problem:input.bad-value")
            #expect(problem["title"] == "输入有误")
            #expect(problem["ok"] == false)
            let detail = try #require(problem["detail"]?.string)
            #expect(detail == problem["message"]?.string)
            #expect(detail.unicodeScalars.contains { $0.value > 0x4E00 })
        }
    }

    @Test func `who is not known is told how to be`() async throws {
        try await withServer { server in
            let anyone = try await server.post(Script.opening("e1"))
            #expect(anyone.headers["www-authenticate"] == #"Bearer realm="annals""#)
            let bad = try await server.post(Script.opening("e1"), token: "x")
            let challenge = try #require(bad.headers["www-authenticate"])
            #expect(challenge.contains("invalid_token"))
            let basic = try await server.post(
                Script.opening("e1"), ["Authorization": "Basic YWRtaW46YWRtaW4="])
            #expect(basic.status == 401)
            for path in ["/api/v1/audit", "/api/v1/roster"] {
                let answer = try await server.get(path, token: "x")
                #expect(answer.status == 401)
            }
            #expect(try await server.get("/api/v1/audit").status == 401)
        }
    }

    @Test func `anyone may register an organisation`() async throws {
        try await withServer { server in
            let action: JSON = [
                "do": "organisation.register",
                "with": [
                    "organisation": "91210303MA0TE5T24Q", "name": "某公司", "kind": "enterprise",
                    "district": "tiexi", "legalRepresentative": "张三",
                ],
            ]
            let answer = try await server.post(action)
            #expect(answer.status == 201, "\(answer.text)")
        }
    }
}
