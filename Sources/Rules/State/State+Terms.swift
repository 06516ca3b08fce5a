public import Events

extension State {
    /// The terms that run for a centre, but for the reports on each year, which come and go with
    /// the calendar and not with any act.
    public func terms(of id: CentreID) -> [Term] {
        centres[id].map(terms) ?? []
    }

    /// The same of a centre of this state.
    public func terms(of centre: CentreState) -> [Term] {
        var terms: [Term] = []
        terms += applicationTerms(of: centre)
        terms += publicityTerms(of: centre, centre.id)
        if centre.isManaged { terms += standingTerms(of: centre) }
        terms += evaluationTerms(of: centre)
        terms += rectificationTerms(of: centre)
        terms += servedTerms(of: centre)
        return terms
    }

    /// The measures of the day; of a day before any, told by the paper record, the first.
    private func measuresNow(_ day: Day) -> Measures? {
        measures.measures(on: day)
            ?? measures.adoptions.map(\.from).min().flatMap { measures.measures(on: $0) }
    }

    private func applicationTerms(of centre: CentreState) -> [Term] {
        guard centre.stage == .returned, let returned = centre.returned, let due = returned.due
        else { return [] }
        let days = measuresNow(returned.day)?.supplementWorkingDays ?? 0
        return [
            Term(
                .supplement, from: returned.day, .workingDays(days, countsFirst: false),
                isDuty: true, recorded: due, parameter: .supplementWorkingDays, .article(10),
                position: returned.position)
        ]
    }

    private func publicityTerms(of centre: CentreState, _ id: CentreID) -> [Term] {
        guard centre.status == .publicity, let listID = centre.list, let list = lists[listID],
            let round = list.round
        else { return [] }
        var terms: [Term] = []
        if !round.closed.contains(id) {
            let measures = measuresNow(round.opened)
            terms.append(
                Term(
                    .publicity, from: round.from,
                    .workingDays(
                        measures?.publicityWorkingDays ?? 0,
                        countsFirst: measures?.publicityCountsFirstDay ?? true),
                    isDuty: false, recorded: round.until, parameter: .publicityWorkingDays,
                    .article(10, 4), position: round.position, list: listID))
        }
        for objection in objectionsUnderWay.sorted() {
            guard let known = objections[objection], known.list == listID,
                (known.centre ?? id) == id, known.position > round.position
            else { continue }
            let measures = measuresNow(known.raised)
            // An anonymous one kept as a lead asks nothing of anybody.
            guard known.isOpen(anonymousHold: measures?.anonymousObjections == .hold) else {
                continue
            }
            let days = measures?.objectionHandlingWorkingDays ?? 0
            terms.append(
                Term(
                    .objection, from: known.raised, .workingDays(days, countsFirst: false),
                    isDuty: true, parameter: .objectionHandlingWorkingDays, .article(10, 4),
                    position: known.position, list: listID, objection: objection))
        }
        return terms
    }

    private func standingTerms(of centre: CentreState) -> [Term] {
        var terms: [Term] = []
        if centre.status == .construction, let until = centre.constructionUntil {
            let position = centre.constructionSetAt ?? 0
            let established = centre.established ?? until
            terms.append(
                Term(
                    .construction, from: established, .until(until), isDuty: false,
                    recorded: until, parameter: .maxConstructionMonths, .article(11),
                    position: position))
            if centre.acceptance == nil {
                let months = measuresNow(established)?.acceptanceAskMonthsBefore ?? 3
                terms.append(
                    Term(
                        .acceptance, from: until, .monthsBefore(months), isDuty: false,
                        parameter: .acceptanceAskMonthsBefore, .article(6, 4),
                        position: position))
            }
        }
        if let until = centre.gradeValidUntil, let gradedAt = centre.gradedAt,
            centre.status != .rectifying
        {
            terms.append(
                Term(
                    .evaluation, from: until, .until(until), isDuty: false, recorded: until,
                    parameter: .gradeValidYears, .article(16), position: gradedAt))
        }
        return terms
    }

    private func evaluationTerms(of centre: CentreState) -> [Term] {
        centre.evaluations.sorted { $0.key < $1.key }.compactMap { _, part in
            guard part.isOpen, !part.hasMaterials, centre.isManaged else { return nil }
            return Term(
                .materials, from: part.announced, .until(part.materialsDue), isDuty: true,
                .article(16), position: part.position, year: part.year)
        }
    }

    private func rectificationTerms(of centre: CentreState) -> [Term] {
        guard centre.status == .rectifying, let rectification = centre.rectification,
            rectification.passed == nil
        else { return [] }
        let position = rectification.orderedAt ?? centre.constructionSetAt ?? 0
        var terms = [
            Term(
                .rectification, from: rectification.starts,
                rectification.months.map { .months($0) } ?? .until(rectification.due),
                isDuty: true, recorded: rectification.isProvisional ? nil : rectification.due,
                awaitsService: rectification.awaitsService, parameter: .rectificationMonths,
                .article(17), position: position)
        ]
        if rectification.request == nil {
            let days = measuresNow(rectification.starts)?.rectificationAskWorkingDays ?? 0
            let due = rectification.due(by: calendar).day
            terms.append(
                Term(
                    .rectificationOverdue, from: due, .workingDays(days, countsFirst: false),
                    isDuty: true, awaitsService: rectification.awaitsService,
                    parameter: .rectificationAskWorkingDays, .article(17), position: position))
        }
        return terms
    }

    private func servedTerms(of centre: CentreState) -> [Term] {
        var terms: [Term] = []
        if centre.isManaged, let revocation = centre.revocation,
            let until = revocation.statementUntil, !revocation.isWaived
        {
            terms.append(
                Term(
                    .statement, from: revocation.starts,
                    .workingDays(revocation.workingDays, countsFirst: false), isDuty: true,
                    recorded: until, awaitsService: revocation.awaitsService,
                    parameter: .statementWorkingDays, .article(20),
                    position: revocation.position))
        }
        for (position, served) in centre.appealable.sorted(by: { $0.key < $1.key })
        where !served.isAppealed {
            terms.append(
                Term(
                    .appeal, from: served.date, .days(60), isDuty: true,
                    recorded: served.isProvisional ? nil : served.until, position: position))
        }
        for (position, day) in centre.unpublished.sorted(by: { $0.key < $1.key }) {
            terms.append(
                Term(
                    .publication, from: day, .workingDays(20, countsFirst: false), isDuty: true,
                    position: position))
        }
        return terms
    }
}
