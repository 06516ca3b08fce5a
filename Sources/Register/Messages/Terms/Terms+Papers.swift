public import Events

extension Terms {
    /// The word for what kind of paper stands in a dossier.
    public static func word(for kind: MaterialKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .minutes: Phrase("会议纪要", "minutes")
            case .legalReview: Phrase("合法性审查意见", "legal review")
            case .investigation: Phrase("调查材料", "investigation")
            case .letter: Phrase("函件", "letter")
            case .call: Phrase("电话记录", "record of a call")
            case .transfer: Phrase("移送材料", "transfer")
            case .benefit: Phrase("支持措施材料", "record of support")
            case .other: Phrase("其他材料", "other material")
            }
        return phrase[language]
    }

    /// The word for how an act is served.
    public static func word(for method: ServiceMethod, in language: Language) -> String {
        let phrase =
            switch method {
            case .direct: Phrase("直接送达", "handed over")
            case .left: Phrase("留置送达", "left at the premises")
            case .post: Phrase("邮寄送达", "by post")
            case .electronic: Phrase("电子送达", "electronically")
            case .proxy: Phrase("委托送达", "through another")
            case .notice: Phrase("公告送达", "by public notice")
            case .published: Phrase("公开发布", "published")
            }
        return phrase[language]
    }

    /// The word for a period that service starts.
    public static func word(for kind: ServedPeriodKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .appeal: Phrase("申请行政复议", "appeal")
            case .statement: Phrase("陈述申辩", "statement")
            case .rectification: Phrase("整改", "rectification")
            }
        return phrase[language]
    }

    /// The word for what an appeal came to.
    public static func word(for outcome: AppealOutcome, in language: Language) -> String {
        let phrase =
            switch outcome {
            case .upheld: Phrase("维持", "upheld")
            case .setAside: Phrase("撤销", "set aside")
            case .altered: Phrase("变更", "altered")
            case .unlawfulButStands: Phrase("确认违法但不撤销", "unlawful but stands")
            case .withdrawn: Phrase("申请人撤回", "withdrawn")
            }
        return phrase[language]
    }

    /// The word for who sets a record aside.
    public static func word(
        for authority: SettingAsideAuthority, in language: Language
    ) -> String {
        let phrase =
            switch authority {
            case .entryError: Phrase("录入有误", "entered by mistake")
            case .bureau: Phrase("本局", "the bureau")
            case .superior: Phrase("上级机关", "a superior authority")
            case .reconsideration: Phrase("行政复议机关", "the authority of reconsideration")
            case .court: Phrase("人民法院", "a court")
            }
        return phrase[language]
    }
}
