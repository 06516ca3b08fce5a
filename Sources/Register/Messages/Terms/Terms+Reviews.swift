public import Events
public import Rules

extension Terms {
    /// The word for what a review comes to.
    public static func word(for verdict: Verdict, in language: Language) -> String {
        let phrase =
            switch verdict {
            case .pass: Phrase("通过", "passed")
            case .reject: Phrase("未通过", "not passed")
            }
        return phrase[language]
    }

    /// The word for what an expert advises.
    public static func word(for opinion: ExpertOpinion, in language: Language) -> String {
        let phrase =
            switch opinion {
            case .support: Phrase("支持", "support")
            case .oppose: Phrase("不支持", "oppose")
            }
        return phrase[language]
    }

    /// The word for whose opinion it is.
    public static func word(for stage: OpinionStage, in language: Language) -> String {
        let phrase =
            switch stage {
            case .preliminary: Phrase("初审", "preliminary review")
            case .bureau: Phrase("复审", "bureau review")
            case .expert: Phrase("专家评审", "expert review")
            }
        return phrase[language]
    }

    /// The word for what a panel is convened for.
    public static func word(for purpose: PanelPurpose, in language: Language) -> String {
        let phrase =
            switch purpose {
            case .recognition: Phrase("认定评审", "recognition")
            case .acceptance: Phrase("验收", "acceptance")
            case .evaluation: Phrase("评估评价", "evaluation")
            case .rectification: Phrase("整改验收", "acceptance of rectification")
            }
        return phrase[language]
    }

    /// The word for how far an objection has come.
    public static func word(for progress: ObjectionState.Progress, in language: Language) -> String
    {
        let phrase =
            switch progress {
            case .raised: Phrase("已提出", "raised")
            case .accepted: Phrase("已受理", "accepted")
            case .declined: Phrase("不予受理", "declined")
            case .withdrawn: Phrase("已撤回", "withdrawn")
            case .resolved: Phrase("已处理", "resolved")
            }
        return phrase[language]
    }

    /// The word for what became of an objection.
    public static func word(for outcome: ObjectionOutcome, in language: Language) -> String {
        let phrase =
            switch outcome {
            case .upheld: Phrase("成立", "upheld")
            case .partly: Phrase("部分成立", "upheld in part")
            case .dismissed: Phrase("不成立", "dismissed")
            }
        return phrase[language]
    }

    /// The word for a kind of material (`material.file`); a kind that is not known stands as it is.
    public static func material(_ kind: String, in language: Language) -> String {
        MaterialKind(rawValue: kind).map { word(for: $0, in: language) } ?? kind
    }
}
