import CanonicalJSON
import Events
import Rules

/// The days a decision fixed or was bound by, each with how it comes about.
extension DecisionMatter {
    /// `{kind, day, how: {start, length, unit, countsFirst, duty, provisional, parameter}}`.
    var reckoning: [JSON] {
        [publicityEnd, statementEnd].compactMap(\.self) + fixed + [appealEnd].compactMap(\.self)
    }

    private enum Unit: String {
        case days, workingDays, months, years
    }

    private func day(
        _ kind: String, _ day: Day, from start: Day?, _ length: Int?, _ unit: Unit,
        countsFirst: Bool = false, duty: Bool = false, provisional: Bool = false,
        by parameter: Parameter? = nil
    ) -> JSON {
        [
            "day": day.json,
            "how": [
                "countsFirst": .bool(countsFirst), "duty": .bool(duty),
                "length": length.map { .integer(Int64($0)) } ?? .null,
                "parameter": parameter.map { .string($0.rawValue) } ?? .null,
                "provisional": .bool(provisional), "start": start?.json ?? .null,
                "unit": .string(unit.rawValue),
            ],
            "kind": .string(kind),
        ]
    }

    /// What the decision itself fixed.
    private var fixed: [JSON] {
        switch event.event {
        case .establishmentApproved(let matter):
            return [
                day(
                    "constructionUntil", matter.constructionUntil, from: matter.date,
                    matter.months, .months)
            ]
        case .deferralGranted(let matter):
            return matter.until.map {
                [day("constructionUntil", $0, from: own?.constructionUntil, matter.months, .months)]
            } ?? []
        case .evaluationGraded(let matter):
            let valid = day(
                "validUntil", matter.validUntil, from: matter.date, measures?.gradeValidYears,
                .years, by: .gradeValidYears)
            return [valid] + (ordered.map { [$0] } ?? [])
        case .rectificationPassed(let matter):
            return matter.validUntil.map {
                [
                    day(
                        "validUntil", $0, from: event.day, measures?.gradeValidYears, .years,
                        by: .gradeValidYears)
                ]
            } ?? []
        case .centreRevoked(let matter):
            return matter.banUntil.map {
                [
                    day(
                        "banUntil", $0, from: event.day, measures?.reapplicationBanYears, .years,
                        by: .reapplicationBanYears)
                ]
            } ?? []
        default: return []
        }
    }

    /// The rectification ordered with a grade, as it stands when asked: service may have started it.
    private var ordered: JSON? {
        for act in acts where act.command == event.command {
            guard case .rectificationOrdered(let matter) = act.event, matter.centre == centre
            else { continue }
            for served in acts {
                guard case .documentServed(let service) = served.event else { continue }
                let period = service.periods.first {
                    $0.kind == .rectification
                        && [act.position, position].contains($0.position.value)
                }
                guard let period else { continue }
                return due(
                    period.due, from: service.date, matter.months,
                    provisional: period.provisional)
            }
            return due(
                matter.due, from: matter.date, matter.months, provisional: matter.provisional)
        }
        return nil
    }

    private func due(_ last: Day, from start: Day, _ months: Int, provisional: Bool) -> JSON {
        day(
            "due", provisional ? calendar.dutyEnd(last).day : last, from: start, months, .months,
            duty: true, provisional: provisional, by: .rectificationMonths)
    }

    private var publicityEnd: JSON? {
        guard let list, let opening = opening(of: list),
            case .publicityOpened(let matter) = opening.event
        else { return nil }
        let then = state.measures.measures(on: opening.day)
        return day(
            "until", matter.until, from: matter.from, then?.publicityWorkingDays, .workingDays,
            countsFirst: then?.publicityCountsFirstDay ?? true, by: .publicityWorkingDays)
    }

    /// The host's time for a statement, as it stood when the decision was taken.
    private var statementEnd: JSON? {
        switch event.event {
        case .centreRevoked, .revocationDropped: break
        default: return nil
        }
        guard let revocation = own?.revocation, let until = revocation.statementUntil else {
            return nil
        }
        return day(
            "statementUntil", until, from: revocation.starts, revocation.workingDays, .workingDays,
            provisional: revocation.awaitsService, by: .statementWorkingDays)
    }

    /// Sixty days from service, a duty (Administrative Reconsideration Law Art. 20).
    private var appealEnd: JSON? {
        guard let appealUntil, let served = appealPeriod?.served else { return nil }
        return day(
            "appealUntil", appealUntil.day, from: served, 60, .days, duty: true,
            provisional: appealUntil.provisional)
    }
}
