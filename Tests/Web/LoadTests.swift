import CanonicalJSON
import Synchronization
import Testing

@Suite struct `Under load` {
    @Test func `64 actions at once are all answered, each with a position of its own`() async throws
    {
        try await withServer { server in
            let admin = try await server.token("admin")
            let answers = try await withThrowingTaskGroup(of: HTTPAnswer.self) { group in
                for number in 0..<64 {
                    group.addTask {
                        try await server.post(Script.opening("e\(number)"), token: admin)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0.status == 201 })
            let positions = try answers.compactMap { try $0.json["position"]?.integer }.sorted()
            let first = try #require(positions.first)
            #expect(positions == Array(first..<first + 64))
        }
    }

    @Test func `64 at once for one name give it to one of them`() async throws {
        try await withServer { server in
            let admin = try await server.token("admin")
            let answers = try await withThrowingTaskGroup(of: HTTPAnswer.self) { group in
                for _ in 0..<64 {
                    group.addTask { try await server.post(Script.opening("e1"), token: admin) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0.status == 201 } == 1)
            for answer in answers where answer.status != 201 {
                #expect(answer.status == 409, "\(answer.text)")
            }
        }
    }

    @Test func `a body that never ends does not keep it from stopping`() async throws {
        try await withServer { server in
            let admin = try await server.token("admin")
            let answer = try await onThread {
                let connection = try HTTPConnection(port: server.port)
                let headers = [
                    "Content-Type": "application/json", "Authorization": "Bearer \(admin)",
                ]
                // Sent as one piece: when the first is answered the head of the second is read.
                connection.send(
                    Server.head("GET", "/healthz")
                        + Server.head("POST", "/api/v1/actions", headers, length: 100) + "{")
                _ = try connection.answer()
                server.terminate()
                return try connection.answer()
            }
            #expect(answer.status == 503)
            #expect(try answer.json["code"] == "server.stopping")
            #expect(answer.headers["retry-after"] != nil)
        }
    }

    @Test func `stopped under load, it has kept all it acknowledged`() async throws {
        try await withTemporaryDirectory { directory in
            let register = directory + "/register"
            let lines = Script.accounts.map { String(decoding: $0.canonicalBytes, as: UTF8.self) }
            _ = try await Program.run(
                "play", "-", "--data", register, input: lines.joined(separator: "\n"))
            let server = try await Server.start(register)
            let admin = try await server.token("admin")
            let acknowledged = Acknowledged()
            await withTaskGroup(of: Void.self) { group in
                for worker in 0..<8 {
                    group.addTask {
                        try? await onThread {
                            for round in 0..<10_000 {
                                let command = Acknowledged.command(worker, round)
                                let action = Script.opening("e\(worker)-\(round)", command: command)
                                let connection = try HTTPConnection(port: server.port)
                                let body = action.canonicalBytes
                                connection.send(
                                    Server.head(
                                        "POST", "/api/v1/actions",
                                        [
                                            "Content-Type": "application/json",
                                            "Authorization": "Bearer \(admin)",
                                        ], length: body.count))
                                connection.send(body)
                                let answer = try connection.answer()
                                guard answer.status == 201,
                                    let position = try answer.json["position"]?.integer
                                else { return }
                                if acknowledged.add(action, position) == 100 { server.terminate() }
                            }
                        }
                    }
                }
            }
            #expect(try await server.end() == 0)
            let kept = acknowledged.all
            #expect(kept.count >= 100)

            let restarted = try await Server.start(register)
            for (action, position) in kept {
                let answer = try await restarted.post(action, token: admin)
                #expect(answer.status == 200, "\(position): \(answer.text)")
                #expect(try answer.json["position"]?.integer == position)
            }
            restarted.terminate()
            #expect(try await restarted.end() == 0)
            _ = try await Program.run("verify", "--data", register)
        }
    }
}

/// The actions that were acknowledged, with their positions.
private final class Acknowledged: Sendable {
    private let actions = Mutex<[(JSON, Int64)]>([])

    var all: [(JSON, Int64)] { actions.withLock { $0 } }

    /// Adds one, and says how many there are.
    func add(_ action: JSON, _ position: Int64) -> Int {
        actions.withLock { actions in
            actions.append((action, position))
            return actions.count
        }
    }

    static func command(_ worker: Int, _ round: Int) -> String {
        let digits = String(1_000_000 + worker * 100_000 + round)
        return "0190a000-0000-7000-8000-00000" + digits
    }
}
