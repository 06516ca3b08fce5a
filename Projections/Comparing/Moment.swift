public import Events

/// A point on both axes of time.
public struct Moment: Hashable, Sendable {
    /// As things were in effect that day.
    public var day: Day
    /// As the register knew them when it held that many records.
    public var known: Int

    /// That day, as known at that size.
    public init(on day: Day, known: Int) {
        self.day = day
        self.known = known
    }
}
