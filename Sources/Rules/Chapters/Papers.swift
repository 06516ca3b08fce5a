import Events

/// Statements, materials, documents, service and appeals.
enum Papers {
    static func decide(_ matter: HostStatement, _ ruling: inout Ruling) throws(Refusal) {
        let about = try ruling.record(at: matter.about)
        let own = about.centres.filter {
            ruling.state.centres[$0]?.host == ruling.party.organisation
        }
        guard !own.isEmpty else {
            throw Refusal(
                .authorityOrganisation, .article(6), Argument(.subject, matter.about))
        }
        _ = try ruling.standing(at: matter.about)
        ruling.record(.statementSubmitted(matter), nil, about: own)
    }

    static func decide(_ matter: Material, _ ruling: inout Ruling) throws(Refusal) {
        var centres: [CentreID] = []
        var tags: Set<String> = []
        if let centre = matter.centre {
            _ = try ruling.centre(centre)
            centres = [centre]
        } else if let position = matter.about {
            let about = try ruling.record(at: position)
            centres = about.centres
            tags = about.subjectTags
        }
        try ruling.requireReach(centres)
        if let position = matter.about { _ = try ruling.standing(at: position) }
        ruling.record(
            .materialFiled(matter), on: matter.date, nil, about: centres, tags: tags)
    }

    static func decide(_ matter: DocumentIssue, _ ruling: inout Ruling) throws(Refusal) {
        let acts = try matter.positions.map { (position) throws(Refusal) in
            try ruling.standing(at: position)
        }
        for act in acts {
            guard act.event.takesDocument else {
                throw Refusal(.recordNotADecision, Argument(.subject, act.position))
            }
            guard act.event.documentText == nil, ruling.state.issued[act.position] == nil else {
                throw Refusal(.documentIssuedAlready, Argument(.subject, act.position))
            }
        }
        try ruling.require(matter.date, notBefore: acts.map(\.effective))
        // The number is that of the acts: those of one kind and date may share it.
        for act in acts {
            try ruling.requireFree(matter.document, forKind: act.action, date: matter.date)
        }
        ruling.record(
            .documentIssued(matter), on: matter.date, nil, about: acts.flatMap(\.centres),
            tags: acts.reduce(into: []) { $0.formUnion($1.subjectTags) })
    }

    static func decide(_ matter: DocumentService, _ ruling: inout Ruling) throws(Refusal) {
        let acts = try matter.positions.map { (position) throws(Refusal) in
            try ruling.standing(at: position)
        }
        try ruling.require(matter.date, notBefore: acts.map(\.effective))
        var periods: [ServedPeriod] = []
        // What is published tells the public; it starts nobody's period.
        if matter.method != .published {
            for act in acts {
                periods += try Self.periods(of: act, servedOn: matter.date, ruling)
            }
        }
        var rectified: Set<Int> = []
        periods = periods.filter { period in
            guard period.kind == .rectification else { return true }
            let ordered = ruling.state.centres.values.compactMap(\.rectification).first {
                $0.gradedAt == period.position.value || $0.orderedAt == period.position.value
            }
            return rectified.insert(ordered?.orderedAt ?? period.position.value).inserted
        }
        for period in periods where period.provisional {
            ruling.warn(
                .calendarProvisional, nil, Argument(.subject, period.position),
                Argument(.until, period.due))
        }
        ruling.record(
            .documentServed(
                DocumentServed(
                    positions: matter.positions, recipient: matter.recipient,
                    method: matter.method, date: matter.date, remedies: matter.remedies,
                    periods: periods)),
            on: matter.date, nil, about: acts.flatMap(\.centres),
            tags: acts.reduce(into: []) { $0.formUnion($1.subjectTags) })
    }

    static func decide(_ matter: AppealRecord, _ ruling: inout Ruling) throws(Refusal) {
        _ = try ruling.record(at: matter.position)
        guard ruling.state.appeals[matter.appeal] == nil else {
            throw Refusal(.appealExists, Argument(.subject, matter.appeal))
        }
        let act = try ruling.standing(at: matter.position)
        guard act.event.isDecision else {
            throw Refusal(.recordNotADecision, Argument(.subject, matter.position))
        }
        try ruling.require(matter.received, notBefore: [act.effective])
        ruling.record(
            .appealRecorded(matter), nil, about: act.centres, tags: act.subjectTags)
    }

    static func decide(_ matter: AppealConclusion, _ ruling: inout Ruling) throws(Refusal) {
        guard let appeal = ruling.state.appeals[matter.appeal] else {
            throw Refusal(.appealUnknown, Argument(.subject, matter.appeal))
        }
        guard appeal.outcome == nil else {
            throw Refusal(.appealConcludedAlready, Argument(.subject, matter.appeal))
        }
        let position = Position(appeal.position)
        let act = try ruling.record(at: position)
        ruling.record(
            .appealConcluded(matter), nil, about: act.centres, tags: act.subjectTags)
        guard matter.outcome == .setAside else { return }
        let isCourt = ruling.state.records.values.contains { record in
            guard case .appealRecorded(let recorded) = record.event else { return false }
            return recorded.appeal == matter.appeal && recorded.authority.value.contains("法院")
        }
        try TheRecord.setAside(
            act, by: isCourt ? .court : .reconsideration, reason: matter.text, document: nil,
            otherDocument: matter.document, &ruling)
    }

    /// The periods that service of an act starts.
    private static func periods(
        of act: RecordedEvent, servedOn date: Day, _ ruling: Ruling
    ) throws(Refusal) -> [ServedPeriod] {
        let position = Position(act.position)
        var periods: [ServedPeriod] = []
        if act.event.isDecision {
            // Administrative Reconsideration Law Art. 20: sixty days, a duty.
            let due = ruling.state.calendar.dutyEnd(date.adding(days: appealDays))
            periods.append(
                ServedPeriod(
                    position: position, kind: .appeal, due: due.day,
                    provisional: due.provisional))
        }
        for id in act.centres {
            guard let centre = ruling.state.centres[id] else { continue }
            if let revocation = centre.revocation, revocation.position == act.position,
                revocation.awaitsService
            {
                let due = try ruling.lastDay(
                    ofWorkingDays: revocation.workingDays, from: date, countingFirst: false)
                periods.append(
                    ServedPeriod(
                        position: position, kind: .statement, due: due, provisional: false))
            }
            if centre.status == .rectifying, let rectification = centre.rectification,
                rectification.awaitsService, let months = rectification.months,
                rectification.gradedAt == act.position || rectification.orderedAt == act.position
            {
                let due = ruling.state.calendar.dutyEnd(date.adding(months: months))
                periods.append(
                    ServedPeriod(
                        position: position, kind: .rectification, due: due.day,
                        provisional: due.provisional))
            }
        }
        return periods
    }

    /// Within how many days from service a decision may be appealed.
    static let appealDays = 60
}

extension Event {
    /// Whether a document may be issued for it later.
    fileprivate var takesDocument: Bool { isDecision || type == .evaluationAnnounced }
}

extension RecordedEvent {
    /// The tags of what it is about: all but the numbers and names it takes.
    var subjectTags: Set<String> {
        Set(
            tags.filter { tag in
                !["document:", "name:", "district:", "policy:", "calendar:"].contains {
                    tag.hasPrefix($0)
                }
            })
    }
}
