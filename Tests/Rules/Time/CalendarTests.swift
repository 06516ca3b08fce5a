import Events
import Rules
import Testing

/// The day of that date.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

@Suite struct `Counting working days` {
    let calendar = BuiltInCalendar.calendar

    @Test(arguments: [
        ("2024-02-07", "2024-02-19", "2024-02-20"), ("2024-04-03", "2024-04-10", "2024-04-11"),
        ("2024-09-26", "2024-10-08", "2024-10-09"), ("2025-01-24", "2025-02-06", "2025-02-07"),
        ("2025-09-26", "2025-10-09", "2025-10-10"), ("2026-02-12", "2026-02-25", "2026-02-26"),
        ("2026-09-24", "2026-10-08", "2026-10-09"),
    ])
    func `five from a day on, with it or after it`(
        start: String, with: String, after: String
    ) throws {
        func lastDay(countingFirst: Bool) throws -> Day {
            try calendar.lastDay(
                ofWorkingDays: 5, from: day(start), countingFirst: countingFirst)
        }
        #expect(try lastDay(countingFirst: true) == day(with))
        #expect(try lastDay(countingFirst: false) == day(after))
    }

    @Test(arguments: [
        ("2024-09-13", "2024-10-17"), ("2025-09-19", "2025-10-23"), ("2026-02-10", "2026-03-16"),
    ])
    func `twenty after a day`(start: String, end: String) throws {
        let last = try calendar.lastDay(
            ofWorkingDays: 20, from: day(start), countingFirst: false)
        #expect(try last == day(end))
    }

    @Test func `a first day that is off does not count`() throws {
        // 2024-06-08 is a Saturday, 06-10 a holiday.
        let last = try calendar.lastDay(
            ofWorkingDays: 1, from: day("2024-06-08"), countingFirst: true)
        #expect(try last == day("2024-06-11"))
    }

    @Test func `one is the first day itself, none its start`() throws {
        let start = try day("2024-06-11")
        for count in [0, 1] {
            #expect(
                try calendar.lastDay(ofWorkingDays: count, from: start, countingFirst: true)
                    == start)
        }
    }

    @Test(arguments: [(2024, 251), (2025, 248), (2026, 248)])
    func `a year has so many`(year: Int, count: Int) throws {
        #expect(
            try calendar.workingDays(from: day("\(year - 1)-12-31"), to: day("\(year)-12-31"))
                == count)
    }

    @Test func `what is left is 0 on the last day and negative after it`() throws {
        func left(_ from: String, _ to: String) throws -> Int {
            try calendar.workingDays(from: day(from), to: day(to))
        }
        #expect(try left("2024-02-19", "2024-02-19") == 0)
        #expect(try left("2024-02-18", "2024-02-19") == 1)
        #expect(try left("2024-02-09", "2024-02-19") == 2)
        #expect(try left("2024-02-20", "2024-02-19") == -1)
        #expect(try left("2024-02-19", "2024-02-09") == -2)
        #expect(try left("2024-06-09", "2024-06-08") == 0)
    }

    @Test func `what is left of a stated number is the number, the day it starts`() throws {
        var from = try day("2024-01-02")
        while from < (try day("2026-06-01")) {
            for count in [1, 5, 20, 60] {
                let last = try calendar.lastDay(
                    ofWorkingDays: count, from: from, countingFirst: false)
                try #require(try calendar.workingDays(from: from, to: last) == count)
                try #require(try calendar.isWorkingDay(last))
            }
            from = from.adding(days: 1)
        }
    }

    @Test func `a year not adopted is not guessed`() throws {
        #expect(throws: UnknownYear(year: 2027)) {
            try calendar.lastDay(
                ofWorkingDays: 5, from: day("2026-12-28"), countingFirst: false)
        }
        #expect(throws: UnknownYear(year: 2018)) {
            try calendar.isWorkingDay(day("2018-12-31"))
        }
        #expect(throws: UnknownYear(year: 2027)) {
            try calendar.workingDays(from: day("2026-12-31"), to: day("2027-01-01"))
        }
        let within = try calendar.lastDay(
            ofWorkingDays: 3, from: day("2026-12-28"), countingFirst: false)
        #expect(try within == day("2026-12-31"))
    }
}

@Suite struct `The end of a period` {
    let calendar = BuiltInCalendar.calendar

    @Test(arguments: [
        ("2024-01-26", "2025-01-26"), ("2024-10-08", "2025-10-09"), ("2025-02-17", "2026-02-24"),
        ("2025-06-20", "2026-06-22"),
    ])
    func `art. 203: a duty of one year moves to the next working day`(
        start: String, end: String
    ) throws {
        let reckoned = calendar.dutyEnd(try day(start).adding(years: 1))
        #expect(try reckoned == Reckoned(day: day(end), provisional: false))
    }

