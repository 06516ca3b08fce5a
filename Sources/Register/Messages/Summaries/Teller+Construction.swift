import Events

/// Deferral and acceptance of construction, and what a centre does in operation.
extension Teller {
    func deferralRequested(_ matter: DeferralRequest) -> Phrase {
        Phrase(
            "依托单位申请延期验收\(matter.months)个月",
            "The host asked to defer acceptance by \(counted(matter.months, "month", "months"))")
    }

    /// A department's review of what its host asks for.
    func reviewed(_ matter: DepartmentReview, of request: Phrase) -> Phrase {
        let department = self.department
        return Phrase(
            "\(department.chinese)审核\(request.chinese)申请，"
                + Terms.word(for: matter.opinion, in: .chinese),
            "Request for \(request.english) reviewed by \(department.english): "
                + Terms.word(for: matter.opinion, in: .english))
    }

    func deferralDecided(_ matter: DeferralDecided) -> Phrase {
        let decided =
            matter.granted
            ? Phrase("同意延期验收", "Deferral granted") : Phrase("不同意延期验收", "Deferral refused")
        return decided
            + matter.months.told {
                Phrase("\($0)个月", " by \(counted($0, "month", "months"))")
            }
            + matter.until.told { Phrase("，建设期至\($0.chinese)", ", construction until \($0)") }
            + matter.document.told(numbered)
    }

    func acceptanceConcluded(_ matter: AcceptanceConclusion) -> Phrase {
        let concluded =
            matter.passed
            ? Phrase("通过验收，开放运行", "Acceptance passed, the centre operates")
            : Phrase("未通过验收", "Acceptance failed")
        return concluded + matter.panel.told(of) + matter.document.told(numbered)
    }

    /// The panel whose opinions it rests on.
    func of(_ panel: PanelID) -> Phrase { Phrase("，专家组\(panel)", ", panel \(panel)") }

    func committeeFormed(_ matter: CommitteeForming) -> Phrase {
        Phrase(
            "组建管理委员会，成员\(matter.members.count)名",
            "Management committee of \(counted(matter.members.count, "member", "members")) formed"
        )
    }

    func directorAssessed(_ matter: DirectorAssessment) -> Phrase {
        let conclusion = Phrase(matter.conclusion)
        return Phrase(
            "中心主任\(matter.year)年度考核：\(conclusion.chinese)",
            "Director assessed for \(matter.year): \(conclusion.english)")
    }
}
