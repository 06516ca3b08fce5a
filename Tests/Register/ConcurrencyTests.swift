import CanonicalJSON
import EventLog
import Register
import Rules
import Testing

@Suite struct `Sixty-four at once` {
    private static let count = 64

    /// Performs so many actions at the same time.
    private func atOnce(
        _ desk: Desk, _ by: String, _ action: String, _ with: @escaping @Sendable (Int) -> JSON
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            for number in 0..<Self.count {
                group.addTask { try await desk.act(by, action, with(number)) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `want one centre's name: one has it`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.registerHosts()
            let answers = try await atOnce(desk, "host-tiexi", "application.submit") {
                Matter.application(.string("c-\($0)"))
            }
            #expect(answers.count { $0.acceptance != nil } == 1)
            let codes = answers.compactMap(\.refusal?.code)
            #expect(codes.count == Self.count - 1)
            #expect(Set(codes) == [.centreNameTaken])
            let submitted = try await desk.records.filter { $0.type == "application.submitted" }
            #expect(submitted.count == 1)
        }
    }

    @Test func `do what has nothing to do with one another: all succeed`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let size = try await desk.size
            let answers = try await atOnce(desk, "officer", "call.open") {
                Matter.call(.string("call-\($0)"))
            }
            let positions = answers.compactMap(\.acceptance?.position)
            #expect(Set(positions) == Set(size..<size + Self.count))
        }
    }

    @Test func `object to one list: all are heard`() async throws {
        try await Desk.with { desk in
            try await desk.openPublicity()
            let answers = try await atOnce(desk, "public", "objection.raise") {
                Matter.objection(.string("o-\($0)"), name: .string("某\($0)"))
            }
            #expect(answers.compactMap(\.refusal) == [])
        }
    }

    @Test func `one host applies for many centres: all are received and numbered`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            try await desk.registerHosts()
            let answers = try await atOnce(desk, "host-tiexi", "application.submit") {
                Matter.application(
                    .string("c-\($0)"), name: .string("鞍山市第\($0)号材料专业技术创新中心"))
            }
            let numbers = Set(answers.compactMap { $0.acceptance?.members["application"]?.string })
            #expect(numbers.count == Self.count)
            #expect(numbers.max() == "2024-0064")
        }
    }

    @Test func `repeat one command: one is performed, all have its answer`() async throws {
        try await Desk.with { desk in
            try await desk.openAccounts()
            let line = desk.envelope(
                "officer", "call.open", Matter.call(),
                ["command": "0190a000-0000-7000-8000-000000000001"]
            ).canonicalBytes
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                for _ in 0..<Self.count { group.addTask { try await desk.perform(line) } }
                return try await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            #expect(answers.count { $0.acceptance?.repeated == false } == 1)
            #expect(answers.count { $0.acceptance?.repeated == true } == Self.count - 1)
            #expect(Set(answers.compactMap(\.acceptance?.position)).count == 1)
        }
    }
}
