public import CanonicalJSON
public import Rules

/// A term that runs, with how its last day comes about.
public struct ExplainedTerm: Hashable, Sendable {
    /// The term as it is listed; none of a reckoning that is no centre's.
    public let deadline: Deadline?
    /// How its last day comes about.
    public let explanation: Explanation
    /// Who acted in each record the explanation names, by its position: the record's `actor`.
    public let actors: [Int: JSON]
}

extension Explanation {
    /// The records it names: those that adopted a calendar or a parameter.
    var records: Set<Int> {
        Set(
            lines.compactMap { line in
                switch line {
                case .measured(_, _, .record(let position)): position
                case .skipped(_, let arrangement), .lastDayOff(_, let arrangement):
                    arrangement?.position
                case .worked(_, let arrangement): arrangement.position
                case .measured, .starts, .firstDayCounts, .firstDayDoesNotCount, .workingDaysEnd,
                    .daysEnd, .correspondingDay, .monthEnd, .monthsBefore, .named, .rolled,
                    .standingNotMoved, .recorded, .provisional, .ends:
                    nil
                }
            })
    }
}
