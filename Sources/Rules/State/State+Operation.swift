import Events

/// Construction, operation and the filings (Art. 6, 11, 18).
extension State {
    mutating func decide(_ matter: DeferralDecided, _ recorded: RecordedEvent) {
        change(matter.centre) { $0.deferral = nil }
        use(matter.document, recorded)
        // Where its establishment was set aside, nothing rests on the roster any more.
        guard let months = matter.months, let until = matter.until,
            centres[matter.centre]?.isManaged == true
        else { return }
        change(matter.centre) {
            $0.deferrals.append(months)
            $0.constructionUntil = until
            $0.constructionSetAt = recorded.position
        }
        changesRoster(matter.centre, recorded)
    }

    mutating func conclude(_ matter: AcceptanceConclusion, _ recorded: RecordedEvent) {
        change(matter.centre) { $0.acceptance = nil }
        use(matter.document, recorded)
        guard matter.passed, centres[matter.centre]?.isManaged == true else { return }
        change(matter.centre) { $0.operates(from: recorded.effective) }
        changesRoster(matter.centre, recorded)
    }

    mutating func rename(_ matter: CentreRenamed, _ recorded: RecordedEvent) {
        if let former = centres[matter.centre]?.name, former != matter.name {
            change(matter.centre) { $0.formerNames.append(former) }
            // By the name itself: a corrected name may not stand among the tags.
            release(former, by: matter.centre)
        }
        change(matter.centre) { $0.name = matter.name }
        take(matter.name, by: matter.centre)
        changesRoster(matter.centre, recorded, filedAt: recorded.position - 1)
    }

    /// What the public roster shows has changed: the public is to be told.
    ///
    /// - Parameter filing: where the filing of a change stands whose effect this is: whoever
    ///   publishes that has published this.
    mutating func changesRoster(
        _ centre: CentreID, _ recorded: RecordedEvent, filedAt filing: Int? = nil
    ) {
        guard centres[centre]?.isManaged == true || centres[centre]?.status == .revoked else {
            return
        }
        change(centre) { $0.unpublished[recorded.position] = recorded.effective }
        if let filing { change(centre) { $0.effects[filing] = recorded.position } }
    }

    mutating func use(_ document: DocumentNumber?, _ recorded: RecordedEvent, date: Day? = nil) {
        guard let document else { return }
        use(
            document,
            DocumentUse(action: recorded.action, date: date ?? recorded.day, list: nil))
    }
}

extension CentreState {
    mutating func operates(from day: Day) {
        status = .operating
        accepted = day
        // What was asked for during construction has no object any more.
        acceptance = nil
        deferral = nil
    }
}

extension ReportReviewed {
    /// How far the report has come by this review.
    var progress: ReportState.Progress {
        switch (opinion, reviewer) {
        case (.pass, .host): .passedByHost
        case (.pass, .department): .passedByDepartment
        case (.return, _): .returned
        }
    }
}
