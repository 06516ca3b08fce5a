/// What an anonymous objection does (`anonymousObjections`).
public enum AnonymousObjections: String, CaseIterable, Hashable, Sendable {
    /// It is kept as a lead and holds nothing up, unless it is accepted.
    case record
    /// It counts like any other.
    case hold
}

/// From when a rectification runs (`rectificationStarts`).
public enum RectificationStart: String, CaseIterable, Hashable, Sendable {
    /// From the date of the grade.
    case decided
    /// From the day the grade was served; until then from its date, provisionally.
    case served
}

/// Which grade a centre has that passed rectification (`gradeAfterRectification`).
public enum GradeAfterRectification: String, CaseIterable, Hashable, Sendable {
    /// No grade, until it is evaluated again.
    case noGrade = "none"
    /// Qualified.
    case qualified
}

/// Who files a change of host (`hostChangeBy`).
public enum HostChangeDecider: String, CaseIterable, Hashable, Sendable {
    /// An officer: a filing (Art. 19).
    case officer
    /// A leader: an adjustment the bureau approves (Art. 4(3)).
    case leader
}
