import Events

/// Statements, papers, service and appeals. To whom a paper went and what it is called stays in the
/// record: either may name someone.
extension Teller {
    func statement(_ matter: HostStatement) -> Phrase {
        let waived =
            matter.waived == true
            ? Phrase("，放弃陈述申辩期限", ", its time for a statement given up") : .none
        let hearing = matter.hearing == true ? Phrase("，要求听证", ", a hearing asked for") : .none
        return Phrase(
            "依托单位就\(record(matter.about).chinese)提交陈述申辩",
            "Statement of the host on \(record(matter.about).english)") + waived + hearing
    }

    func materialFiled(_ matter: Material) -> Phrase {
        Phrase(
            "\(Terms.word(for: matter.kind, in: .chinese))入卷，\(matter.date.chinese)",
            "Filed: \(Terms.word(for: matter.kind, in: .english)) of \(matter.date)")
            + matter.about.map(record).told {
                Phrase("，涉及\($0.chinese)", ", on \($0.english)")
            }
    }

    func documentIssued(_ matter: DocumentIssue) -> Phrase {
        let records = records(matter.positions)
        return Phrase(
            "为\(records.chinese)编制公文，\(matter.date.chinese)",
            "Document of \(matter.date) issued for \(records.english)")
            + numbered(matter.document)
    }

    func documentServed(_ matter: DocumentServed) -> Phrase {
        let records = records(matter.positions)
        let periods = listing(
            matter.periods.map { period in
                Phrase(
                    "\(Terms.word(for: period.kind, in: .chinese))期限至\(period.due.chinese)",
                    "\(Terms.word(for: period.kind, in: .english)) until \(period.due)")
                    + provisional(period.provisional)
            })
        let started = periods.chinese.isEmpty ? Phrase.none : Phrase("，", ", ") + periods
        return Phrase(
            "\(matter.date.chinese)送达\(records.chinese)，"
                + Terms.word(for: matter.method, in: .chinese),
            "Served on \(matter.date): \(records.english), "
                + Terms.word(for: matter.method, in: .english)) + started
    }

    func appealRecorded(_ matter: AppealRecord) -> Phrase {
        let authority = Phrase(matter.authority)
        let stay = matter.stay == true ? Phrase("，停止执行", ", execution stayed") : .none
        return Phrase(
            "对\(record(matter.position).chinese)提起复议或者诉讼\(matter.appeal)，"
                + "\(authority.chinese)于\(matter.received.chinese)收到",
            "Appeal \(matter.appeal) against \(record(matter.position).english), received by "
                + "\(authority.english) on \(matter.received)") + stay
    }

    func appealConcluded(_ matter: AppealConclusion) -> Phrase {
        Phrase(
            "复议或者诉讼\(matter.appeal)结果：\(Terms.word(for: matter.outcome, in: .chinese))",
            "Appeal \(matter.appeal) concluded: \(Terms.word(for: matter.outcome, in: .english))")
            + numbered(matter.document)
    }

    /// A record by where it stands.
    func record(_ position: Position) -> Phrase { records([position]) }

    func records(_ positions: [Position]) -> Phrase {
        let numbers = positions.map(\.description)
        return Phrase(
            "位置为\(Language.chinese.listing(numbers))的记录",
            "\(numbers.count == 1 ? "record" : "records") \(Language.english.listing(numbers))")
    }
}
