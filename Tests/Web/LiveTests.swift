import CanonicalJSON
import Testing

@Suite struct `A live register over HTTP` {
    @Test func `it keeps its own clock and shows no banner`() async throws {
        try await withTemporaryDirectory { directory in
            let register = directory + "/register"
            _ = try await Program.run("init", "--data", register, "--kind", "live")
            let server = try await Server.start(register)
            let admin = try await server.token("admin")
            var action = try #require(Script.opening("e1").object)
            #expect(try await server.post(.object(action), token: admin).status == 201)
            action["at"] = "2026-01-01T00:00:00Z"
            let dated = try await server.post(.object(action), token: admin)
            #expect(dated.status == 400)
            #expect(try dated.json["code"] == "input.unknown-field")
            let page = try await server.get("/")
            #expect(page.status == 200)
            #expect(!page.text.contains("演练") && page.text.contains("没有符合条件的中心"))
            server.terminate()
            #expect(try await server.end() == 0)
        }
    }
}
