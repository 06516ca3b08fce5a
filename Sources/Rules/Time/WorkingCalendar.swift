public import Events

/// Which days are worked, for the years whose calendar has been adopted.
///
/// A Saturday or Sunday is off unless it is named as worked; any other day is worked unless it is
/// named as off.
public struct WorkingCalendar: Hashable, Sendable {
    /// The days of one year, by their place in it.
    private struct Year: Hashable {
        let kinds: [DayKind]
        /// How many are worked up to and with each.
        let workedUpTo: [Int16]
        let arrangement: HolidayArrangement
    }

    private var years: [Int: Year] = [:]

    /// A calendar with no year adopted.
    public init() {}

    /// Adopts the calendar of a year, in place of the one adopted for it before.
    ///
    /// - Parameters:
    ///   - off: days off by statute or adjustment.
    ///   - work: weekend days worked; a day that is also named as off is off.
    ///   - position: the record that adopts it, where it is on the record.
    ///   - document: the arrangement it follows; the years built in have none.
    ///
    /// Days of another year are passed over: whether there are such is for the caller to judge.
    public mutating func adopt(
        year: Int, off: [Day], work: [Day], position: Int? = nil, document: String? = nil
    ) {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return }
        var kinds = (first.number...last.number).map { number in
            Day(number: number).weekday <= 5 ? DayKind.workday : .weekend
        }
        for day in work where (first...last).contains(day) && day.weekday > 5 {
            kinds[Int(day.number - first.number)] = .workedWeekend
        }
        for day in off where (first...last).contains(day) {
            kinds[Int(day.number - first.number)] = .holiday
        }
        var worked: Int16 = 0
        let workedUpTo = kinds.map { kind in
            if kind.isWorked { worked += 1 }
            return worked
        }
        years[year] = Year(
            kinds: kinds, workedUpTo: workedUpTo,
            arrangement: HolidayArrangement(year: year, position: position, document: document))
    }

    /// Adopts the calendar of a year as the record at `position` does.
    public mutating func adopt(_ adoption: CalendarAdoption, position: Int) {
        adopt(
            year: adoption.year, off: adoption.off, work: adoption.work, position: position,
            document: adoption.document?.value)
    }

    /// Whether the calendar of that year has been adopted.
    public func isAdopted(_ year: Int) -> Bool { years[year] != nil }

    /// The arrangement of holidays that year's calendar was adopted by; nothing where none was.
    public func arrangement(of year: Int) -> HolidayArrangement? { years[year]?.arrangement }

    /// Whether the day is worked.
    /// - Throws: `UnknownYear` where the calendar of its year is not adopted.
    public func isWorkingDay(_ day: Day) throws(UnknownYear) -> Bool { try kind(of: day).isWorked }

    /// Whether the day is worked or off, and why.
    /// - Throws: `UnknownYear` where the calendar of its year is not adopted.
    public func kind(of day: Day) throws(UnknownYear) -> DayKind {
        let (year, place) = try year(of: day)
        return year.kinds[place]
    }

    /// How many days are worked from the first day of its year up to and with the day.
    /// - Throws: `UnknownYear` where the calendar of its year is not adopted.
    func workedInYear(upTo day: Day) throws(UnknownYear) -> Int {
        let (year, place) = try year(of: day)
        return Int(year.workedUpTo[place])
    }

    /// How many days of a year are worked.
    /// - Throws: `UnknownYear` where its calendar is not adopted.
    func worked(in year: Int) throws(UnknownYear) -> Int {
        guard let year = years[year] else { throw UnknownYear(year: year) }
        return Int(year.workedUpTo.last ?? 0)
    }

    private func year(of day: Day) throws(UnknownYear) -> (Year, place: Int) {
        let number = day.year
        guard let year = years[number], let first = Day(year: number, month: 1, day: 1) else {
            throw UnknownYear(year: number)
        }
        return (year, Int(day.number - first.number))
    }
}
