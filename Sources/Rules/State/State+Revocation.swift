import Events

/// Revocation and leaving (Art. 20), and what is said, served and appealed.
extension State {
    mutating func propose(_ matter: RevocationProposed, _ recorded: RecordedEvent) {
        let days = measures.measures(on: recorded.day)?.statementWorkingDays ?? 0
        centres[matter.centre]?.revocation = RevocationState(
            position: recorded.position, proposed: recorded.effective, grounds: matter.grounds,
            proposer: recorded.actor.judged, starts: recorded.day,
            statementUntil: matter.statementUntil, awaitsService: matter.provisional,
            workingDays: days)
        if let until = matter.statementUntil {
            workingDayPeriods.append(
                WorkingDayPeriod(
                    from: recorded.day, workingDays: days, countsFirst: false, last: until))
        }
    }

    mutating func revoke(_ matter: RevocationDecided, _ recorded: RecordedEvent) {
        use(matter.document, recorded)
        guard let centre = centres[matter.centre], centre.isManaged else { return }
        if let until = matter.banUntil {
            bans[centre.host, default: []].append(
                BanState(
                    position: recorded.position, centre: matter.centre, until: until,
                    binds: matter.banBinds))
        }
        change(matter.centre) {
            $0.status = .revoked
            $0.stage = nil
            $0.revoked = recorded.effective
            $0.revocation = nil
            // Nothing that was asked for goes on.
            $0.acceptance = nil
            $0.deferral = nil
            $0.rectification?.request = nil
        }
        changesRoster(matter.centre, recorded)
    }

    mutating func drop(_ matter: RevocationDecided, _ recorded: RecordedEvent) {
        use(matter.document, recorded)
        change(matter.centre) {
            $0.revocation = nil
            $0.relinquished = nil
        }
    }

    mutating func state(_ matter: HostStatement, _ recorded: RecordedEvent) {
        for centre in recorded.centres {
            guard centres[centre]?.revocation?.position == matter.about.value else { continue }
            if matter.waived == true { change(centre) { $0.revocation?.isWaived = true } }
            if matter.hearing == true { change(centre) { $0.revocation?.isHearingAsked = true } }
        }
    }

    mutating func issue(_ matter: DocumentIssue, _ recorded: RecordedEvent) {
        for position in matter.positions { issued[position.value] = matter.document }
        let action = matter.positions.first.flatMap { records[$0.value]?.action }
        use(
            matter.document,
            DocumentUse(action: action ?? recorded.action, date: matter.date, list: nil))
    }

    mutating func serve(_ matter: DocumentServed, _ recorded: RecordedEvent) {
        let measures = measures.measures(on: recorded.day)
        for period in matter.periods where !period.provisional {
            switch period.kind {
            case .statement:
                workingDayPeriods.append(
                    WorkingDayPeriod(
                        from: matter.date, workingDays: measures?.statementWorkingDays ?? 0,
                        countsFirst: false, last: period.due))
            case .appeal:
                decidedDuties.append(
                    DecidedDuty(
                        unmoved: matter.date.adding(days: Papers.appealDays), last: period.due))
            case .rectification:
                decidedDuties.append(
                    DecidedDuty(
                        unmoved: matter.date.adding(months: measures?.rectificationMonths ?? 0),
                        last: period.due))
            }
        }
        for id in recorded.centres {
            guard var centre = centres[id] else { continue }
            centre.served(matter)
            centres[id] = centre
        }
    }
}

extension CentreState {
    fileprivate mutating func served(_ matter: DocumentServed) {
        if matter.method == .published {
            for position in matter.positions {
                unpublished[position.value] = nil
                if let effect = effects[position.value] { unpublished[effect] = nil }
            }
        }
        for period in matter.periods {
            let position = period.position.value
            switch period.kind {
            // One service may be of the decisions on several centres.
            case .appeal where !decisions.contains(position): continue
            case .appeal:
                appealable[position] =
                    appealable[position]
                    ?? Served(
                        date: matter.date, until: period.due, isProvisional: period.provisional)
            case .statement:
                guard revocation?.position == position, revocation?.awaitsService == true else {
                    continue
                }
                revocation?.starts = matter.date
                revocation?.statementUntil = period.due
                revocation?.awaitsService = false
            case .rectification:
                guard let known = rectification, known.awaitsService,
                    known.orderedAt == position || known.gradedAt == position
                else { continue }
                rectification?.starts = matter.date
                rectification?.due = period.due
                rectification?.isProvisional = period.provisional
                rectification?.awaitsService = false
            }
        }
    }
}
