import CanonicalJSON
import Testing

@Suite struct `Numbers and differences over HTTP` {
    private static let accounts: [JSON] = [
        Script.open(
            "tiexi", ["role": "department", "name": "铁西", "district": "tiexi"]),
        Script.open(
            "host",
            ["role": "host", "name": "单位", "organisation": "91210303MA0TE5T24Q"]),
    ]

    @Test func `statistics count, tell the flow, and hold against another size`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            let size = try #require(
                try await server.get("/api/v1/roster", token: officer).json["known"]?.integer)
            let path =
                "/api/v1/statistics?on=2023-12-31&from=2023-01-01&to=2023-12-31"
                + "&known=\(size - 1)&against=\(size)"
            let answer = try await server.get(path, token: officer)
            #expect(answer.status == 200, "\(answer.text)")
            let numbers = try answer.json
            #expect(
                numbers["district"] == [["district": "tiexi", "count": 1, "centres": ["mg"]]])
            #expect(numbers["flow"]?["opening"]?["count"] == 0)
            #expect(
                numbers["flow"]?["in"] == [
                    [
                        "cause": "carried-over", "count": 1, "centres": ["mg"],
                        "positions": [.integer(size - 2)],
                    ]
                ])
            #expect(numbers["flow"]?["closing"]?["centres"] == ["mg"])
            let differences = try #require(numbers["against"]?["differences"]?.array)
            #expect(
                differences.map { $0["field"] } == ["status", "district", "grade", "in", "closing"])
            #expect(differences.allSatisfy { $0["position"] == .integer(size - 1) })
        }
    }

    @Test func `a comparison tells what differs and by which record`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            let size = try #require(
                try await server.get("/api/v1/roster", token: officer).json["known"]?.integer)
            let answer = try await server.get(
                "/api/v1/compare?on=2023-05-19&to-on=2023-06-01&to-known=\(size - 1)",
                token: officer)
            #expect(answer.status == 200, "\(answer.text)")
            #expect(
                try answer.json == [
                    "from": ["on": "2023-05-19", "known": .integer(size)],
                    "to": ["on": "2023-06-01", "known": .integer(size - 1)],
                    "differences": [
                        [
                            "centre": "mg", "field": "status", "before": .null,
                            "after": "construction", "position": .integer(size - 2),
                        ]
                    ],
                ])
        }
    }

    @Test func `a department is shown its own, and others nothing`() async throws {
        try await withServer(Script.centres + Self.accounts) { server in
            let tiexi = try await server.token("tiexi")
            let numbers = try await server.get("/api/v1/statistics?on=2024-01-31", token: tiexi)
            #expect(
                try numbers.json["district"] == [
                    ["district": "tiexi", "count": 1, "centres": ["mg"]]
                ])
            let compared = try await server.get("/api/v1/compare?on=2023-05-19", token: tiexi)
            #expect(
                try compared.json["differences"]?.array?.map { $0["centre"] } == ["mg"])
            let other = try await server.get("/api/v1/statistics?district=lishan", token: tiexi)
            #expect(other.status == 403)
            #expect(try other.json["code"] == "authority.district")
            let host = try await server.token("host")
            let auditor = try await server.token("auditor")
            for path in ["statistics", "compare?on=2024-01-31"] {
                let refused = try await server.get("/api/v1/\(path)", token: host)
                #expect(refused.status == 403, "\(path)")
                #expect(try refused.json["code"] == "authority.role", "\(path)")
                #expect(try await server.get("/api/v1/\(path)").status == 401, "\(path)")
                #expect(try await server.get("/api/v1/\(path)", token: auditor).status == 200)
            }
        }
    }

    @Test func `what a parameter cannot be is refused by its name`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            let cases: [(String, String, String)] = [
                ("statistics?from=2024-01-01", "input.missing-field", "/to"),
                ("statistics?to=2024-01-01", "input.missing-field", "/from"),
                ("statistics?from=2024-01-02&to=2024-01-01", "input.bad-value", "/to"),
                ("statistics?from=x&to=2024-01-01", "input.bad-value", "/from"),
                ("statistics?against=100000", "input.bad-value", "/against"),
                ("statistics?against=x", "input.bad-value", "/against"),
                ("statistics?district=T%C3%9C", "input.bad-value", "/district"),
                ("compare?to-on=2024-02-30", "input.bad-value", "/to-on"),
                ("compare?to-known=100000", "input.bad-value", "/to-known"),
                ("compare?to-known=x", "input.bad-value", "/to-known"),
                ("compare?to=2024-01-01", "input.unknown-field", "/to"),
            ]
            for (path, code, field) in cases {
                let answer = try await server.get("/api/v1/" + path, token: officer)
                #expect(answer.status == 400, "\(path): \(answer.text)")
                #expect(try answer.json["code"] == .string(code), "\(path): \(answer.text)")
                #expect(try answer.json["field"] == .string(field), "\(path): \(answer.text)")
            }
        }
    }
}
