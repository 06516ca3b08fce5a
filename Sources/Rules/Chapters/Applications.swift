import Events

/// Applications for a centre (Art. 8–11).
enum Applications {
    static func decide(_ matter: Application, _ ruling: inout Ruling) throws(Refusal) {
        let organisation = try ruling.organisation(matter.organisation)
        if let call = matter.call, ruling.state.calls[call] == nil {
            throw Refusal(.callUnknown, Argument(.subject, call))
        }
        try ruling.requireOrganisation(matter.organisation)
        // Art. 10(1): applications come after registration and verification.
        guard organisation.isVerified else {
            throw Refusal(
                .organisationNotVerified, .article(10, 1), Argument(.subject, matter.organisation))
        }
        guard ruling.state.centres[matter.centre] == nil else {
            throw Refusal(.centreExists, Argument(.subject, matter.centre))
        }
        try requireConditions(of: matter, &ruling)
        try requireOpenCall(matter.call, &ruling)
        try requireNoBan(of: matter.organisation, &ruling)
        ruling.record(.applicationSubmitted(matter), .article(10, 1), names: [matter.name])
    }

    static func decide(_ matter: ApplicationReturn, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        // Each gives back what lies with it.
        let stages: Set<ApplicationStage> =
            ruling.party.role == .department
            ? [.submitted, .preliminaryPassed, .preliminaryRejected]
            : [.recommended, .bureauPassed, .bureauRejected]
        try require(centre, matter.centre, at: stages)
        var due = matter.due
        if due == nil {
            due = try ruling.lastDay(
                ofWorkingDays: ruling.measures.supplementWorkingDays, from: ruling.day,
                countingFirst: false)
        }
        let returned = ApplicationReturn(centre: matter.centre, reasons: matter.reasons, due: due)
        ruling.record(.applicationReturned(returned), .article(10))
    }

    static func decide(_ matter: ApplicationSupplement, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        try require(centre, matter.centre, at: [.returned])
        guard let amended = centre.application?.amended(by: matter.changes) else {
            throw outOfOrder(centre, matter.centre)
        }
        try requireConditions(of: amended, &ruling)
        let names = amended.name == centre.name ? [] : [centre.name, amended.name]
        ruling.record(.applicationSupplemented(matter), .article(10), names: names)
    }

    static func decide(_ matter: ApplicationWithdrawal, _ ruling: inout Ruling) throws(Refusal) {
        let centre = try ruling.centre(matter.centre)
        try ruling.requireScope(centre)
        guard !centre.isSettled else { throw outOfOrder(centre, matter.centre) }
        ruling.record(
            .applicationWithdrawn(matter), .article(10),
            tags: centre.list?.tags ?? [],
            names: [centre.name])
    }

    /// The name is not held by any other application or centre.
    static func requireFree(
        _ name: CentreName, by centre: CentreID, _ ruling: Ruling
    ) throws(Refusal) {
        if let holder = ruling.state.holder(of: name, besides: centre) {
            throw Refusal(
                .centreNameTaken, .article(12), Argument(.name, name), Argument(.subject, holder))
        }
    }

    /// Only an application that stands at one of these stages.
    static func require(
        _ centre: CentreState, _ id: CentreID, at stages: Set<ApplicationStage>
    ) throws(Refusal) {
        guard centre.status == .applied, let stage = centre.stage, stages.contains(stage) else {
            throw outOfOrder(centre, id)
        }
    }

    static func outOfOrder(_ centre: CentreState, _ id: CentreID) -> Refusal {
        Refusal(
            .centreOutOfOrder, .article(10), Argument(.subject, id),
            Argument(.status, centre.status.rawValue),
            Argument(.stage, centre.stage?.rawValue ?? ""))
    }

    private static func requireConditions(
        of application: Application, _ ruling: inout Ruling
    ) throws(Refusal) {
        // Art. 12: 鞍山市××××专业技术创新中心.
        guard application.name.isProper else {
            throw Refusal(.centreBadName, .article(12), Argument(.name, application.name))
        }
        try requireFree(application.name, by: application.centre, ruling)
        let unmet = unmetConditions(of: application, ruling.measures)
        guard unmet.isEmpty else {
            throw Refusal(.applicationIneligible, .article(9), unmet: unmet)
        }
        // Art. 11: generally (一般) no longer than the longest period, so it yields.
        let longest = ruling.measures.maxConstructionMonths
        if application.plan.months > longest {
            try ruling.soft(
                Refusal(
                    .planTooLong, .article(11), Argument(.given, application.plan.months),
                    Argument(.limit, longest)))
        }
    }

    /// Art. 9, all conditions at once; limits include the number itself (Civil Code Art. 1259).
    private static func unmetConditions(
        of application: Application, _ measures: Measures
    ) -> [String] {
        var unmet: [String] = []
        let patents = application.patents
        if patents.invention < measures.minInventionPatents,
            patents.utilityModel < measures.minUtilityModels
        {
            unmet.append("patents")
        }
        if !application.siteArea.isAtLeast(measures.minSiteArea) { unmet.append("site-area") }
        if !application.equipmentValue.isAtLeast(measures.minEquipmentValue) {
            unmet.append("equipment-value")
        }
        if application.staff.fullTime <= 0 || application.staff.leaders <= 0 {
            unmet.append("staff")
        }
        if application.cooperation.value.allSatisfy(\.isWhitespace) { unmet.append("cooperation") }
        return unmet
    }

    /// Whether the host of a revoked centre may apply again the measures leave open: a ban refuses
    /// where the bureau had adopted one, and else only warns.
    private static func requireNoBan(
        of organisation: CreditCode, _ ruling: inout Ruling
    ) throws(Refusal) {
        let running = ruling.state.bans[organisation]?.filter { $0.until >= ruling.day } ?? []
        guard
            let ban = running.max(by: {
                ($0.binds ? 1 : 0, $0.until) < ($1.binds ? 1 : 0, $1.until)
            })
        else { return }
        let refusal = Refusal(
            .applicationBanned, .article(20), Argument(.subject, organisation),
            Argument(.until, ban.until))
        if ban.binds { try ruling.soft(refusal) } else { ruling.warn(refusal) }
    }

    private static func requireOpenCall(
        _ call: CallID?, _ ruling: inout Ruling
    ) throws(Refusal) {
        guard let call, let known = ruling.state.calls[call] else { return }
        guard (known.opens...known.closes).contains(ruling.context.limitDay) else {
            try ruling.soft(
                Refusal(
                    .callNotOpen, .article(10), Argument(.subject, call),
                    Argument(.day, known.opens), Argument(.until, known.closes)))
            return
        }
    }
}
