import CanonicalJSON
import Events
import Rules
import Testing

@Suite struct `The last day of a term` {
    let calendar = BuiltInCalendar.calendar

    private func reckoned(
        _ from: String, _ length: Term.Length, isDuty: Bool = true, recorded: String? = nil,
        awaitsService: Bool = false, by calendar: WorkingCalendar = BuiltInCalendar.calendar
    ) throws -> Reckoned {
        let term = Term(
            .appeal, from: try day(from), length, isDuty: isDuty,
            recorded: try recorded.map(day), awaitsService: awaitsService, position: 1)
        let reckoned = term.reckoned(by: calendar)
        #expect(term.explained(by: calendar).reckoned == reckoned)
        return reckoned
    }

    private func with2027() throws -> WorkingCalendar {
        var calendar = calendar
        calendar.adopt(year: 2027, off: [try day("2027-01-01")], work: [])
        return calendar
    }

    @Test func `what was recorded stands`() throws {
        // Reckoned it would be 2024-02-20.
        #expect(
            try reckoned(
                "2024-02-07", .workingDays(5, countsFirst: false), recorded: "2024-02-22")
                == Reckoned(day: day("2024-02-22"), provisional: false))
        // Moved when it was decided.
        #expect(
            try reckoned("2024-10-08", .months(12), recorded: "2025-10-09")
                == Reckoned(day: day("2025-10-09"), provisional: false))
        // A day the act names.
        #expect(
            try reckoned("2024-10-08", .until(day("2025-10-05")), recorded: "2025-10-05")
                == Reckoned(day: day("2025-10-05"), provisional: false))
    }

    @Test func `a duty recorded in a year not known moves once that year is adopted`() throws {
        // 2027-01-02 is a Saturday.
        let known = try with2027()
        func reckoned(_ calendar: WorkingCalendar) throws -> Reckoned {
            try self.reckoned(
                "2026-01-02", .months(12), recorded: "2027-01-02", by: calendar)
        }
        #expect(
            try reckoned(calendar) == Reckoned(day: day("2027-01-02"), provisional: true))
        #expect(try reckoned(known) == Reckoned(day: day("2027-01-04"), provisional: false))
    }

    @Test func `a standing moves neither before nor after`() throws {
        for calendar in [calendar, try with2027()] {
            #expect(
                try reckoned(
                    "2026-01-02", .months(12), isDuty: false, recorded: "2027-01-02",
                    by: calendar) == Reckoned(day: day("2027-01-02"), provisional: false))
        }
    }

    @Test func `one that awaits service is provisional`() throws {
        #expect(
            try reckoned("2024-10-08", .months(12), recorded: "2025-10-09", awaitsService: true)
                == Reckoned(day: day("2025-10-09"), provisional: true))
        #expect(
            try reckoned("2024-02-07", .days(60), awaitsService: true)
                == Reckoned(day: day("2024-04-07"), provisional: true))
    }

    @Test func `working days into a year not known end no earlier than the last day known`() throws
    {
        let length = Term.Length.workingDays(5, countsFirst: false)
        #expect(
            try reckoned("2026-12-28", length)
                == Reckoned(day: day("2026-12-31"), provisional: true))
        #expect(
            try reckoned("2027-03-01", length)
                == Reckoned(day: day("2027-03-01"), provisional: true))
        #expect(
            try reckoned("2026-12-28", length, by: with2027())
                == Reckoned(day: day("2027-01-05"), provisional: false))
    }

    @Test func `months before a day are no duty and do not move`() throws {
        // 2027-07-10 is a Saturday.
        #expect(
            try reckoned("2027-10-10", .monthsBefore(3), isDuty: false)
                == Reckoned(day: day("2027-07-10"), provisional: false))
    }

    @Test func `a duty to a day named moves off a day off`() throws {
        // 2026-01-31 is a Saturday.
        #expect(
            try reckoned("2025-12-31", .until(day("2026-01-31")))
                == Reckoned(day: day("2026-02-02"), provisional: false))
    }

    @Test func `told or not told it is the same day`() throws {
        let first = try day("2023-06-01")
        for start in (0..<90).map({ first.adding(days: $0 * 17) }) {
            for count in [0, 1, 5, 20, 60] {
                for length: Term.Length in [
                    .workingDays(count, countsFirst: true),
                    .workingDays(count, countsFirst: false), .days(count), .months(count),
                    .monthsBefore(count), .until(start.adding(days: count)),
                ] {
                    for recorded in [nil, start.adding(days: count)] {
                        for isDuty in [false, true] {
                            let term = Term(
                                .appeal, from: start, length, isDuty: isDuty, recorded: recorded,
                                position: 1)
                            let told = term.explained(by: calendar)
                            try #require(told.reckoned == term.reckoned(by: calendar), "\(term)")
                            try #require(told.lines.last == .ends(told.reckoned.day), "\(term)")
                        }
                    }
                }
            }
        }
    }
}

@Suite struct `A term as it is kept` {
    @Test func `is read back as it was written, of every kind and length`() throws {
        let start = try day("2024-10-08")
        let lengths: [Term.Length] = [
            .workingDays(5, countsFirst: true), .workingDays(20, countsFirst: false), .days(60),
            .months(12), .monthsBefore(3), .until(start),
        ]
        for kind in TermKind.allCases {
            for length in lengths {
                for isFull in [false, true] {
                    let term = Term(
                        kind, from: start, length, isDuty: isFull,
                        recorded: isFull ? start : nil, awaitsService: isFull,
                        parameter: isFull ? .supplementWorkingDays : nil,
                        isFull ? .article(10, 4) : nil, position: 9,
                        list: isFull ? ListID("l1") : nil,
                        objection: isFull ? ObjectionID("o1") : nil, year: isFull ? 2024 : nil)
                    let bytes = term.json.canonicalBytes
                    let read = try Term(JSONReader.read(bytes), at: "", from: .record)
                    #expect(read == term)
                }
            }
        }
    }

    @Test func `has these bytes`() throws {
        let term = Term(
            .publicity, from: try day("2024-09-26"), .workingDays(5, countsFirst: true),
            isDuty: false, recorded: try day("2024-10-08"), parameter: .publicityWorkingDays,
            .article(10, 4), position: 21, list: ListID("l1"))
        #expect(
            String(decoding: term.json.canonicalBytes, as: UTF8.self) == """
                {"article":"第十条第（四）项","countsFirst":true,"kind":"publicity","list":"l1",\
                "parameter":"publicityWorkingDays","position":21,"recorded":"2024-10-08",\
                "start":"2024-09-26","workingDays":5}
                """)
    }

    @Test func `every kind has somebody to see to it`() {
        let owners = Dictionary(grouping: TermKind.allCases, by: \.owner)
        #expect(owners[.department] == [.supervision])
        #expect(
            owners[.officer] == [.publicity, .objection, .evaluation, .appeal, .publication])
        #expect(owners[.host]?.count == 9)
    }
}
