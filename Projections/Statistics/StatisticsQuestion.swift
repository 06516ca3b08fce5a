public import Events

/// Which numbers are asked for.
public struct StatisticsQuestion: Hashable, Sendable {
    /// The day of the counts, and the size everything is known at.
    public var moment: Moment
    /// From the start of its first day to the end of its last, the days of the flow.
    public var period: ClosedRange<Day>?
    /// Only the centres of this department.
    public var district: District?
    /// The size at which the same numbers are to be reckoned again.
    public var against: Int?

    /// The counts of a day.
    public init(
        at moment: Moment, period: ClosedRange<Day>? = nil, district: District? = nil,
        against: Int? = nil
    ) {
        self.moment = moment
        self.period = period
        self.district = district
        self.against = against
    }
}
