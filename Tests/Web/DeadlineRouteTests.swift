import CanonicalJSON
import Testing

@Suite struct `Deadlines over HTTP` {
    @Test func `what is due is told as JSON or as a calendar`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            let path = "/api/v1/deadlines?on=2026-06-01&kind=acceptance-overdue"
            let answer = try await server.get(path, token: officer)
            #expect(answer.status == 200, "\(answer.text)")
            let deadlines = try #require(try answer.json["deadlines"]?.array)
            #expect(deadlines.map { $0["centre"] } == ["mg"])
            #expect(deadlines.first?["due"] == "2026-05-20")
            #expect(deadlines.first?["overdue"] == true)
            for (path, headers) in [
                (path + "&format=ics", [:]), (path, ["Accept": "text/calendar"]),
            ] {
                let calendar = try await server.get(path, token: officer, headers)
                #expect(calendar.status == 200, "\(calendar.text)")
                #expect(calendar.headers["content-type"] == "text/calendar; charset=utf-8")
                #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
                #expect(calendar.text.contains("DTSTART;VALUE=DATE:20260520\r\n"))
            }
        }
    }

    @Test func `a last day is explained to anyone`() async throws {
        try await withServer { server in
            let answer = try await server.get(
                "/api/v1/explain-date?from=2024-02-07&working-days=5&count-first")
            #expect(answer.status == 200, "\(answer.text)")
            let explanation = try answer.json["explanations"]?.array?.first
            #expect(explanation?["due"] == "2024-02-19")
        }
    }

    @Test func `what a parameter cannot be is refused by its name`() async throws {
        try await withServer(Script.centres) { server in
            let officer = try await server.token("officer")
            for (path, code, field) in [
                ("deadlines?kind=none", "input.bad-value", "/kind"),
                ("deadlines?owner=leader", "input.bad-value", "/owner"),
                ("deadlines?within=-1", "input.bad-value", "/within"),
                ("deadlines?format=csv", "input.bad-value", "/format"),
                ("deadlines?centre=mg", "input.unknown-field", "/centre"),
                ("explain-date", "input.missing-field", "/from"),
                ("explain-date?from=2024-02-07&days=999999", "input.bad-value", "/days"),
                ("explain-date?centre=mg", "input.missing-field", "/kind"),
                (
                    "explain-date?centre=mg&kind=report&from=2024-02-07", "input.unknown-field",
                    "/from"
                ),
            ] {
                let answer = try await server.get("/api/v1/" + path, token: officer)
                #expect(answer.status == 400, "\(path): \(answer.text)")
                #expect(try answer.json["code"] == .string(code), "\(path): \(answer.text)")
                #expect(try answer.json["field"] == .string(field), "\(path): \(answer.text)")
            }
        }
    }

    @Test func `nobody reads deadlines without an account`() async throws {
        try await withServer { server in
            let answer = try await server.get("/api/v1/deadlines")
            #expect(answer.status == 401)
        }
    }
}
