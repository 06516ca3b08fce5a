import Events

/// Changes reported by a host, consented to by its department and filed by the bureau (Art. 19).
enum Changes {
    private static let article = Article.article(19)

    static func decide(_ matter: ChangeReport, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        if case .host(let code) = matter.to { _ = try ruling.organisation(code) }
        guard ruling.state.changes[matter.change] == nil else {
            throw Refusal(.changeExists, Argument(.subject, matter.change))
        }
        try ruling.requireScope(centre)
        try ruling.requireManaged(centre, matter.centre, article)
        if case .name(let name) = matter.to { try requireName(name, matter.centre, ruling) }
        let open = ruling.state.changes.contains { _, change in
            change.centre == matter.centre && change.to.kind == matter.to.kind
                && change.progress == .reported
        }
        guard !open else {
            throw Refusal(.changeAlreadyOpen, article, Argument(.subject, matter.centre))
        }
        if case .host(let code) = matter.to { try requireVerified(code, ruling) }
        if let effective = matter.effective {
            try ruling.require(effective, notBefore: [centre.established])
        }
        let limit = ruling.measures.changeReportDays
        let late =
            matter.effective.map { ruling.context.limitDay > $0.adding(days: limit) } ?? false
        if late, let effective = matter.effective {
            ruling.warn(
                .changeReportedLate, article, Argument(.subject, matter.change),
                Argument(.day, effective), Argument(.limit, limit))
        }
        ruling.record(.changeReported(ChangeReported(matter, late: late)), article)
    }

    static func decide(_ matter: ChangeJoining, _ ruling: inout Ruling) throws(Refusal) {
        let change = try ruling.change(matter.change)
        guard case .host(let code) = change.to else { throw outOfOrder(matter.change) }
        try ruling.requireOrganisation(code)
        guard change.progress == .reported, !change.isJoined else {
            throw outOfOrder(matter.change)
        }
        record(.changeJoined(matter), on: change, &ruling)
    }

    static func decide(_ matter: ChangeConsent, _ ruling: inout Ruling) throws(Refusal) {
        let change = try ruling.change(matter.change)
        let asked = departments(for: change, ruling)
        guard let district = ruling.party.district, asked.contains(district) else {
            throw Refusal(
                .authorityDistrict, .article(5), Argument(.subject, ruling.party.account))
        }
        guard change.progress == .reported, !change.consents.contains(district) else {
            throw outOfOrder(matter.change)
        }
        let consented = ChangeConsented(
            change: matter.change, consent: matter.consent, text: matter.text, district: district)
        record(
            matter.consent ? .changeConsented(consented) : .changeConsentRefused(consented),
            on: change, &ruling)
    }

    static func decide(_ matter: ChangeFiling, _ ruling: inout Ruling) throws(Refusal) {
        let change = try ruling.change(matter.change)
        let centre = try ruling.centre(change.centre)
        // Art. 19 has a filing, Art. 4(3) has the bureau approve adjustments: the measures in force
        // say who files a change of host.
        let byLeader = change.to.kind == .host && ruling.measures.hostChangeBy == .leader
        guard ruling.party.role == (byLeader ? .leader : .officer) else {
            throw Refusal(
                .authorityRole, article, Argument(.account, ruling.party.account),
                Argument(.role, ruling.party.role.rawValue))
        }
        guard change.progress == .reported else { throw outOfOrder(matter.change) }
        try ruling.requireManaged(centre, change.centre, article)
        let missing = departments(for: change, ruling).subtracting(change.consents)
        guard missing.isEmpty else {
            throw Refusal(
                .changeConsentMissing, article, unmet: missing.map(\.rawValue).sorted(),
                Argument(.subject, matter.change))
        }
        if change.to.kind == .host, !change.isJoined {
            throw Refusal(.changeNotJoined, article, Argument(.subject, matter.change))
        }
        switch change.to {
        case .name(let name): try requireName(name, change.centre, ruling)
        case .host(let code): try requireVerified(code, ruling)
        case .director, .field, .coBuilders: break
        }
        let effective = change.takesEffect ?? ruling.day
        try ruling.require(effective, notBefore: [centre.established])
        try ruling.requireMaterials(for: .changeFiled, of: [centre])
        record(.changeFiled(matter), on: change, &ruling)
        record(change.to, of: matter.change, centre, change.centre, on: effective, &ruling)
    }

