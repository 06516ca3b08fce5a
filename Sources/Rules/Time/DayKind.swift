/// Whether a day is worked or off, and why.
public enum DayKind: UInt8, Hashable, Sendable {
    /// A day from Monday to Friday.
    case workday
    /// A Saturday or Sunday worked in exchange for a holiday (调休上班).
    case workedWeekend
    /// A Saturday or Sunday.
    case weekend
    /// Off by statute or in exchange.
    case holiday

    /// Whether it is worked.
    public var isWorked: Bool {
        switch self {
        case .workday, .workedWeekend: true
        case .weekend, .holiday: false
        }
    }
}
