import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The bounds of a term as it is kept` {
    /// A term with some fields read as they are to read.
    func read(_ changes: JSON) throws -> Term {
        let term = Term(
            .report, from: try day("2024-10-08"), .days(60), isDuty: true, position: 9, year: 2024)
        return try Term(term.json.with(changes), at: "", from: .record)
    }

    @Test func `are those of positions`() throws {
        #expect(try read(["position": 0]).position == 0)
        #expect(throws: FieldError.self) { try read(["position": -1]) }
    }

    @Test func `are the years 1900 to 9999`() throws {
        for year in [1900, 9999] { #expect(try read(["year": .integer(Int64(year))]).year == year) }
        for year: JSON in [1899, 10_000] {
            #expect(throws: FieldError.self) { try read(["year": year]) }
        }
    }

    @Test func `are counts from 0 to the largest of a day's number`() throws {
        let largest = Int64(Int32.max)
        for length in ["workingDays", "days", "months", "monthsBefore"] {
            func count(_ count: Int64) throws -> Term.Length {
                var changes: JSON = ["days": .null]
                changes[length] = .integer(count)
                return try read(changes).length
            }
            for number in [0, largest] {
                #expect(try count(number) == Self.length(length, Int(number)))
            }
            for number in [-1, largest + 1] {
                #expect(throws: FieldError.self) { try count(number) }
            }
        }
    }

    private static func length(_ name: String, _ count: Int) -> Term.Length {
        switch name {
        case "workingDays": .workingDays(count, countsFirst: false)
        case "days": .days(count)
        case "months": .months(count)
        default: .monthsBefore(count)
        }
    }
}

@Suite struct `The lines of a last day that was recorded or named` {
    let calendar = BuiltInCalendar.calendar

    func lines(
        _ kind: TermKind, _ from: String, _ length: Term.Length, isDuty: Bool = false,
        recorded: String? = nil
    ) throws -> [Explanation.Line] {
        Term(
            kind, from: try day(from), length, isDuty: isDuty, recorded: try recorded.map(day),
            position: 1
        ).explained(by: calendar).lines
    }

    @Test func `of a duty recorded and moved since are those of the reckoning`() throws {
        #expect(
            try lines(.appeal, "2025-06-20", .months(12), isDuty: true, recorded: "2026-06-20") == [
                .starts(day("2025-06-20")), .firstDayDoesNotCount(nil),
                .correspondingDay(months: 12, day("2026-06-20")),
                .lastDayOff(
                    day("2026-06-20"), HolidayArrangement(year: 2026, position: nil, document: nil)),
                .lastDayOff(
                    day("2026-06-21"), HolidayArrangement(year: 2026, position: nil, document: nil)),
                .rolled(day("2026-06-22")), .ends(day("2026-06-22")),
            ])
    }

    @Test func `of a day that stands otherwise than reckoned is that it was recorded`() throws {
        #expect(
            try lines(
                .supplement, "2024-02-07", .workingDays(5, countsFirst: false), isDuty: true,
                recorded: "2024-02-22") == [
                    .starts(day("2024-02-07")), .recorded(day("2024-02-22")),
                    .ends(day("2024-02-22")),
                ])
    }

    @Test(arguments: TermKind.allCases)
    func `named say that a standing does not move, of a standing alone`(kind: TermKind) throws {
        let isStanding = [.construction, .acceptanceOverdue, .evaluation].contains(kind)
        let end = try day("2025-10-04")
        for recorded in [nil, "2025-10-04"] {
            #expect(
                try lines(kind, "2024-10-08", .until(end), recorded: recorded)
                    == [.starts(day("2024-10-08")), .named(end)]
                    + (isStanding ? [.standingNotMoved] : []) + [.ends(end)])
        }
    }

    @Test func `months before a day are a reminder, and no standing`() throws {
        #expect(
            try lines(.acceptance, "2027-10-10", .monthsBefore(3)) == [
                .starts(day("2027-10-10")), .monthsBefore(3, day("2027-07-10")),
                .ends(day("2027-07-10")),
            ])
    }

    @Test func `a period of no working days ends the day it starts`() throws {
        for start in ["2024-10-08", "2024-10-05", "2027-03-01"] {
            for countsFirst in [false, true] {
                let term = Term(
                    .statement, from: try day(start), .workingDays(0, countsFirst: countsFirst),
                    isDuty: true, position: 1)
                #expect(
                    try term.reckoned(by: calendar)
                        == Reckoned(day: day(start), provisional: false))
            }
        }
    }
}

@Suite struct `The edges of a calendar's year` {
    /// The first day of 2028 is a Saturday, its last a Sunday, 01-07 a Friday.
    @Test func `are days like any other`() throws {
        var calendar = BuiltInCalendar.calendar
        let worked = try ["2028-01-01", "2028-12-31", "2028-01-07"].map(day)
        calendar.adopt(year: 2028, off: [], work: worked)
        let kinds = try worked.map { try calendar.kind(of: $0) }
        #expect(kinds == [.workedWeekend, .workedWeekend, .workday])
        calendar.adopt(year: 2028, off: worked, work: [])
        for day in worked { #expect(try calendar.kind(of: day) == .holiday) }
    }

    /// A day set by whoever gave it back, in a year not known then, was never reckoned.
    @Test func `no day set in a year not known stands in the way of adopting it`() throws {
        let world = try World.staffed().submitted("ta", on: "2026-12-21")
        try world.given(
            "dept-tiexi", .applicationReturn, on: "2026-12-28",
            ["centre": "ta", "reasons": "缺场地证明", "due": "2027-03-01"])
        #expect(
            try world.answer(
                "officer", .calendarAdopt, on: "2026-12-28",
                [
                    "year": 2027, "off": ["2027-01-01"], "work": [],
                    "document": "国办发明电〔2026〕7号",
                ]) == .yes(.calendarAdopted))
    }
}
