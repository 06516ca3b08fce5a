/// What an evaluation found (Art. 16).
public enum Grade: String, Word {
    /// 优秀.
    case excellent
    /// 良好.
    case good
    /// 合格.
    case qualified
    /// 不合格.
    case unqualified
}

/// What a review comes to.
public enum Verdict: String, Word {
    /// It may go on.
    case pass
    /// It should not.
    case reject
}

/// What an expert advises.
public enum ExpertOpinion: String, Word {
    /// For it.
    case support
    /// Against it.
    case oppose
}

/// Whose opinion on an application it is.
public enum OpinionStage: String, Word {
    /// The department's.
    case preliminary
    /// The bureau's.
    case bureau
    /// An expert's.
    case expert
}

/// What a panel is convened for.
public enum PanelPurpose: String, Word {
    /// Assessing applications (Art. 10(3)).
    case recognition
    /// Acceptance at the end of construction.
    case acceptance
    /// Evaluation (Art. 16).
    case evaluation
    /// Acceptance of a rectification (Art. 17).
    case rectification
}

/// What became of an objection (Art. 10(4)).
public enum ObjectionOutcome: String, Word {
    /// It was right.
    case upheld
    /// It was right in part.
    case partly
    /// It was not right.
    case dismissed
}
