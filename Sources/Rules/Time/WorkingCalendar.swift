public import Events

/// Which days are worked, for the years whose calendar has been adopted.
///
/// A Saturday or Sunday is off unless it is named as worked; any other day is worked unless it is
/// named as off.
public struct WorkingCalendar: Hashable, Sendable {
    /// Of each year adopted whether a day is worked, by its place in the year.
    private var years: [Int: [Bool]] = [:]

    /// A calendar with no year adopted.
    public init() {}

    /// Adopts the calendar of a year, in place of the one adopted for it before.
    ///
    /// - Parameters:
    ///   - off: days off by statute or adjustment.
    ///   - work: weekend days worked; a day that is also named as off is off.
    ///
    /// Days of another year are passed over: whether there are such is for the caller to judge.
    public mutating func adopt(year: Int, off: [Day], work: [Day]) {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return }
        var worked = (first.number...last.number).map { Day(number: $0).weekday <= 5 }
        for (days, isWorked) in [(work, true), (off, false)] {
            for day in days where (first...last).contains(day) {
                worked[Int(day.number - first.number)] = isWorked
            }
        }
        years[year] = worked
    }

    /// Whether the calendar of that year has been adopted.
    public func isAdopted(_ year: Int) -> Bool { years[year] != nil }

    /// Whether the day is worked.
    /// - Throws: `UnknownYear` where the calendar of its year is not adopted.
    public func isWorkingDay(_ day: Day) throws(UnknownYear) -> Bool {
        let year = day.year
        guard let worked = years[year], let first = Day(year: year, month: 1, day: 1) else {
            throw UnknownYear(year: year)
        }
        return worked[Int(day.number - first.number)]
    }
}
