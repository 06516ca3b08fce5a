import Events

/// The two annual filings: a centre's report and its department's (Art. 18).
enum Filings {
    private static let article = Article.article(18)

    static func decide(_ matter: ReportSubmission, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        guard centre.reports[matter.year]?.progress != .filed else {
            throw filed(matter.centre, matter.year)
        }
        let isOver = ruling.context.limitDay.year > matter.year
        if !isOver || !centre.wasManaged(in: matter.year) {
            try ruling.soft(
                Refusal(
                    .reportNotDue, article, Argument(.subject, matter.centre),
                    Argument(.year, matter.year)))
        }
        ruling.record(.reportSubmitted(matter), article)
    }

    static func decide(_ matter: ReportReview, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        let reviewer: ReportReviewer = ruling.party.role == .host ? .host : .department
        let progress = centre.reports[matter.year]?.progress
        // The host looks first, then its department.
        guard progress == (reviewer == .host ? .submitted : .passedByHost) else {
            if progress == .filed { throw filed(matter.centre, matter.year) }
            throw Refusal(
                .reportOutOfOrder, article, Argument(.subject, matter.centre),
                Argument(.year, matter.year))
        }
        ruling.record(
            .reportReviewed(
                ReportReviewed(
                    centre: matter.centre, year: matter.year, opinion: matter.opinion,
                    text: matter.text, reviewer: reviewer)),
            article)
    }

    static func decide(_ matter: ReportReturn, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try requirePassed(centre, matter.centre, matter.year)
        ruling.record(.reportReturned(matter), article)
    }

    static func decide(_ matter: ReportFiling, _ ruling: inout Ruling) throws(Refusal) {
        let centres = try matter.subjects.centres.map { (id) throws(Refusal) in
            (id, try ruling.centre(id))
        }
        for (id, centre) in centres { try requirePassed(centre, id, matter.year) }
        for (id, _) in centres {
            ruling.record(.reportFiled(ReportFiled(centre: id, year: matter.year)), article)
        }
    }

    static func decide(_ matter: SupervisionReport, _ ruling: inout Ruling) throws(Refusal) {
        guard let district = ruling.party.district else {
            throw Refusal(.authorityDistrict, .article(5), Argument(.subject, ruling.party.account))
        }
        for (index, conclusion) in matter.conclusions.enumerated() {
            _ = try ruling.centre(conclusion.centre)
            let isRepeated = matter.conclusions[..<index].contains {
                $0.centre == conclusion.centre
            }
            if isRepeated {
                throw Refusal(
                    .inputBadValue, field: "/with/conclusions/\(index)/centre",
                    expectation: .noRepetition)
            }
        }
        let key = SupervisionKey(district: district, year: matter.year)
        guard ruling.state.supervisions[key]?.progress != .filed else {
            throw Refusal(
                .supervisionFiledAlready, article, Argument(.subject, district),
                Argument(.year, matter.year))
        }
        try requireComplete(matter, district, ruling)
        if ruling.context.limitDay.year <= matter.year {
            try ruling.soft(
                Refusal(
                    .supervisionNotDue, article, Argument(.subject, district),
                    Argument(.year, matter.year)))
        }
        ruling.record(
            .supervisionSubmitted(
                SupervisionSubmitted(
                    district: district, year: matter.year, conclusions: matter.conclusions,
                    report: matter.report)),
            article)
    }

    static func decide(_ matter: SupervisionReturn, _ ruling: inout Ruling) throws(Refusal) {
        try requireSubmitted(matter.district, matter.year, ruling)
        ruling.record(.supervisionReturned(matter), article)
    }

    static func decide(_ matter: SupervisionFiling, _ ruling: inout Ruling) throws(Refusal) {
        try requireSubmitted(matter.district, matter.year, ruling)
        ruling.record(.supervisionFiled(matter), article)
    }

    /// It covers exactly the centres managed in its district on the last day of the year.
    private static func requireComplete(
        _ matter: SupervisionReport, _ district: District, _ ruling: Ruling
    ) throws(Refusal) {
        let covered = Set(matter.conclusions.map(\.centre))
        let managed = ruling.state.managed(
            in: district, on: Day(year: matter.year, month: 12, day: 31) ?? ruling.day,
            asOf: ruling.day)
        let missing = managed.subtracting(covered).sorted().map { "missing/\($0)" }
        let extra = covered.subtracting(managed).sorted().map { "extra/\($0)" }
        guard missing.isEmpty, extra.isEmpty else {
            throw Refusal(
                .supervisionIncomplete, article, unmet: missing + extra,
                Argument(.subject, district), Argument(.year, matter.year))
        }
    }

    private static func requireSubmitted(
        _ district: District, _ year: Int, _ ruling: Ruling
    ) throws(Refusal) {
        guard ruling.state.departments[district] != nil else {
            throw Refusal(.districtUnknown, .article(5), Argument(.subject, district))
        }
        switch ruling.state.supervisions[SupervisionKey(district: district, year: year)]?.progress {
        case .submitted: break
        case .filed:
            throw Refusal(
                .supervisionFiledAlready, article, Argument(.subject, district),
                Argument(.year, year))
        case .returned, nil:
            throw Refusal(
                .supervisionNoneSubmitted, article, Argument(.subject, district),
                Argument(.year, year))
        }
    }

    private static func requirePassed(
        _ centre: CentreState, _ id: CentreID, _ year: Int
    ) throws(Refusal) {
        switch centre.reports[year]?.progress {
        case .passedByDepartment: break
        case .filed: throw filed(id, year)
        case .submitted, .passedByHost, .returned, nil:
            throw Refusal(
                .reportNotPassed, article, Argument(.subject, id), Argument(.year, year))
        }
    }

    private static func filed(_ id: CentreID, _ year: Int) -> Refusal {
        Refusal(.reportFiledAlready, article, Argument(.subject, id), Argument(.year, year))
    }
}

extension CentreState {
    /// Whether it stood on the roster on any day of a year.
    func wasManaged(in year: Int) -> Bool {
        guard let established, established.year <= year else { return false }
        return revoked.map { $0.year >= year } ?? true
    }
}

extension State {
    /// The centres that stood on the roster on a day in a department's charge.
    ///
    /// - Parameter today: by whom is in charge of what on that day.
    func managed(in district: District, on day: Day, asOf today: Day) -> Set<CentreID> {
        let then = State(
            framework, folding: Amendments.standing(among: acts).filter { $0.effective <= day })
        return Set(
            then.centres.filter { _, centre in
                guard centre.isManaged, let own = then.district(of: centre) else { return false }
                return departmentInCharge(of: own, on: today) == district
            }.keys)
    }
}
