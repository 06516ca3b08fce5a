public import Events

extension WorkingCalendar {
    /// The last day of a period of `count` working days that starts on `start`. Only working days
    /// count; of the first day, where it is worked, it is for the caller to say whether it does
    /// (Civil Code Art. 201 leaves it out).
    ///
    /// A period of no days ends on `start`.
    /// - Throws: `UnknownYear` where it reaches into a year whose calendar is not adopted.
    public func lastDay(
        ofWorkingDays count: Int, from start: Day, countingFirst: Bool
    ) throws(UnknownYear) -> Day {
        guard count > 0 else { return start }
        var day = countingFirst ? start : start.adding(days: 1)
        var left = count
        while true {
            if try isWorkingDay(day) {
                left -= 1
                if left == 0 { return day }
            }
            day = day.adding(days: 1)
        }
    }

    /// How many working days are left on `from` of a period that ends on `to`: those after `from` up
    /// to and with `to`, 0 on the last day itself. Where `to` is past it is negative: how many
    /// working days there were after `to` up to and with `from`.
    ///
    /// - Complexity: O(n) in the years between.
    /// - Throws: `UnknownYear` where one of the days lies in a year whose calendar is not adopted.
    public func workingDays(from: Day, to: Day) throws(UnknownYear) -> Int {
        guard from != to else { return 0 }
        let (first, last) = (min(from, to).adding(days: 1), max(from, to))
        // Those of the first day's year before it are not among the days between.
        var count = try workedInYear(upTo: last) - (try workedInYear(upTo: first))
        if try isWorkingDay(first) { count += 1 }
        for year in first.year..<last.year { count += try worked(in: year) }
        return from <= to ? count : -count
    }

    /// The end of a period within which somebody has a duty to act: where its last day is off, the
    /// next working day (Civil Code Art. 203). Where that hangs on a year whose calendar is not
    /// adopted the day is not moved, and provisional.
    public func dutyEnd(_ day: Day) -> Reckoned {
        var end = day
        do throws(UnknownYear) {
            while try !isWorkingDay(end) { end = end.adding(days: 1) }
        } catch {
            return Reckoned(day: day, provisional: true)
        }
        return Reckoned(day: end, provisional: false)
    }

    /// The end of a standing, such as the construction period or the validity of a grade. It never
    /// moves, so that it is never provisional.
    public func standingEnd(_ day: Day) -> Reckoned { Reckoned(day: day, provisional: false) }
}
