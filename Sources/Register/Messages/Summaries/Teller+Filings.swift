import Events

/// The two annual filings, and incidents.
extension Teller {
    func reportSubmitted(_ matter: ReportSubmission) -> Phrase {
        Phrase("提交\(matter.year)年度报告", "Report on \(matter.year) submitted")
    }

    func reportReviewed(_ matter: ReportReviewed) -> Phrase {
        let reviewer =
            switch matter.reviewer {
            case .host: Phrase("依托单位", "the host")
            case .department: department
            }
        return Phrase(
            "\(reviewer.chinese)审核\(matter.year)年度报告，"
                + Terms.word(for: matter.opinion, in: .chinese),
            "Report on \(matter.year) reviewed by \(reviewer.english): "
                + Terms.word(for: matter.opinion, in: .english))
    }

    func reportReturned(_ matter: ReportReturn) -> Phrase {
        Phrase(
            "\(office.chinese)退回\(matter.year)年度报告",
            "Report on \(matter.year) returned by \(office.english)")
    }

    func reportFiled(_ matter: ReportFiled) -> Phrase {
        Phrase("\(matter.year)年度报告备案", "Report on \(matter.year) filed")
    }

    func supervisionSubmitted(_ matter: SupervisionSubmitted) -> Phrase {
        let department = department(matter.district)
        let centres = matter.conclusions.count
        return Phrase(
            "\(department.chinese)提交\(matter.year)年度工作报告，附\(centres)个中心的评价结论",
            "Report of \(department.english) on \(matter.year) submitted, with conclusions on "
                + counted(centres, "centre", "centres"))
    }

    func supervisionReturned(_ matter: SupervisionReturn) -> Phrase {
        let department = department(matter.district)
        return Phrase(
            "\(office.chinese)退回\(department.chinese)\(matter.year)年度工作报告",
            "Report of \(department.english) on \(matter.year) returned by \(office.english)")
    }

    func supervisionFiled(_ matter: SupervisionFiling) -> Phrase {
        let department = department(matter.district)
        return Phrase(
            "\(department.chinese)\(matter.year)年度工作报告备案",
            "Report of \(department.english) on \(matter.year) filed")
    }

    func incidentReported(_ matter: IncidentReport) -> Phrase {
        Phrase(
            "报告事件\(matter.incident)：\(Terms.word(for: matter.kind, in: .chinese))，"
                + matter.date.chinese,
            "Incident \(matter.incident) reported: \(Terms.word(for: matter.kind, in: .english)) "
                + "of \(matter.date)")
            + matter.authority.map { Phrase($0) }.told {
                Phrase("，处理机关\($0.chinese)", ", dealt with by \($0.english)")
            }
            + matter.document.told(numbered)
    }

    func incidentConcluded(_ matter: IncidentConclusion) -> Phrase {
        matter.substantiated
            ? Phrase(
                "事件\(matter.incident)查证属实", "Incident \(matter.incident) substantiated")
            : Phrase(
                "事件\(matter.incident)查证不实", "Incident \(matter.incident) not substantiated")
    }

    /// The department of a district.
    func department(_ district: District) -> Phrase {
        Phrase(
            departments.department(district, in: .chinese),
            departments.department(district, in: .english))
    }
}
