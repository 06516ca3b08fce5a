import Glibc
import Testing

@Suite struct `Serving` {
    @Test func `says where it listens, lets tokens be made beside it, and ends when told`() throws {
        try Scripts.withSmallRegister { data in
            let server = try Conversation("serve", "--data", data, "--port", "0")
            let line = try #require(try server.line())
            let prefix = "listening on http://127.0.0.1:"
            #expect(line.hasPrefix(prefix))
            #expect((1...65535).contains(Int(line.dropFirst(prefix.count)) ?? 0))

            let token = try Program.run("token", "create", "officer", "--data", data)
            #expect(token.status == 0)
            #expect(token.lines.count == 1)
            #expect(try Program.run("roster", "--data", data).status == 0)
            let script = try Program.run("play", "-", "--data", data, input: Scripts.leader)
            #expect(script.status == 2)

            server.send(SIGTERM)
            #expect(server.end() == 0)
            #expect(try Program.run("verify", "--data", data).status == 0)
        }
    }

    @Test func `a port that is taken is said in a sentence`() throws {
        try Scripts.withSmallRegister { data in
            let server = try Conversation("serve", "--data", data, "--port", "0")
            let line = try #require(try server.line())
            let port = try #require(line.split(separator: ":").last)
            try Scripts.withSmallRegister { other in
                let outcome = try Program.run("serve", "--data", other, "--port", String(port))
                #expect(outcome.status == 2)
                #expect(outcome.output.isEmpty)
                #expect(outcome.errors.contains("annals:"))
            }
            server.send(SIGINT)
            #expect(server.end() == 0)
        }
    }
}
