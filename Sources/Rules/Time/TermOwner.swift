public import Events

/// Who has to see to it that a term is kept (section 5 of the contract).
public enum TermOwner: String, Word {
    /// The host institution of the centre.
    case host
    /// The department in charge.
    case department
    /// The bureau's staff.
    case officer
}

extension TermKind {
    /// Who has to see to it.
    public var owner: TermOwner {
        switch self {
        case .supplement, .construction, .acceptanceOverdue, .rectification,
            .rectificationOverdue, .materials, .statement, .report, .acceptance:
            .host
        case .publicity, .objection, .publication, .evaluation, .appeal: .officer
        case .supervision: .department
        }
    }
}
