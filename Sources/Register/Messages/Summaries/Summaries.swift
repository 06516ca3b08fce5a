public import Events

/// One line for every event, as histories and the audit trail show it.
///
/// Nothing sealed stands in it, nor who objected, nor which expert said what: a line is for whoever
/// may see that the record is there.
public enum Summaries {
    /// What happened, on one line.
    ///
    /// `departments` are those the register knows. `withOpinions` also tells what experts said, for
    /// readers who may know that before a matter is concluded.
    public static func summary(
        of recorded: RecordedEvent, in language: Language, departments: Departments = .builtIn,
        withOpinions: Bool = false
    ) -> String {
        let teller = Teller(
            actor: recorded.actor, departments: departments, withOpinions: withOpinions,
            language: language)
        return (teller.phrase(for: recorded.event)[language] + teller.remarks)
            .onOneLine(ofAtMost: 1000)
    }
}
