import Events

/// Construction, operation and the filings (Art. 6, 11, 18).
extension State {
    mutating func decide(_ matter: DeferralDecided, _ recorded: RecordedEvent) {
        centres[matter.centre]?.deferral = nil
        use(matter.document, recorded)
        // Where its establishment was set aside, nothing rests on the roster any more.
        guard let months = matter.months, let until = matter.until,
            centres[matter.centre]?.isManaged == true
        else { return }
        centres[matter.centre]?.deferrals.append(months)
        centres[matter.centre]?.constructionUntil = until
        centres[matter.centre]?.constructionSetAt = recorded.position
        changesRoster(matter.centre, recorded)
    }

    mutating func conclude(_ matter: AcceptanceConclusion, _ recorded: RecordedEvent) {
        centres[matter.centre]?.acceptance = nil
        use(matter.document, recorded)
        guard matter.passed, centres[matter.centre]?.isManaged == true else { return }
        centres[matter.centre]?.operates(from: recorded.effective)
        changesRoster(matter.centre, recorded)
    }

    mutating func rename(_ matter: CentreRenamed, _ recorded: RecordedEvent) {
        if let former = centres[matter.centre]?.name, former != matter.name {
            centres[matter.centre]?.formerNames.append(former)
            // By the name itself: a corrected name may not stand among the tags.
            release(former, by: matter.centre)
        }
        centres[matter.centre]?.name = matter.name
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
        centres[centre]?.unpublished[recorded.position] = recorded.effective
        if let filing { centres[centre]?.effects[filing] = recorded.position }
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
