import Events

/// Evaluation, grades and rectification (Art. 15–17).
extension State {
    mutating func announce(_ matter: EvaluationAnnouncement, _ recorded: RecordedEvent) {
        evaluations[matter.evaluation] = EvaluationState(centres: matter.centres)
        use(matter.document, recorded)
        for centre in matter.centres {
            centres[centre]?.evaluations[matter.evaluation] = EvaluationPart(
                position: recorded.position, announced: recorded.effective, year: matter.year,
                materialsDue: matter.materialsDue)
        }
    }

    mutating func grade(_ matter: Graded, _ recorded: RecordedEvent) {
        use(matter.document, recorded, date: matter.date)
        change(matter.centre) { $0.evaluations[matter.evaluation]?.grade = matter.grade }
        guard centres[matter.centre]?.isManaged == true else { return }
        change(matter.centre) {
            $0.grade = matter.grade
            $0.gradeValidUntil = matter.validUntil
            $0.gradedAt = recorded.position
        }
        switch matter.grade {
        // Passing counts as acceptance for a centre whose construction is over without it.
        case .excellent, .good, .qualified:
            if centres[matter.centre]?.status == .construction {
                change(matter.centre) { $0.operates(from: recorded.effective) }
            }
        case .unqualified:
            change(matter.centre) {
                $0.status = .rectifying
                $0.acceptance = nil
                $0.deferral = nil
            }
        }
        changesRoster(matter.centre, recorded)
    }

    mutating func order(_ matter: RectificationOrdered, _ recorded: RecordedEvent) {
        let starts = measures.measures(on: recorded.day)?.rectificationStarts
        let awaitsService = matter.provisional && starts == .served
        let unmoved = matter.date.adding(months: matter.months)
        let gradedAt = centres[matter.centre]?.gradedAt
        centres[matter.centre]?.rectification = RectificationState(
            gradedAt: gradedAt, orderedAt: recorded.position,
            starts: matter.date, months: matter.months, due: matter.due,
            // One that awaits service alone was moved already, where the year was known.
            isProvisional: matter.provisional && matter.due == unmoved,
            awaitsService: awaitsService)
        if !matter.provisional {
            decidedDuties.append(DecidedDuty(unmoved: unmoved, last: matter.due))
        }
    }

    mutating func conclude(_ matter: RectificationConcluded, _ recorded: RecordedEvent) {
        use(matter.document, recorded)
        change(matter.centre) {
            $0.rectification?.request = nil
            $0.rectification?.passed = matter.passed
        }
        guard matter.passed, centres[matter.centre]?.status == .rectifying else { return }
        change(matter.centre) { $0.status = .operating }
        if centres[matter.centre]?.accepted == nil {
            change(matter.centre) { $0.accepted = recorded.effective }
        }
        change(matter.centre) { $0.grade = matter.grade }
        change(matter.centre) { $0.gradeValidUntil = matter.validUntil }
        changesRoster(matter.centre, recorded)
    }
}
