/// What kind of paper stands in a dossier.
public enum MaterialKind: String, Word {
    /// Minutes of a meeting.
    case minutes
    /// A legal review.
    case legalReview = "legal-review"
    /// An investigation.
    case investigation
    /// A letter.
    case letter
    /// A call.
    case call
    /// A transfer.
    case transfer
    /// A benefit granted.
    case benefit
    /// Another paper.
    case other
}

/// How an act is served.
public enum ServiceMethod: String, Word {
    /// Handed over.
    case direct
    /// Left where it was refused.
    case left
    /// By post.
    case post
    /// Electronically.
    case electronic
    /// Through another.
    case proxy
    /// By public notice.
    case notice
    /// Published: the public is told, which starts nobody's period.
    case published
}

/// What has to be done within a period that service starts.
public enum ServedPeriodKind: String, Word {
    /// An appeal (Administrative Reconsideration Law Art. 20).
    case appeal
    /// A statement before revocation.
    case statement
    /// Rectification (Art. 17).
    case rectification
}

/// What an appeal came to.
public enum AppealOutcome: String, Word {
    /// The decision stands.
    case upheld
    /// The decision is set aside.
    case setAside = "set-aside"
    /// The decision is altered.
    case altered
    /// The decision was unlawful but stands.
    case unlawfulButStands = "unlawful-but-stands"
    /// The appeal was taken back.
    case withdrawn
}

/// Who sets a record aside.
public enum SettingAsideAuthority: String, Word {
    /// Nobody decided anything: it was entered by mistake.
    case entryError = "entry-error"
    /// The bureau.
    case bureau
    /// A superior authority.
    case superior
    /// The authority of reconsideration.
    case reconsideration
    /// A court.
    case court

    /// Whether the bureau itself does.
    public var isBureau: Bool {
        switch self {
        case .entryError, .bureau: true
        case .superior, .reconsideration, .court: false
        }
    }
}
