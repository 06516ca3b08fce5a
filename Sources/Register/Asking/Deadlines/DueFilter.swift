public import Events
import Projections
public import Rules

/// Which deadlines are asked for: those that every filter given lets through.
public struct DueFilter: Hashable, Sendable {
    /// Of this kind.
    public var kind: TermKind?
    /// Of this department in charge.
    public var district: District?
    /// For these to see to.
    public var owner: TermOwner?
    /// Those overdue alone.
    public var overdue: Bool
    /// Those with at most so many working days left; those overdue are among them.
    public var within: Int?

    /// A filter of those given; without any it lets everything through.
    public init(
        kind: TermKind? = nil, district: District? = nil, owner: TermOwner? = nil,
        overdue: Bool = false, within: Int? = nil
    ) {
        self.kind = kind
        self.district = district
        self.owner = owner
        self.overdue = overdue
        self.within = within
    }

    var projected: DeadlineFilter {
        var filter = DeadlineFilter()
        filter.kind = kind
        filter.district = district
        filter.owner = owner
        filter.isOverdue = overdue
        filter.withinWorkingDays = within
        return filter
    }
}
