import CanonicalJSON
import Events
import Register
import Rules
import Testing

/// Section 5: who may read what is due, and how a last day comes about.
@Suite struct `Asking for deadlines` {
    private func refusal(
        _ subject: Query.Subject, as reader: Reader, _ desk: Desk
    ) async throws -> RefusalCode? {
        await #expect(throws: Refusal.self) { try await desk.ask(subject, as: reader) }?.code
    }

    private func kinds(_ answer: JSON) -> [JSON?] {
        (answer["deadlines"]?.array ?? []).map { $0["kind"] }
    }

    @Test func `who reads everything sees all, a party its own, nobody else any`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            for reader in [Reader.operator, .of("leader"), .of("officer"), .of("auditor")] {
                let answer = try await desk.ask(.deadlines(), as: reader)
                #expect(kinds(answer).contains("construction"), "\(reader)")
            }
            for reader in [Reader.of("host-tiexi"), .of("dept-tiexi")] {
                let answer = try await desk.ask(.deadlines(), as: reader)
                #expect(kinds(answer).contains("construction"), "\(reader)")
            }
            for reader in [Reader.of("host-lishan"), .of("dept-lishan")] {
                #expect(kinds(try await desk.ask(.deadlines(), as: reader)) == [], "\(reader)")
            }
            for reader in [Reader.of("expert-6"), .of("admin")] {
                #expect(try await refusal(.deadlines(), as: reader, desk) == .authorityRole)
            }
            #expect(
                try await refusal(.deadlines(), as: .anyone, desk) == .authorityUnauthenticated)
        }
    }

    @Test func `a centre's terms are explained to its parties alone`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            let mg = try #require(CentreID("mg"))
            let construction = Query.Subject.explainDate(.terms(mg, .construction))
            for reader in [Reader.operator, .of("officer"), .of("host-tiexi"), .of("dept-tiexi")] {
                let answer = try await desk.ask(construction, as: reader)
                #expect(answer["explanations"]?.array?.count == 1, "\(reader)")
                #expect(answer["explanations"]?.array?.first?["kind"] == "construction")
            }
            #expect(
                try await refusal(construction, as: .of("host-lishan"), desk)
                    == .authorityOrganisation)
            #expect(
                try await refusal(construction, as: .of("dept-lishan"), desk)
                    == .authorityDistrict)
            #expect(
                try await refusal(construction, as: .anyone, desk) == .authorityUnauthenticated)
            let none = Query.Subject.explainDate(
                .terms(try #require(CentreID("none")), .construction))
            #expect(try await refusal(none, as: .of("officer"), desk) == .centreUnknown)
        }
    }

    @Test func `a free reckoning is explained to anyone, line by line`() async throws {
        try await Desk.with { desk in
            let from = try #require(Day(iso: "2025-06-20"))
            let answer = try await desk.ask(
                .explainDate(.period(from: from, .months(12), isDuty: true)), as: .anyone)
            let explanation = try #require(answer["explanations"]?.array?.first)
            #expect(explanation["due"] == "2026-06-22")
            #expect(explanation["provisional"] == false)
            let lines = try #require(explanation["lines"]?.array)
            #expect(
                lines.map { $0["reason"] } == [
                    "starts", "first-day-does-not-count", "corresponding-day", "last-day-off",
                    "last-day-off", "rolled", "ends",
                ])
            #expect(
                lines.map { $0["article"] } == [
                    nil, "民法典第二百零一条", "民法典第二百零二条", nil, nil, "民法典第二百零三条",
                    "民法典第二百零三条",
                ])
            #expect(lines[3]["arrangement"]?["year"] == 2026)
            #expect(lines[3]["arrangement"]?["actor"]?["account"] == "program")
            #expect(lines.allSatisfy { $0["text"]?.string?.isEmpty == false })
            let standing = try await desk.ask(
                .explainDate(.period(from: from, .months(12), isDuty: false)), as: .anyone)
            #expect(standing["explanations"]?.array?.first?["due"] == "2026-06-20")
        }
    }

    @Test func `working days of a year not adopted are refused`() async throws {
        try await Desk.with { desk in
            let from = try #require(Day(iso: "2026-12-28"))
            let question = Query.Subject.explainDate(
                .period(from: from, .workingDays(9, countsFirst: false), isDuty: false))
            #expect(try await refusal(question, as: .anyone, desk) == .calendarUnknownYear)
        }
    }
}

@Suite struct `The parameters of a question for a last day` {
    private func refusal(_ change: (inout DateQuestion.Given) -> Void) -> [String?] {
        var given = DateQuestion.Given()
        change(&given)
        let refusal = #expect(throws: Refusal.self) { try DateQuestion(given) }
        return [refusal?.code.rawValue, refusal?.field]
    }

    @Test func `are a centre and a kind, or a day and one length`() throws {
        var given = DateQuestion.Given()
        given.centre = CentreID("mg")
        given.kind = .report
        #expect(try DateQuestion(given) == .terms(CentreID("mg")!, .report))
        given = DateQuestion.Given()
        given.from = Day(iso: "2024-02-07")
        given.years = 2
        given.isDuty = true
        let from = try #require(Day(iso: "2024-02-07"))
        #expect(try DateQuestion(given) == .period(from: from, .months(24), isDuty: true))
    }

    @Test func `what is missing or too much is named`() {
        #expect(refusal { _ in } == ["input.missing-field", "/from"])
        #expect(refusal { $0.kind = .report } == ["input.missing-field", "/centre"])
        #expect(
            refusal { $0.centre = CentreID("mg") } == ["input.missing-field", "/kind"])
        #expect(
            refusal { $0.from = Day(iso: "2024-02-07") }
                == ["input.missing-field", "/working-days"])
        #expect(
            refusal {
                $0.from = Day(iso: "2024-02-07")
                $0.days = 1
                $0.months = 1
            } == ["input.unknown-field", "/months"])
        #expect(
            refusal {
                $0.from = Day(iso: "2024-02-07")
                $0.days = 1
                $0.countsFirst = true
            } == ["input.unknown-field", "/count-first"])
        #expect(
            refusal {
                $0.centre = CentreID("mg")
                $0.kind = .report
                $0.isDuty = true
            } == ["input.unknown-field", "/duty"])
    }
}
