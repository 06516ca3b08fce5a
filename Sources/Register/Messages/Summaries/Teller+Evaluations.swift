import Events

/// Evaluations, and the rectification that may follow.
extension Teller {
    func evaluationAnnounced(_ matter: EvaluationAnnouncement) -> Phrase {
        let centres = matter.centres.count
        return Phrase(
            "开展\(matter.year)年评估评价\(matter.evaluation)，中心\(centres)个，"
                + "材料提交截止\(matter.materialsDue.chinese)",
            "Evaluation \(matter.evaluation) of \(matter.year) announced for "
                + "\(counted(centres, "centre", "centres")), materials due \(matter.materialsDue)")
            + matter.document.told(numbered)
    }

    func materialsSubmitted(_ matter: EvaluationMaterials) -> Phrase {
        Phrase(
            "提交评估评价\(matter.evaluation)的材料",
            "Materials for evaluation \(matter.evaluation) submitted")
    }

    func absence(_ matter: EvaluationAbsence) -> Phrase {
        matter.excused
            ? Phrase(
                "因故未参加评估评价\(matter.evaluation)",
                "Absent from evaluation \(matter.evaluation), excused")
            : Phrase(
                "无故未参加评估评价\(matter.evaluation)",
                "Absent from evaluation \(matter.evaluation) without excuse")
    }

    func graded(_ matter: Graded) -> Phrase {
        Phrase(
            "评估评价\(matter.evaluation)评定为\(Terms.word(for: matter.grade, in: .chinese))，"
                + "\(matter.date.chinese)，有效期至\(matter.validUntil.chinese)",
            "Graded \(Terms.word(for: matter.grade, in: .english)) in evaluation "
                + "\(matter.evaluation) on \(matter.date), valid until \(matter.validUntil)")
            + numbered(matter.document)
    }

    func rectificationOrdered(_ matter: RectificationOrdered) -> Phrase {
        Phrase(
            "责令限期\(matter.months)个月整改，至\(matter.due.chinese)",
            "Rectification within \(counted(matter.months, "month", "months")) ordered, "
                + "until \(matter.due)") + provisional(matter.provisional)
    }

    func rectificationConcluded(_ matter: RectificationConcluded) -> Phrase {
        let concluded =
            matter.passed
            ? Phrase("通过整改验收，恢复运行", "Rectification passed, the centre operates")
            : Phrase("未通过整改验收", "Rectification failed")
        return concluded
            + matter.grade.told {
                Phrase(
                    "，档次\(Terms.word(for: $0, in: .chinese))",
                    ", grade \(Terms.word(for: $0, in: .english))")
            }
            + matter.validUntil.told { Phrase("，有效期至\($0.chinese)", ", valid until \($0)") }
            + matter.panel.told(of) + matter.document.told(numbered)
    }

    /// That a day may move.
    func provisional(_ isProvisional: Bool) -> Phrase {
        isProvisional ? Phrase("（暂定）", " (provisional)") : .none
    }
}
