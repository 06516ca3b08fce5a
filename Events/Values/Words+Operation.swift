/// What a review of a centre's report comes to (Art. 18).
public enum ReportVerdict: String, Word {
    /// It may go on.
    case pass
    /// It goes back to the host.
    case `return`
}

/// Whose review of a centre's report it is (Art. 18).
public enum ReportReviewer: String, Word {
    /// The host institution's.
    case host
    /// The department's.
    case department
}

/// What kind of incident it is (Art. 20(3)–(6)).
public enum IncidentKind: String, Word {
    /// A quality accident.
    case quality
    /// A safety accident.
    case safety
    /// A severe penalty.
    case penalty
    /// Fraud in what was submitted.
    case fraud
    /// Production halted.
    case halt
    /// Bankruptcy.
    case bankruptcy
    /// A complaint.
    case complaint
}

/// What is changed (Art. 19).
public enum ChangeKind: String, Word {
    /// The name.
    case rename
    /// The director.
    case director
    /// The direction of research.
    case direction
    /// The host.
    case host
    /// The co-builders.
    case coBuilders = "co-builders"
}
