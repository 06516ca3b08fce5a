public import Events
public import Rules

/// Which deadlines are asked for: those that every filter given lets through.
public struct DeadlineFilter: Hashable, Sendable {
    /// Of this kind.
    public var kind: TermKind?
    /// Of this department in charge.
    public var district: District?
    /// For these to see to.
    public var owner: TermOwner?
    /// Those overdue alone.
    public var isOverdue = false
    /// Those with at most so many working days left; those overdue are among them.
    public var withinWorkingDays: Int?

    /// A filter that lets everything through.
    public init() {}

    func lets(_ deadline: Deadline, on day: Day, by calendar: WorkingCalendar) -> Bool {
        (kind.map { deadline.kind == $0 } ?? true)
            && (district.map { deadline.district == $0 } ?? true)
            && (owner.map { deadline.owner == $0 } ?? true)
            && (!isOverdue || deadline.isOverdue)
            && (withinWorkingDays.map { isWithin($0, deadline, on: day, by: calendar) } ?? true)
    }

    /// Where the calendar does not reach to the last day, the working days it knows are those that
    /// are surely left: what may be due in time is shown rather than not.
    private func isWithin(
        _ limit: Int, _ deadline: Deadline, on day: Day, by calendar: WorkingCalendar
    ) -> Bool {
        if let left = deadline.workingDaysLeft { return left <= limit }
        if deadline.isOverdue { return true }
        var left = 0
        var next = day.adding(days: 1)
        do throws(UnknownYear) {
            while next <= deadline.due.day, left <= limit {
                if try calendar.isWorkingDay(next) { left += 1 }
                next = next.adding(days: 1)
            }
        } catch {
            return left <= limit
        }
        return left <= limit
    }
}
