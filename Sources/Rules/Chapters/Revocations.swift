public import Events

/// Revocation and leaving (Art. 20).
enum Revocations {
    static func decide(_ matter: Relinquishment, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try ruling.requireManaged(centre, matter.centre, .article(20))
        guard centre.relinquished == nil else {
            throw Refusal(
                .relinquishmentAlreadyRequested, .article(20), Argument(.subject, matter.centre))
        }
        ruling.record(.relinquishmentRequested(matter), .article(20))
    }

    static func decide(_ matter: RevocationProposal, _ ruling: inout Ruling) throws(Refusal) {
        let centres = try matter.subjects.centres.map { (id) throws(Refusal) in
            (id: id, state: try ruling.centre(id))
        }
        for (id, centre) in centres { try ruling.requireManaged(centre, id, .article(20)) }
        for (id, centre) in centres where centre.revocation != nil {
            throw Refusal(.revocationAlreadyProposed, .article(20), Argument(.subject, id))
        }
        for (id, centre) in centres {
            let unmet = try unmetGrounds(matter.grounds, centre, id, ruling)
            guard unmet.isEmpty else {
                throw Refusal(
                    .revocationNoGround, matter.grounds.article, unmet: unmet,
                    Argument(.subject, id))
            }
        }
        // A host that asked for it itself is not heard against itself.
        let until =
            matter.grounds == .request
            ? nil
            : try ruling.lastDay(
                ofWorkingDays: ruling.measures.statementWorkingDays, from: ruling.day,
                countingFirst: false)
        for (id, _) in centres {
            ruling.record(
                .revocationProposed(
                    RevocationProposed(
                        centre: id, grounds: matter.grounds, facts: matter.facts,
                        statementUntil: until, provisional: until != nil)),
                matter.grounds.article)
        }
    }

    static func decide(_ matter: RevocationHearing, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        guard let revocation = centre.revocation else {
            throw Refusal(.revocationNoneProposed, .article(20), Argument(.subject, matter.centre))
        }
        try ruling.require(matter.date, notBefore: [revocation.proposed])
        ruling.record(.revocationHearingHeld(matter), on: matter.date, .article(20))
    }

    static func decide(_ matter: RevocationDecision, _ ruling: inout Ruling) throws(Refusal) {
        let centres = try matter.subjects.centres.map { (id) throws(Refusal) in
            (id: id, state: try ruling.centre(id))
        }
        let proposed = try centres.map { (id, centre) throws(Refusal) in
            guard centre.isManaged, let revocation = centre.revocation else {
                throw Refusal(.revocationNoneProposed, .article(20), Argument(.subject, id))
            }
            return (id: id, state: centre, revocation: revocation)
        }
        for (id, _, revocation) in proposed { try requireHeard(revocation, id, ruling) }
        try ruling.requireFourEyes(against: proposed.map(\.revocation.proposer))
        try ruling.requireFree(matter.document, for: .revocationDecide, date: ruling.day)
        try ruling.requireMaterials(
            for: matter.revoke ? .centreRevoked : .revocationDropped, of: centres.map(\.state))
        for (id, centre, revocation) in proposed {
            let years = ruling.measures.reapplicationBanYears
            let banned = matter.revoke && years > 0 && revocation.grounds.bringsBan
            let decided = RevocationDecided(
                centre: id, revoke: matter.revoke, document: matter.document, text: matter.text,
                answer: matter.answer, grounds: revocation.grounds,
                banUntil: banned ? ruling.day.adding(months: 12 * years) : nil,
                banBinds: banned && ruling.measures.binds(.reapplicationBanYears))
            ruling.record(
                matter.revoke ? .centreRevoked(decided) : .revocationDropped(decided),
                revocation.grounds.article, tags: [centre.host.tag])
        }
    }

    private static func requireHeard(
        _ revocation: RevocationState, _ id: CentreID, _ ruling: Ruling
    ) throws(Refusal) {
        if let until = revocation.statementUntil, ruling.day <= until, !revocation.isWaived,
            !revocation.isHearingHeld
        {
            throw Refusal(
                .revocationStatementPending, .article(20), Argument(.subject, id),
                Argument(.until, until))
        }
        if revocation.isHearingAsked, !revocation.isHearingHeld {
            throw Refusal(.revocationHearingPending, .article(20), Argument(.subject, id))
        }
    }

    /// The grounds that nothing on the record bears out.
    private static func unmetGrounds(
        _ grounds: RevocationGrounds, _ centre: CentreState, _ id: CentreID, _ ruling: Ruling
    ) throws(Refusal) -> [String] {
        switch grounds {
        case .request: centre.relinquished == nil ? ["request"] : []
        case .items(let items):
            try items.map { (item) throws(Refusal) in
                (item: item, isMet: try isBorneOut(item, centre, id, ruling))
            }.filter { !$0.isMet }.map { String($0.item) }
        }
    }

    private static func isBorneOut(
        _ item: Int, _ centre: CentreState, _ id: CentreID, _ ruling: Ruling
    ) throws(Refusal) -> Bool {
        switch item {
        case 1:
            if centre.status == .rectifying, centre.rectification?.passed == false { return true }
            guard ruling.measures.overdueRectificationFails else { return false }
            return try isOverdue(centre, ruling)
        case 2: return centre.evaluations.values.contains { $0.absence == .unexcused }
        default:
            // What happened may have happened before the centre was applied for.
            return ruling.state.incidents.values.contains {
                $0.centre == id && $0.substantiated == true && $0.kind.ground == item
            }
        }
    }

    /// Whether a host has not asked for acceptance of its rectification in time.
    private static func isOverdue(
        _ centre: CentreState, _ ruling: Ruling
    ) throws(Refusal) -> Bool {
        guard centre.status == .rectifying, let rectification = centre.rectification,
            rectification.request == nil
        else { return false }
        let due = rectification.due(by: ruling.state.calendar).day
        return try ruling.day
            > ruling.lastDay(
                ofWorkingDays: ruling.measures.rectificationAskWorkingDays, from: due,
                countingFirst: false)
    }
}

extension IncidentKind {
    /// The item of Art. 20 an incident of this kind bears out; a complaint none.
    public var ground: Int? {
        switch self {
        case .fraud: 3
        case .quality, .safety: 4
        case .penalty: 5
        case .halt, .bankruptcy: 6
        case .complaint: nil
        }
    }
}

extension RevocationGrounds {
    /// The article they rest on: the item, where there is one.
    var article: Article {
        switch self {
        case .items(let items): .article(20, items.count == 1 ? items[0] : nil)
        case .request: .article(20)
        }
    }

    /// Whether they bring a ban: a halt or a bankruptcy alone does not, nor does a host's request.
    fileprivate var bringsBan: Bool {
        switch self {
        case .items(let items): items.contains { $0 != 6 }
        case .request: false
        }
    }
}
