import CanonicalJSON

/// Says what the measures leave unclear that bears on a decision: each note of a dossier gets its
/// words.
enum DossierNotes {
    /// A dossier with the notes in words.
    static func worded(_ dossier: JSON, in language: Language) -> JSON {
        guard case .object(var answer) = dossier else { return dossier }
        let decisions = answer["decisions"]?.array ?? []
        answer["decisions"] = .array(
            decisions.map { decision in
                guard case .object(var object) = decision else { return decision }
                let notes = object["notes"]?.array ?? []
                object["notes"] = .array(notes.map { worded(note: $0, in: language) })
                return .object(object)
            })
        return .object(answer)
    }

    private static func worded(note: JSON, in language: Language) -> JSON {
        guard case .object(var shown) = note, let code = note["code"]?.string,
            let phrase = phrases[code]
        else { return note }
        shown["message"] = .string(phrase[language])
        return .object(shown)
    }

    private static let phrases: [String: Phrase] = [
        "acceptance.no-article": Phrase(
            "办法对验收未设专条，仅第六条第（四）项、第十六条提及。",
            "Acceptance has no article of its own; Articles 6(4) and 16 imply it."),
        "change.filing-or-approval": Phrase(
            "第十九条规定为备案，第四条第（三）项规定调整由市科技局批准，二者关系未明。",
            "Article 19 has a filing, which is no approval, yet Article 4(3) has the bureau approve "
                + "adjustments."),
        "change.days-open": Phrase(
            "变更应在多长时间内报告，办法未作规定。",
            "Within what time a change is to be reported the measures do not say."),
        "deferral.limits-open": Phrase(
            "延期验收的期限和次数，办法未作规定。",
            "How long and how often acceptance may be deferred the measures do not say."),
        "grade.bands-open": Phrase(
            "评分与档次的对应，办法未作规定，由作出决定者确定。",
            "Which scores make which grade the measures do not say; whoever decides does."),
        "grade.end-of-validity": Phrase(
            "评价结果有效期届满后中心的资格如何，办法未作规定；中心继续运行，并提示应予评价。",
            "The end of a grade's validity says nothing of the centre's standing: it stays operating, "
                + "and an evaluation is due."),
        "objection.anonymous-open": Phrase(
            "匿名异议如何处理，办法未作规定。",
            "What an anonymous objection does the measures do not say."),
        "objection.handling-open": Phrase(
            "异议的处理期限，办法未作规定。",
            "Within what time an objection is to be handled the measures do not say."),
        "panel.experts-open": Phrase(
            "专家组的人数，办法未作规定。", "How many experts a panel needs the measures do not say."),
        "publicity.days-open": Phrase(
            "公示的天数及首日是否计入，办法未作规定。",
            "How long publicity runs, and whether its first day counts, the measures do not say."),
        "rectification.grade-open": Phrase(
            "整改通过后的档次，办法未作规定。",
            "What grade a centre has that passed rectification the measures do not say."),
        "rectification.overdue-open": Phrase(
            "逾期未申请整改验收是否视为整改未通过，办法未作规定。",
            "Whether a rectification never presented has failed the measures do not say."),
        "rectification.start-open": Phrase(
            "整改期自何日起算，第十七条未作规定。",
            "From which day a rectification runs Article 17 does not say."),
        "revocation.ban-open": Phrase(
            "撤销后依托单位能否再次申报、间隔多久，办法未作规定。",
            "Whether, and after how long, the host of a revoked centre may apply again the measures "
                + "do not say."),
        "revocation.statement-open": Phrase(
            "撤销前陈述申辩的期限，办法未作规定，参照行政处罚法确定。",
            "How long a host has for a statement before revocation the measures do not say; it "
                + "follows the Administrative Penalties Law by analogy."),
    ]
}
