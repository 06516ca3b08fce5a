import CanonicalJSON
import Events
import Projections
import Rules
import Testing

@Suite struct `How the last day of a centre's term comes about` {
    private func explained(
        _ register: RehearsedRegister, _ kind: TermKind, _ day: String, known: Int? = nil
    ) async throws -> [ExplainedTerm]? {
        let all = try await register.size
        return try await register.runner.explanations(
            of: try #require(CentreID("mg")), kind: kind, on: try #require(Day(iso: day)),
            known: known ?? all)
    }

    @Test func `of publicity names the parameter and the arrangement of holidays with its record`()
        async throws
    {
        let register = try await RehearsedRegister.withCalendars()
        try await register.establish("mg")
        let found = try #require(try await explained(register, .publicity, "2024-09-29")?.first)
        // The calendar of 2024 is the sixth built in; the measures are record 0.
        let arrangement = HolidayArrangement(year: 2024, position: 6, document: nil)
        let from = try #require(Day(iso: "2024-09-26"))
        let lines = found.explanation.lines
        #expect(lines.first == .starts(from))
        #expect(lines.contains(.measured(.publicityWorkingDays, 5, .builtIn)))
        #expect(lines.contains(.skipped(from.adding(days: 2), nil)))
        #expect(lines.contains(.worked(from.adding(days: 3), arrangement)))
        #expect(lines.contains(.skipped(from.adding(days: 5), arrangement)))
        #expect(found.actors[6]?["account"] == "officer")
        #expect(found.deadline?.due == found.explanation.reckoned)
    }

    @Test func `of a report names the parameter as adopted when that year began`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        try await register.establish("mg")
        let adopted = try await register.record(
            "2025-03-03T09:00:00+08:00",
            .measures(from: "2025-03-03", ["centreReportDue": "03-31"]).by("leader", "leader"))
        let found = try #require(try await explained(register, .report, "2026-03-03"))
        #expect(found.map { $0.deadline?.year } == [2024, 2025])
        #expect(
            found.map(\.explanation.reckoned.day.description) == ["2025-02-05", "2026-03-31"])
        #expect(found[0].explanation.lines.contains(.measured(.centreReportDue, "01-31", .builtIn)))
        #expect(
            found[1].explanation.lines.contains(
                .measured(.centreReportDue, "03-31", .record(adopted))))
        #expect(found[1].actors[adopted]?["account"] == "leader")
    }

    @Test func `of a centre not known there is none`() async throws {
        let register = try await RehearsedRegister.withCalendars()
        let before = try await register.size
        try await register.establish("mg")
        #expect(try await explained(register, .report, "2025-01-05", known: before) == nil)
        #expect(try await explained(register, .statement, "2025-01-05") == [])
    }

    @Test func `of a term of nobody's is by the calendar then known`() async throws {
        let register = try await RehearsedRegister()
        let before = try await register.size
        try await register.record(
            "2024-02-01T09:00:00+08:00", .calendar(2024, off: [], work: []))
        let start = try #require(Day(iso: "2024-03-01"))
        let term = Term(
            .statement, from: start, .workingDays(1, countsFirst: false), isDuty: false,
            position: 0)
        func day(_ known: Int) async throws -> Reckoned {
            try await register.runner.explanation(of: term, firstDayAsked: true, known: known)
                .explanation.reckoned
        }
        #expect(try await day(before) == Reckoned(day: start, provisional: true))
        #expect(
            try await day(before + 1)
                == Reckoned(day: start.adding(days: 3), provisional: false))
    }
}
