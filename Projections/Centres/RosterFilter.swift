public import Events

/// Which centres of a roster are asked for: those that every filter given lets through.
public struct RosterFilter: Hashable, Sendable {
    /// Centres of this status.
    public var status: CentreStatus?
    /// Centres of this department.
    public var district: District?
    /// Centres of this grade.
    public var grade: Grade?

    /// A filter of those given; without any it lets everything through.
    public init(status: CentreStatus? = nil, district: District? = nil, grade: Grade? = nil) {
        self.status = status
        self.district = district
        self.grade = grade
    }
}
