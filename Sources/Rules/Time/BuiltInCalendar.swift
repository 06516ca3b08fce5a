public import Events

/// The calendars of 2019 to 2026, after the State Council General Office's annual arrangements
/// (国务院办公厅关于部分节假日安排的通知). Later years are adopted on the record.
public enum BuiltInCalendar {
    /// The calendar of one year.
    public struct Year: Hashable, Sendable {
        /// The year.
        public let year: Int
        /// Days off by statute or adjustment, in order.
        public let off: [Day]
        /// Weekend days worked, in order.
        public let work: [Day]

        /// The calendar of `year`, its days written `MM-DD` and apart by spaces, a run of days
        /// `MM-DD/MM-DD`.
        fileprivate init(_ year: Int, off: String, work: String) {
            self.year = year
            self.off = BuiltInCalendar.days(off, of: year)
            self.work = BuiltInCalendar.days(work, of: year)
        }
    }

    /// The calendars in order of the years.
    public static let years: [Year] = [
        Year(
            2019,
            off: "01-01 02-04/02-10 04-05/04-07 05-01/05-04 06-07/06-09 09-13/09-15 10-01/10-07",
            work: "02-02/02-03 04-28 05-05 09-29 10-12"),
        Year(
            2020,
            off: "01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08",
            work: "01-19 04-26 05-09 06-28 09-27 10-10"),
        Year(
            2021,
            off: """
                01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 \
                09-19/09-21 10-01/10-07
                """,
            work: "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
        Year(
            2022,
            off: """
                01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 \
                09-10/09-12 10-01/10-07 12-31
                """,
            work: "01-29/01-30 04-02 04-24 05-07 10-08/10-09"),
        Year(
            2023,
            off: "01-01/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06 12-30/12-31",
            work: "01-28/01-29 04-23 05-06 06-25 10-07/10-08"),
        Year(
            2024,
            off: "01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07",
            work: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
        Year(
            2025,
            off: "01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08",
            work: "01-26 02-08 04-27 09-28 10-11"),
        Year(
            2026,
            off: """
                01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 \
                09-25/09-27 10-01/10-07
                """,
            work: "01-04 02-14 02-28 05-09 09-20 10-10"),
    ]

    /// The working calendar of these years.
    public static let calendar: WorkingCalendar = {
        var calendar = WorkingCalendar()
        for year in years { calendar.adopt(year: year.year, off: year.off, work: year.work) }
        return calendar
    }()

    private static func days(_ text: String, of year: Int) -> [Day] {
        text.split(separator: " ").flatMap { run in
            let ends = run.split(separator: "/").compactMap { Day(iso: "\(year)-\($0)") }
            guard let first = ends.first, let last = ends.last, first <= last else {
                preconditionFailure("\(run) is a day or a run of days of \(year)")
            }
            return (first.number...last.number).map { Day(number: $0) }
        }
    }
}