    static func decide(_ matter: ChangeReturn, _ ruling: inout Ruling) throws(Refusal) {
        let change = try ruling.change(matter.change)
        guard change.progress == .reported else { throw outOfOrder(matter.change) }
        if let centre = ruling.state.centres[change.centre] {
            try ruling.requireMaterials(for: .changeReturned, of: [centre])
        }
        record(.changeReturned(matter), on: change, &ruling)
    }

    static func decide(_ matter: ChangeWithdrawal, _ ruling: inout Ruling) throws(Refusal) {
        let change = try ruling.change(matter.change)
        let centre = try ruling.centre(change.centre)
        try ruling.requireScope(centre)
        guard change.progress == .reported else { throw outOfOrder(matter.change) }
        record(.changeWithdrawn(matter), on: change, &ruling)
    }

    /// A name formed as Art. 12 asks that nobody else holds.
    static func requireName(
        _ name: CentreName, _ centre: CentreID, _ ruling: Ruling
    ) throws(Refusal) {
        guard name.isProper else {
            throw Refusal(.centreBadName, .article(12), Argument(.name, name))
        }
        try Applications.requireFree(name, by: centre, ruling)
    }

    /// The departments whose consent a change needs: the centre's, and that of a new host in
    /// another's charge.
    private static func departments(for change: ChangeState, _ ruling: Ruling) -> Set<District> {
        var hosts: [CreditCode] = []
        if let centre = ruling.state.centres[change.centre] { hosts.append(centre.host) }
        if case .host(let code) = change.to { hosts.append(code) }
        return Set(
            hosts.compactMap { ruling.state.organisations[$0]?.district }.map {
                ruling.state.departmentInCharge(of: $0, on: ruling.day)
            })
    }

    private static func requireVerified(
        _ code: CreditCode, _ ruling: Ruling
    ) throws(Refusal) {
        guard try ruling.organisation(code).isVerified else {
            throw Refusal(.organisationNotVerified, .article(10, 1), Argument(.subject, code))
        }
    }

    private static func outOfOrder(_ id: ChangeID) -> Refusal {
        Refusal(.changeOutOfOrder, article, Argument(.subject, id))
    }

    private static func record(_ event: Event, on change: ChangeState, _ ruling: inout Ruling) {
        ruling.record(event, article, about: [change.centre])
    }

    private static func record(
        _ target: ChangeTarget, of change: ChangeID, _ centre: CentreState, _ id: CentreID,
        on effective: Day, _ ruling: inout Ruling
    ) {
        switch target {
        case .name(let name):
            ruling.record(
                .centreRenamed(CentreRenamed(centre: id, change: change, name: name)),
                on: effective, article, names: [centre.name, name])
        case .director(let director):
            ruling.record(
                .centreDirectorChanged(
                    DirectorChanged(centre: id, change: change, director: director)),
                on: effective, article)
        case .field(let field):
            ruling.record(
                .centreDirectionChanged(
                    DirectionChanged(centre: id, change: change, field: field)),
                on: effective, article)
        case .host(let organisation):
            ruling.record(
                .centreHostChanged(
                    HostChanged(centre: id, change: change, organisation: organisation)),
                on: effective, article, tags: [centre.host.tag])
        case .coBuilders(let coBuilders):
            ruling.record(
                .centreCoBuildersChanged(
                    CoBuildersChanged(centre: id, change: change, coBuilders: coBuilders)),
                on: effective, article)
        }
    }
}
