import CanonicalJSON
import Events
import Rules
import Testing

/// A day off of 2024 by the arrangement built in.
private let arrangement2024 = HolidayArrangement(year: 2024, position: nil, document: nil)

extension Explanation {
    /// The days that did not count or were passed over.
    fileprivate var daysOff: [Day] {
        lines.compactMap { line in
            switch line {
            case .skipped(let day, _), .lastDayOff(let day, _): day
            default: nil
            }
        }
    }

    fileprivate var rolled: Day? {
        lines.lazy.compactMap { if case .rolled(let day) = $0 { day } else { nil } }.first
    }
}

private func period(_ from: String, _ length: Term.Length, isDuty: Bool = true) throws -> Term {
    Term(.appeal, from: try day(from), length, isDuty: isDuty, position: 1)
}

@Suite struct `The explanation of a last day` {
    let calendar = BuiltInCalendar.calendar

    @Test(arguments: [
        ("2024-02-07", "2024-02-19", "2024-02-20"), ("2024-04-03", "2024-04-10", "2024-04-11"),
        ("2024-09-26", "2024-10-08", "2024-10-09"), ("2025-01-24", "2025-02-06", "2025-02-07"),
        ("2025-09-26", "2025-10-09", "2025-10-10"), ("2026-02-12", "2026-02-25", "2026-02-26"),
        ("2026-09-24", "2026-10-08", "2026-10-09"),
    ])
    func `of five working days names each day off and none that is worked`(
        start: String, with: String, after: String
    ) throws {
        for (countsFirst, end) in [(true, with), (false, after)] {
            let term = try period(start, .workingDays(5, countsFirst: countsFirst))
            let told = term.explained(by: calendar, firstDayAsked: true)
            #expect(try told.reckoned == Reckoned(day: day(end), provisional: false))
            let first = try day(start).adding(days: countsFirst ? 0 : 1)
            let days = try (first.number...day(end).number).map { Day(number: $0) }
            #expect(try told.daysOff == days.filter { try !calendar.isWorkingDay($0) })
            #expect(days.count - told.daysOff.count == 5)
            #expect(try told.lines.first == .starts(day(start)))
            #expect(
                told.lines[1]
                    == (countsFirst ? .firstDayCounts(.asked) : .firstDayDoesNotCount(nil)))
            #expect(try told.lines.suffix(2) == [.workingDaysEnd(5, day(end)), .ends(day(end))])
        }
    }

    @Test(arguments: [
        ("2024-09-13", "2024-10-17"), ("2025-09-19", "2025-10-23"), ("2026-02-10", "2026-03-16"),
    ])
    func `of twenty working days is what is reckoned`(start: String, end: String) throws {
        let term = try period(start, .workingDays(20, countsFirst: false))
        let told = term.explained(by: calendar)
        #expect(try told.reckoned == Reckoned(day: day(end), provisional: false))
        #expect(told.reckoned == term.reckoned(by: calendar))
        let between = try day(end).number - day(start).number
        #expect(Int(between) - told.daysOff.count == 20)
    }

    @Test(arguments: [
        ("2024-01-26", "2025-01-26", 0), ("2024-10-08", "2025-10-09", 1),
        ("2025-02-17", "2026-02-24", 7), ("2025-06-20", "2026-06-22", 2),
    ])
    func `art. 203: of a duty of one year shows the day it moves to`(
        start: String, end: String, off: Int
    ) throws {
        let told = try period(start, .months(12)).explained(by: calendar)
        let unmoved = try day(start).adding(years: 1)
        #expect(try told.reckoned == Reckoned(day: day(end), provisional: false))
        #expect(told.lines.contains(.correspondingDay(months: 12, unmoved)))
        #expect(told.daysOff == (0..<off).map { unmoved.adding(days: $0) })
        #expect(try told.rolled == (off == 0 ? nil : day(end)))
    }

    @Test func `a Sunday worked is told of where the last day falls on it`() throws {
        let told = try period("2024-01-26", .months(12)).explained(by: calendar)
        let arrangement = HolidayArrangement(year: 2025, position: nil, document: nil)
        #expect(try told.lines.contains(.worked(day("2025-01-26"), arrangement)))
    }

    @Test(arguments: [("2025-01-31", 1, "2025-02-28"), ("2024-02-29", 36, "2027-02-28")])
    func `art. 202: a month without the corresponding day ends on its last`(
        start: String, months: Int, end: String
    ) throws {
        let term = try period(start, .months(months), isDuty: false)
        let told = term.explained(by: calendar)
        #expect(
            try told.lines == [
                .starts(day(start)), .firstDayDoesNotCount(nil),
                .monthEnd(months: months, day(end)), .standingNotMoved, .ends(day(end)),
            ])
        #expect(told.lines.map(\.article) == [nil, .firstDay, .correspondingDay, nil, .lastDay])
    }

    @Test func `a Saturday is off by itself, a holiday by its arrangement`() throws {
        let told = try period("2024-09-12", .workingDays(3, countsFirst: false))
            .explained(by: calendar)
        // 2024-09-14 is a Saturday worked, 09-15 to 09-17 are the holiday.
        let off = try ["2024-09-15", "2024-09-16", "2024-09-17"].map(day)
        #expect(
            try told.lines == [
                .starts(day("2024-09-12")), .firstDayDoesNotCount(nil),
                .worked(day("2024-09-14"), arrangement2024),
            ] + off.map { .skipped($0, arrangement2024) } + [
                .workingDaysEnd(3, day("2024-09-18")), .ends(day("2024-09-18")),
            ])
        let weekend = try period("2024-03-08", .workingDays(1, countsFirst: false))
            .explained(by: calendar)
        #expect(try weekend.lines.contains(.skipped(day("2024-03-09"), nil)))
    }

    @Test func `an arrangement adopted on the record is named by its record and document`() throws {
        var calendar = BuiltInCalendar.calendar
        calendar.adopt(
            year: 2027, off: [try day("2027-01-01")], work: [], position: 70,
            document: "国办发明电〔2026〕9号")
        let told = try period("2026-12-31", .workingDays(1, countsFirst: false))
            .explained(by: calendar)
        let adopted = HolidayArrangement(
            year: 2027, position: 70, document: "国办发明电〔2026〕9号")
        #expect(try told.lines.contains(.skipped(day("2027-01-01"), adopted)))
        #expect(try told.reckoned.day == day("2027-01-04"))
    }

    @Test func `publicity names its parameters and who adopted them`() throws {
        var measures = MeasuresHistory()
        measures.adopt(BuiltInMeasures.adoption(position: 3))
        measures.adopt(
            MeasuresHistory.Adoption(
                policy: BuiltInMeasures.policy, title: "办法", from: try day("2024-06-01"),
                parameters: [.publicityWorkingDays: 7], position: 40))
        let term = Term(
            .publicity, from: try day("2024-06-11"), .workingDays(7, countsFirst: true),
            isDuty: false, parameter: .publicityWorkingDays, .article(10, 4), position: 50)
        let told = term.explained(by: calendar, under: measures)
        #expect(
            try told.lines.prefix(4) == [
                .starts(day("2024-06-11")), .measured(.publicityWorkingDays, 7, .record(40)),
                .measured(.publicityCountsFirstDay, true, .builtIn),
                .firstDayCounts(.parameter(.publicityCountsFirstDay)),
            ])
        let earlier = try term.explained(by: calendar, under: measures, on: day("2024-05-31"))
        #expect(earlier.lines.contains(.measured(.publicityWorkingDays, 5, .builtIn)))
    }

    @Test func `a parameter of the measures themselves is said to be theirs`() throws {
        var measures = MeasuresHistory()
        measures.adopt(BuiltInMeasures.adoption(position: 3))
        let term = Term(
            .rectification, from: try day("2024-06-11"), .months(12), isDuty: true,
            parameter: .rectificationMonths, .article(17), position: 50)
        let told = term.explained(by: calendar, under: measures)
        #expect(told.lines.contains(.measured(.rectificationMonths, 12, .measures)))
    }
}
