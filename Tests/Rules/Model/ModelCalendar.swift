/// The working days of 2024 to 2026 as the State Council arranged them; no other year is known.
enum ModelCalendar {
    private static let off: [Int: String] = [
        2024: """
        01-01 02-10>02-17 04-04>04-06 05-01>05-05 06-10>06-10 09-15>09-17 10-01>10-07
        """,
        2025: "01-01 01-28>02-04 04-04>04-06 05-01>05-05 05-31>06-02 10-01>10-08",
        2026: """
        01-01>01-03 02-15>02-23 04-04>04-06 05-01>05-05 06-19>06-21 09-25>09-27 10-01>10-07
        """,
    ]
    private static let work: [Int: String] = [
        2024: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
        2025: "01-26 02-08 04-27 09-28 10-11",
        2026: "01-04 02-14 02-28 05-09 09-20 10-10",
    ]
    private static let daysOff = spread(off)
    private static let daysWorked = spread(work)

    private static func spread(_ years: [Int: String]) -> Set<Int> {
        var days: Set<Int> = []
        for (year, text) in years {
            for part in text.split(whereSeparator: \.isWhitespace) {
                let ends = part.split(separator: ">").compactMap {
                    ModelDays.number("\(year)-\($0)")
                }
                days.formUnion(ends[0]...(ends.last ?? ends[0]))
            }
        }
        return days
    }

    /// The days off and the days worked of a year as they are known; none of another year.
    static func arranged(_ year: Int) -> (off: [Int], work: [Int]) {
        func days(_ days: Set<Int>) -> [Int] {
            days.filter { ModelDays.year($0) == year }.sorted()
        }
        return (days(daysOff), days(daysWorked))
    }

    /// Whether it is a working day; nothing where the year is not known.
    static func isWorked(_ day: Int) -> Bool? {
        guard off[ModelDays.year(day)] != nil else { return nil }
        if daysWorked.contains(day) { return true }
        if daysOff.contains(day) { return false }
        // 1970-01-01 was a Thursday.
        return (day + 3) % 7 < 5
    }

    /// The last of so many working days; nothing where the count runs into a year not known.
    static func lastDay(of count: Int, from day: Int, countingFirst: Bool) -> Int? {
        var (last, left) = (countingFirst ? day - 1 : day, count)
        while left > 0 {
            last += 1
            guard let worked = isWorked(last) else { return nil }
            if worked { left -= 1 }
        }
        return last
    }

    /// A duty whose last day is off moves to the next working day (Civil Code Art. 203).
    static func duty(_ day: Int) -> Int {
        var moved = day
        while let worked = isWorked(moved) {
            if worked { return moved }
            moved += 1
        }
        return day
    }
}
