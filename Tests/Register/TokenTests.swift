import CanonicalJSON
import EventLog
import Events
import Foundation
import Register
import Rules
import Testing

@Suite struct `A bearer token` {
    @Test func `is its account's, also when the register is opened again`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            let officer = try #require(AccountID("officer"))
            let token = try await desk.register.createToken(for: officer, label: "电脑")
            let other = try await desk.register.createToken(for: officer)
            #expect(token != other)
            #expect(try await desk.register.account(forToken: token) == officer)
            try await desk.close()
            try await Desk.reopened(desk.directory, desk.clock) { desk in
                let account = try await desk.register.account(forToken: other)
                #expect(account == officer)
            }
        }
    }

    @Test func `made while another process serves is good at once`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer")
            let officer = try #require(AccountID("officer"))
            let token = try await Register.createToken(for: officer, at: desk.directory)
            #expect(try await desk.register.account(forToken: token) == officer)
        }
    }

    @Test func `is kept nowhere, only its hash`() async throws {
        try await Desk.with { desk in
            let token = try await desk.register.createToken(for: try #require(AccountID("admin")))
            try await desk.close()
            for name in try FileManager.default.contentsOfDirectory(atPath: desk.directory) {
                let path = "\(desk.directory)/\(name)"
                guard let bytes = FileManager.default.contents(atPath: path) else { continue }
                #expect(bytes.range(of: Data(token.utf8)) == nil, "\(name)")
                #expect(bytes.range(of: Data(token.dropFirst(7).utf8)) == nil, "\(name)")
            }
        }
    }

    @Test func `that is none of ours is nobody's`() async throws {
        try await Desk.with { desk in
            let token = try await desk.register.createToken(for: try #require(AccountID("admin")))
            for wrong in ["", "annals_", "admin", token.uppercased(), token + "0"] {
                #expect(try await desk.register.account(forToken: wrong) == nil)
            }
        }
    }

    @Test func `is not made for who may not act`() async throws {
        try await Desk.with { desk in
            try await desk.account("officer", role: "officer", ["until": "2024-02-02"])
            let unknown = await #expect(throws: Refusal.self) {
                try await desk.register.createToken(for: AccountID("nobody")!)
            }
            #expect(unknown?.code == .authorityUnknownAccount)
            desk.clock.set("2024-02-03T09:00:00+08:00")
            try await desk.account("leader", role: "leader")
            let closed = await #expect(throws: Refusal.self) {
                try await desk.register.createToken(for: AccountID("officer")!)
            }
            #expect(closed?.code == .authorityClosedAccount)
            let elsewhere = await #expect(throws: Refusal.self) {
                try await Register.createToken(for: AccountID("officer")!, at: desk.directory)
            }
            #expect(elsewhere?.code == .authorityClosedAccount)
        }
    }
}
