import CanonicalJSON
import Testing

@Suite struct `Queries over HTTP` {
    @Test func `each resource answers who may read it`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            let cases: [(String, String)] = [
                ("/api/v1/roster", "centres"),
                ("/api/v1/roster?status=construction&district=tiexi&on=2024-02-01", "centres"),
                ("/api/v1/centres/mg", "centre"),
                ("/api/v1/centres/mg/history", "entries"),
                ("/api/v1/centres/mg/dossier?for=party", "decisions"),
                ("/api/v1/audit?type=centre.carried-over&limit=1&overridden=false", "entries"),
                ("/api/v1/publicity", "lists"),
                ("/api/v1/organisations/91210303MA0TE5T24Q", "organisation"),
                ("/api/v1/receipts/0", "record"),
            ]
            for (path, member) in cases {
                let answer = try await server.get(path, token: officer)
                #expect(answer.status == 200, "\(path): \(answer.text)")
                #expect(try answer.json[member] != nil, "\(path): \(answer.text)")
            }
        }
    }

    @Test func `anyone sees the roster as the public does`() async throws {
        try await withServer(Script.centres) { server in
            let centres = try #require(
                try await server.get("/api/v1/roster").json["centres"]?.array)
            let rectifying = try #require(centres.first { $0["centre"] == "ls" })
            #expect(rectifying["status"] == "operating")
            #expect(rectifying["rectificationDue"] == nil)
            #expect(rectifying["grade"] == .null)
            let asked = try await server.get("/api/v1/roster?status=rectifying").json
            #expect(asked["centres"] == [])
            let officer = try await server.token("officer")
            let known = try await server.get("/api/v1/roster?status=rectifying", token: officer)
            #expect(try known.json["centres"]?.array?.count == 1)
        }
    }

    @Test func `what a parameter cannot be is refused by its name`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            let cases: [(String, String, String)] = [
                ("roster?colour=red", "input.unknown-field", "/colour"),
                ("roster?on=2024-02-30", "input.bad-value", "/on"),
                ("roster?on=", "input.bad-value", "/on"),
                ("roster?on=2024-02-01&on=2024-02-01", "input.bad-value", "/on"),
                ("roster?status=shut", "input.bad-value", "/status"),
                ("roster?grade=best", "input.bad-value", "/grade"),
                ("roster?district=T%C3%9C", "input.bad-value", "/district"),
                ("roster?district=%ff", "input.bad-value", "/district"),
                ("roster?district=%zz", "input.bad-value", "/district"),
                ("roster?%ff=1", "input.unknown-field", "/%ff"),
                ("roster?known=-1", "input.bad-value", "/known"),
                ("roster?known=99999999999999999999", "input.bad-value", "/known"),
                ("roster?known=yesterday", "input.bad-value", "/known"),
                ("roster?since=x", "input.bad-value", "/since"),
                ("audit?limit=0", "input.bad-value", "/limit"),
                ("audit?limit=10001", "input.bad-value", "/limit"),
                ("audit?overridden=perhaps", "input.bad-value", "/overridden"),
                ("audit?from=1", "input.bad-value", "/from"),
                ("centres/mg/dossier?for=me", "input.bad-value", "/for"),
                ("centres/mg/dossier?decision=x", "input.bad-value", "/decision"),
                ("centres/mg?status=construction", "input.unknown-field", "/status"),
                ("receipts/x", "input.bad-value", "/position"),
            ]
            for (path, code, field) in cases {
                let answer = try await server.get("/api/v1/" + path, token: officer)
                #expect(answer.status == 400, "\(path): \(answer.text)")
                #expect(try answer.json["code"] == .string(code), "\(path): \(answer.text)")
                #expect(try answer.json["field"] == .string(field), "\(path): \(answer.text)")
            }
            let beyond = try await server.get("/api/v1/roster?known=100000", token: officer)
            #expect(beyond.status == 400)
            #expect(try beyond.json["code"] == "input.bad-value")
        }
    }

    @Test func `what is not there is 404, also a name that none can have`() async throws {
        try await withServer { server in
            let officer = try await server.token("officer")
            let cases = [
                ("centres/none", "centre.unknown"), ("centres/NONE!", "centre.unknown"),
                ("centres/%ff", "centre.unknown"), ("centres/none/history", "centre.unknown"),
                ("centres/none/dossier", "centre.unknown"), ("lists/none", "list.unknown"),
                ("objections/none", "objection.unknown"),
                ("organisations/91210304MA0TE5T322", "organisation.unknown"),
                ("organisations/x", "organisation.unknown"),
            ]
            for (path, code) in cases {
                let answer = try await server.get("/api/v1/" + path, token: officer)
                #expect(answer.status == 404, "\(path): \(answer.text)")
                #expect(try answer.json["code"] == .string(code), "\(path): \(answer.text)")
            }
        }
    }

    @Test func `a time may be known by, with a plus sign as people type it`() async throws {
        try await withServer(Script.centres) { server in
            for time in ["2024-02-01T09:00:00+08:00", "2024-02-01T09:00:00%2B08:00"] {
                let answer = try await server.get("/api/v1/roster?known=\(time)")
                #expect(answer.status == 200, "\(answer.text)")
                #expect(try answer.json["centres"]?.array?.count == 2)
            }
        }
    }

    @Test func `what was just acknowledged is in the next answer`() async throws {
        try await withServer { server in
            let leader = try await server.token("leader")
            for number in 0..<10 {
                var line = try #require(
                    Script.carryOver(
                        "c\(number)", "鞍山市第\(number)专业技术创新中心", "construction",
                        [
                            "constructionUntil": "2026-05-20", "district": "tiexi",
                            "document": .string("鞍科发〔2023〕\(20 + number)号"),
                        ]
                    ).object)
                line["by"] = nil
                line["at"] = nil
                let posted = try await server.post(.object(line), token: leader)
                #expect(posted.status == 201, "\(posted.text)")
                let size = try #require(try posted.json["size"]?.integer)
                let roster = try await server.get("/api/v1/roster?since=\(size)").json
                #expect(roster["centres"]?.array?.count == number + 1)
            }
        }
    }
}
