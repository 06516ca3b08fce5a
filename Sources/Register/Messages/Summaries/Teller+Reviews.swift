import Events

/// Reviews, recommendations, panels, inspections and the decision on an application.
extension Teller {
    func opinion(_ matter: Opinion) -> Phrase {
        switch matter.finding {
        case .preliminary(let verdict):
            let department = self.department
            return Phrase(
                "\(department.chinese)初审\(Terms.word(for: verdict, in: .chinese))",
                "Preliminary review by \(department.english) "
                    + Terms.word(for: verdict, in: .english))
        case .bureau(let verdict):
            return Phrase(
                "市科技局复审\(Terms.word(for: verdict, in: .chinese))",
                "Bureau review \(Terms.word(for: verdict, in: .english))")
        case .expert(let panel, let score, let opinion):
            let given = Phrase(
                "专家组\(panel)一名专家提交评审意见", "An expert of panel \(panel) gave an opinion")
            guard withOpinions else { return given }
            return given
                + Phrase(
                    "：\(Terms.word(for: opinion, in: .chinese))，\(score)分",
                    ": \(Terms.word(for: opinion, in: .english)), score \(score)")
        }
    }

    func recommended(_ matter: RecommendationIssue) -> Phrase {
        let department = self.department
        return Phrase(
            "\(department.chinese)出具推荐文件，\(matter.date.chinese)",
            "Recommended by \(department.english), dated \(matter.date)")
            + numbered(matter.document)
    }

    func panelConvened(_ matter: PanelConvening) -> Phrase {
        let experts = matter.experts.count
        let centres = matter.centres.count
        return Phrase(
            "组建专家组\(matter.panel)（\(Terms.word(for: matter.purpose, in: .chinese))），"
                + "专家\(experts)名，评审中心\(centres)个",
            "Panel \(matter.panel) convened (\(Terms.word(for: matter.purpose, in: .english))): "
                + "\(counted(experts, "expert", "experts")), "
                + counted(centres, "centre", "centres"))
    }

    func panelAmended(_ matter: PanelAmendment) -> Phrase {
        Phrase(
            "专家组\(matter.panel)增补专家\(matter.add.count)名",
            "Panel \(matter.panel) amended: \(counted(matter.add.count, "expert", "experts")) added"
        )
    }

    func expertRecused(_ matter: ExpertRecusal) -> Phrase {
        Phrase(
            "专家组\(matter.panel)一名专家对该中心回避",
            "An expert of panel \(matter.panel) is recused for this centre")
    }

    func inspected(_ matter: Inspection) -> Phrase {
        let passed = matter.passed ? Verdict.pass : .reject
        return Phrase(
            "\(matter.date.chinese)现场考察\(Terms.word(for: passed, in: .chinese))",
            "Site inspection of \(matter.date) \(Terms.word(for: passed, in: .english))")
    }

    func approved(_ matter: EstablishmentApproved) -> Phrase {
        Phrase(
            "批准组建，\(matter.date.chinese)，文号\(matter.document)，建设期\(matter.months)个月，"
                + "至\(matter.constructionUntil.chinese)",
            "Establishment approved on \(matter.date), document \(matter.document), "
                + "construction of \(counted(matter.months, "month", "months")) "
                + "until \(matter.constructionUntil)")
    }

    func refused(_ matter: EstablishmentRefused) -> Phrase {
        let objections = matter.objections.map(\.rawValue)
        let upheld =
            objections.isEmpty
            ? Phrase.none
            : Phrase(
                "，异议\(Language.chinese.listing(objections))成立",
                ", upheld: objection \(Language.english.listing(objections))")
        return Phrase("不予组建", "Establishment refused")
            + matter.date.told { Phrase("，\($0.chinese)", " on \($0)") }
            + matter.document.told(numbered) + upheld
    }
}