    @Test func `a standing's end does not move`() throws {
        let off = try day("2025-10-08")
        #expect(calendar.standingEnd(off) == Reckoned(day: off, provisional: false))
        let unknown = try day("2027-10-08")
        #expect(calendar.standingEnd(unknown) == Reckoned(day: unknown, provisional: false))
    }

    @Test func `a duty that ends in a year not adopted is provisional and not moved`() throws {
        let end = try day("2027-01-02")
        #expect(calendar.dutyEnd(end) == Reckoned(day: end, provisional: true))
    }

    @Test func `a duty that would move into a year not adopted is provisional and not moved`()
        throws
    {
        var calendar = WorkingCalendar()
        // 2022-12-31 is a Saturday.
        calendar.adopt(year: 2022, off: [], work: [])
        let end = try day("2022-12-31")
        #expect(calendar.dutyEnd(end) == Reckoned(day: end, provisional: true))
        calendar.adopt(year: 2023, off: [try day("2023-01-02")], work: [])
        #expect(try calendar.dutyEnd(end) == Reckoned(day: day("2023-01-03"), provisional: false))
    }
}

@Suite struct `The working calendar` {
    @Test func `knows no year before it is adopted`() {
        let calendar = WorkingCalendar()
        #expect(!calendar.isAdopted(2024))
        #expect(BuiltInCalendar.calendar.isAdopted(2019))
        #expect(BuiltInCalendar.calendar.isAdopted(2026))
        #expect(!BuiltInCalendar.calendar.isAdopted(2018))
        #expect(!BuiltInCalendar.calendar.isAdopted(2027))
    }

    @Test func `has weekends off but those worked, and weekdays worked but those off`() throws {
        var calendar = WorkingCalendar()
        calendar.adopt(
            year: 2030, off: [try day("2030-01-01")], work: [try day("2030-01-05")])
        #expect(try !calendar.isWorkingDay(day("2030-01-01")))
        #expect(try calendar.isWorkingDay(day("2030-01-02")))
        #expect(try calendar.isWorkingDay(day("2030-01-05")))
        #expect(try !calendar.isWorkingDay(day("2030-01-06")))
        #expect(try calendar.isWorkingDay(day("2030-12-31")))
    }

    @Test func `takes no day of another year, and a year anew`() throws {
        var calendar = WorkingCalendar()
        calendar.adopt(year: 2029, off: [], work: [])
        calendar.adopt(
            year: 2030, off: [try day("2029-12-31"), try day("2030-01-02")],
            work: [try day("2031-01-04")])
        #expect(try calendar.isWorkingDay(day("2029-12-31")))
        #expect(try !calendar.isWorkingDay(day("2030-01-02")))
        #expect(!calendar.isAdopted(2031))
        calendar.adopt(year: 2030, off: [], work: [])
        #expect(try calendar.isWorkingDay(day("2030-01-02")))
    }
}

@Suite struct `The kind of a day` {
    @Test(arguments: [
        ("2024-02-08", DayKind.workday), ("2024-02-10", .holiday), ("2024-02-12", .holiday),
        ("2024-02-18", .workedWeekend), ("2024-02-24", .weekend), ("2024-02-25", .weekend),
    ])
    func `is told of each`(date: String, kind: DayKind) throws {
        #expect(try BuiltInCalendar.calendar.kind(of: day(date)) == kind)
    }

    @Test func `a year keeps the arrangement it was adopted by`() {
        var calendar = BuiltInCalendar.calendar
        #expect(
            calendar.arrangement(of: 2024)
                == HolidayArrangement(year: 2024, position: nil, document: nil))
        #expect(calendar.arrangement(of: 2027) == nil)
        calendar.adopt(year: 2027, off: [], work: [], position: 9, document: "通知")
        #expect(
            calendar.arrangement(of: 2027)
                == HolidayArrangement(year: 2027, position: 9, document: "通知"))
    }

    @Test func `working days between two days are those one by one`() throws {
        let calendar = BuiltInCalendar.calendar
        var from = try day("2019-01-01")
        let last = try day("2026-12-31")
        while from <= last {
            for length in [0, 1, 30, 400] {
                let to = min(from.adding(days: length), last)
                let worked = try (from.number..<to.number).filter {
                    try calendar.isWorkingDay(Day(number: $0 + 1))
                }
                try #require(try calendar.workingDays(from: from, to: to) == worked.count)
                try #require(try calendar.workingDays(from: to, to: from) == -worked.count)
            }
            from = from.adding(days: 37)
        }
    }
}
