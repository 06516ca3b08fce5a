public import Events

/// Which numbers are asked for.
public struct StatisticsFilter: Hashable, Sendable {
    /// The first day of the flow; given together with the last, or neither.
    public var from: Day?
    /// The last day of the flow.
    public var to: Day?
    /// Only the centres of this department.
    public var district: District?
    /// The size at which the numbers are reckoned again.
    public var against: Int?

    /// The counts of a day.
    public init(
        from: Day? = nil, to: Day? = nil, district: District? = nil, against: Int? = nil
    ) {
        self.from = from
        self.to = to
        self.district = district
        self.against = against
    }
}

/// The other of two rosters.
public struct OtherRoster: Hashable, Sendable {
    /// In effect on which day; now where none is given.
    public var on: Day?
    /// As known when; now where nothing is given.
    public var known: Query.Known?

    /// A roster.
    public init(on: Day? = nil, known: Query.Known? = nil) {
        self.on = on
        self.known = known
    }
}
