public import Events
import Rules

extension Terms {
    /// The word for what a review of a report comes to (Art. 18).
    public static func word(for verdict: ReportVerdict, in language: Language) -> String {
        let phrase =
            switch verdict {
            case .pass: Phrase("通过", "passed")
            case .return: Phrase("退回", "returned")
            }
        return phrase[language]
    }

    /// The word for whose review of a report it is (Art. 18).
    public static func word(for reviewer: ReportReviewer, in language: Language) -> String {
        let phrase =
            switch reviewer {
            case .host: Phrase("依托单位", "host")
            case .department: Phrase("归口管理部门", "department in charge")
            }
        return phrase[language]
    }

    /// The word for what kind of incident it is (Art. 20(3)–(6)).
    public static func word(for kind: IncidentKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .quality: Phrase("质量事故", "quality accident")
            case .safety: Phrase("安全事故", "safety accident")
            case .penalty: Phrase("受到处罚", "penalty")
            case .fraud: Phrase("弄虚作假", "fraud")
            case .halt: Phrase("停产", "production halted")
            case .bankruptcy: Phrase("破产", "bankruptcy")
            case .complaint: Phrase("投诉举报", "complaint")
            }
        return phrase[language]
    }

    /// The word for what is changed (Art. 19).
    public static func word(for kind: ChangeKind, in language: Language) -> String {
        let phrase =
            switch kind {
            case .rename: Phrase("更名", "name")
            case .director: Phrase("中心主任更换", "director")
            case .direction: Phrase("研究方向变更", "direction of research")
            case .host: Phrase("依托单位变更", "host")
            case .coBuilders: Phrase("共建单位变更", "co-builders")
            }
        return phrase[language]
    }

    /// The words for the grounds of a revocation: the items of Art. 20, or the host's request.
    public static func word(for grounds: RevocationGrounds, in language: Language) -> String {
        switch grounds {
        case .items(let items):
            language.listing(
                items.map {
                    let article = Article.article(20, $0)
                    return Phrase(article.chinese, article.english)[language]
                })
        case .request: Phrase("主动终止", "the host’s request")[language]
        }
    }
}
