public import Events

/// A day of any year, `MM-DD`.
public struct MonthDay: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month; 29 in February too.
    public let day: Int

    /// Reads `MM-DD`, a day that some year has.
    public init?(_ text: String) {
        // A leap year has every day that any year has.
        guard let day = Day(iso: "2000-\(text)") else { return nil }
        self.month = day.month
        self.day = day.dayOfMonth
    }

    /// That day of the year, or the month's last where the year does not have it; nothing beyond the
    /// years a `Day` is given in.
    public func day(in year: Int) -> Day? {
        Day(year: year, month: month, day: day) ?? Day(year: year, month: month, day: day - 1)
    }
}
