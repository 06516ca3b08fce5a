import CanonicalJSON
import EventLog
import Register
import Rules
import SQLiteLog
import Testing

@Suite struct `Verification of meaning` {
    @Test func `decides every action of a life again and finds the records it gave`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            try await desk.close()
            let found = await Register.verify(at: desk.directory)
            #expect(found.isSound, "\(String(describing: found.failure))")
            #expect(found.olderDifferences.isEmpty)
        }
    }

    @Test func `finds a record that no decision gives though every hash is right`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.close()
            let position = try await forge(in: desk, rules: Rules.edition)
            let found = await Register.verify(at: desk.directory)
            #expect(found.failure?.what == "meaning")
            #expect(found.failure?.position == position)
            #expect(found.failure?.expected.contains("review.no-recommendation") ?? false)
            let integrity = await Register.verify(at: desk.directory, integrityOnly: true)
            #expect(integrity.isSound)
        }
    }

    @Test func `lists what an older edition decided otherwise and fails on none of it`()
        async throws
    {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.close()
            let position = try await forge(in: desk, rules: Rules.edition - 1)
            let found = await Register.verify(at: desk.directory)
            #expect(found.isSound, "\(String(describing: found.failure))")
            #expect(found.olderDifferences.map(\.position) == [position])
        }
    }

    @Test func `finds a record that says otherwise than was decided`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            try await desk.close()
            let position = try await append(
                to: desk,
                draft(
                    "application.returned", by: "dept-tiexi", role: "department",
                    "application.return", tags: ["centre:mg"], rules: Rules.edition,
                    ["centre": "mg", "reasons": "补正", "due": "2024-02-26"],
                    district: "tiexi", article: "第十条", effective: "2024-02-02"))
            let found = await Register.verify(at: desk.directory)
            #expect(found.failure?.what == "meaning")
            #expect(found.failure?.position == position)
            #expect(found.failure?.expected.contains(#""effective":"2024-02-01""#) ?? false)
        }
    }

    /// A bureau review without any recommendation, as if it had been decided.
    private func forge(in desk: Desk, rules: Int) async throws -> Int {
        try await append(
            to: desk,
            draft(
                "review.opinion-recorded", by: "officer", role: "officer", "review.bureau",
                tags: ["centre:mg"], rules: rules,
                ["centre": "mg", "opinion": "pass", "stage": "bureau", "text": "符合条件"],
                article: "第十条第（二）项"))
    }

    private func draft(
        _ type: String, by account: String, role: String, _ action: String, tags: Set<String>,
        rules: Int, _ data: JSON, district: String? = nil, article: String,
        effective: String = "2024-02-01"
    ) -> Draft {
        var actor: JSON = [
            "account": .string(account), "role": .string(role), "via": "play",
        ]
        if let district { actor = actor.with(["district": .string(district)]) }
        return Draft(
            type: type, version: 1, effective: effective, actor: actor, action: action,
            command: "0190a000-0000-7000-8000-00000000beef", rules: rules,
            policy: "鞍科发〔2024〕1号", article: article, tags: tags, data: data)
    }

    /// Appends past the rules, the way somebody with the machine in hand could.
    private func append(to desk: Desk, _ draft: Draft) async throws -> Int {
        let log = try SQLiteLog.open(directory: desk.directory, mode: .writing) { _ in }
        let outcome = try await log.append(
            Append(
                [draft], unless: LogQuery(), since: 0,
                time: .exactly(.at("2024-02-01T10:00:00+08:00"))))
        try await log.close()
        guard case .appended(let positions, _) = outcome else {
            throw Unexpected(outcome: "\(outcome)")
        }
        return positions.lowerBound
    }

    private struct Unexpected: Error {
        let outcome: String
    }
}
