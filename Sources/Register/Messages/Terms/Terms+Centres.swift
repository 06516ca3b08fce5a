public import Events

extension Terms {
    /// The word for the status of a centre.
    public static func word(for status: CentreStatus, in language: Language) -> String {
        let phrase =
            switch status {
            case .applied: Phrase("已申报", "applied for")
            case .proposed: Phrase("拟新建", "proposed")
            case .publicity: Phrase("公示", "in publicity")
            case .construction: Phrase("建设期", "in construction")
            case .operating: Phrase("运行", "operating")
            case .rectifying: Phrase("整改", "under rectification")
            case .revoked: Phrase("已撤销", "revoked")
            case .withdrawn: Phrase("已撤回申报", "withdrawn")
            case .rejected: Phrase("不予组建", "refused")
            }
        return phrase[language]
    }

    /// The word for the status of a centre carried over from paper.
    public static func word(for status: CarriedStatus, in language: Language) -> String {
        let same: CentreStatus =
            switch status {
            case .construction: .construction
            case .operating: .operating
            case .rectifying: .rectifying
            case .revoked: .revoked
            }
        return word(for: same, in: language)
    }

    /// The word for how far an application has come.
    public static func word(for stage: ApplicationStage, in language: Language) -> String {
        let phrase =
            switch stage {
            case .submitted: Phrase("待初审", "submitted")
            case .returned: Phrase("退回补正", "returned")
            case .preliminaryPassed: Phrase("初审通过", "preliminary review passed")
            case .preliminaryRejected: Phrase("初审未通过", "preliminary review not passed")
            case .recommended: Phrase("已推荐", "recommended")
            case .bureauPassed: Phrase("复审通过", "bureau review passed")
            case .bureauRejected: Phrase("复审未通过", "bureau review not passed")
            case .assessed: Phrase("已评审考察", "assessed")
            }
        return phrase[language]
    }

    /// The word for a grade (Art. 16).
    public static func word(for grade: Grade, in language: Language) -> String {
        let phrase =
            switch grade {
            case .excellent: Phrase("优秀", "excellent")
            case .good: Phrase("良好", "good")
            case .qualified: Phrase("合格", "qualified")
            case .unqualified: Phrase("不合格", "unqualified")
            }
        return phrase[language]
    }
}
