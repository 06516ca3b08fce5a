public import Rules

extension Terms {
    /// The word for what is due.
    public static func word(for kind: TermKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .supplement: Phrase("补正申报材料", "supplement to an application")
            case .publicity: Phrase("公示期满", "end of publicity")
            case .objection: Phrase("办理异议", "handling an objection")
            case .construction: Phrase("建设期满", "end of construction")
            case .acceptance: Phrase("申请验收", "asking for acceptance")
            case .acceptanceOverdue: Phrase("建设期满未验收", "construction over without acceptance")
            case .evaluation: Phrase("档次有效期满，应予评估", "evaluation due")
            case .materials: Phrase("报送评估材料", "materials for an evaluation")
            case .rectification: Phrase("整改期满", "end of rectification")
            case .rectificationOverdue:
                Phrase("整改期满未申请验收", "rectification over and acceptance not asked for")
            case .statement: Phrase("陈述申辩", "statement before revocation")
            case .report: Phrase("报送年度报告", "annual report")
            case .supervision: Phrase("报送年度管理报告", "supervision report")
            case .appeal: Phrase("申请行政复议", "appeal")
            case .publication: Phrase("公布名录变动", "publishing a change of the roster")
            }
        return phrase[language]
    }

    /// The word for who has to see to it.
    public static func word(for owner: TermOwner, in language: Language) -> String {
        let phrase =
            switch owner {
            case .host: Phrase("依托单位", "host")
            case .department: Phrase("归口管理部门", "department in charge")
            case .officer: Phrase("市科技局", "bureau")
            }
        return phrase[language]
    }
}
