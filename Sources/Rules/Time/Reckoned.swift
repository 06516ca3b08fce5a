public import Events

/// The last day of a period of days, months or years, as far as it is known.
public struct Reckoned: Hashable, Sendable {
    /// The day at whose end the period ends.
    public let day: Day
    /// Whether the day may yet move (暂定), since the calendar of a year it hangs on is not adopted.
    public let provisional: Bool

    /// The last day of a period.
    public init(day: Day, provisional: Bool) {
        self.day = day
        self.provisional = provisional
    }
}
