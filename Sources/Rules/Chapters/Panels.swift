import Events

/// Panels of experts, their opinions and the look at the site (Art. 10(3)).
enum Panels {
    static func decide(_ matter: PanelConvening, _ ruling: inout Ruling) throws(Refusal) {
        for expert in matter.experts { _ = try ruling.account(expert) }
        let centres = try matter.centres.map { (id) throws(Refusal) in
            (id, try ruling.centre(id))
        }
        guard ruling.state.panels[matter.panel] == nil else {
            throw Refusal(.panelExists, Argument(.subject, matter.panel))
        }
        for (id, centre) in centres { try requireStage(matter.purpose, centre, id) }
        try requireExperts(matter.experts, ruling)
        try requireEnough(matter.experts.count, &ruling)
        try requireNoConflict(matter.experts, centres.map(\.1), ruling)
        ruling.record(.panelConvened(matter), .article(10, 3))
    }

    static func decide(_ matter: PanelAmendment, _ ruling: inout Ruling) throws(Refusal) {
        let panel = try ruling.panel(matter.panel)
        for expert in matter.add { _ = try ruling.account(expert) }
        let centres = try panel.centres.map { (id) throws(Refusal) in (id, try ruling.centre(id)) }
        for (id, centre) in centres {
            try requireStage(panel.purpose, centre, id, orAssessed: true)
        }
        if let member = matter.add.first(where: panel.experts.contains) {
            throw Refusal(.panelAlreadyMember, .article(10, 3), Argument(.account, member))
        }
        try requireExperts(matter.add, ruling)
        // Where too few were let pass once, more are not asked about again.
        let letPass = centres.contains { _, centre in
            centre.panels.contains { $0.panel == matter.panel && $0.tooFewLetPass != nil }
        }
        if !letPass { try requireEnough(panel.experts.count + matter.add.count, &ruling) }
        try requireNoConflict(matter.add, centres.map(\.1), ruling)
        ruling.record(.panelAmended(matter), .article(10, 3), about: panel.centres)
    }

    static func decide(_ matter: Recusal, _ ruling: inout Ruling) throws(Refusal) {
        // An expert steps back itself; an officer names whom it takes off.
        let isExpert = ruling.party.role == .expert
        guard let expert = matter.expert ?? (isExpert ? ruling.party.account : nil) else {
            throw Refusal(.inputMissingField, field: "/with/expert")
        }
        let panel = try ruling.panel(matter.panel)
        let centre = try ruling.centre(matter.centre)
        _ = try ruling.account(expert)
        if isExpert, expert != ruling.party.account {
            throw Refusal(.authorityRole, Argument(.subject, expert))
        }
        guard panel.experts.contains(expert) else {
            throw Refusal(.authorityNotOnPanel, .article(10, 3), Argument(.account, expert))
        }
        let seat = try seat(matter.panel, of: centre, matter.centre)
        guard !seat.recused.contains(expert) else {
            throw Refusal(.authorityRecused, .article(10, 3), Argument(.account, expert))
        }
        ruling.record(
            .expertRecused(
                ExpertRecusal(
                    panel: matter.panel, centre: matter.centre, reason: matter.reason,
                    expert: expert)),
            .article(10, 3))
    }

    static func decide(_ matter: ExpertReview, _ ruling: inout Ruling) throws(Refusal) {
        let panel = try ruling.panel(matter.panel)
        let centre = try ruling.centre(matter.centre)
        let expert = ruling.party.account
        guard panel.experts.contains(expert) else {
            throw Refusal(.authorityNotOnPanel, .article(10, 3), Argument(.account, expert))
        }
        let seat = try seat(matter.panel, of: centre, matter.centre)
        guard !seat.recused.contains(expert) else {
            throw Refusal(.authorityRecused, .article(10, 3), Argument(.account, expert))
        }
        try requireStage(panel.purpose, centre, matter.centre, orAssessed: true)
        guard !centre.counting(seat).contains(where: { $0.account == expert }) else {
            throw Refusal(.reviewTwice, .article(10, 3), Argument(.account, expert))
        }
        ruling.record(
            .opinionRecorded(
                Opinion(
                    centre: matter.centre,
                    finding: .expert(matter.panel, score: matter.score, matter.opinion),
                    text: matter.text)),
            .article(10, 3))
    }

    static func decide(_ matter: Inspection, _ ruling: inout Ruling) throws(Refusal) {
        let panel = try ruling.panel(matter.panel)
        let centre = try ruling.centre(matter.centre)
        let seat = try seat(matter.panel, of: centre, matter.centre)
        try requireStage(panel.purpose, centre, matter.centre, orAssessed: true)
        // An inspection for recognition looks at what was applied for.
        try ruling.require(
            matter.date,
            notBefore: [seat.purpose == .recognition ? centre.filed : nil, seat.convened])
        ruling.record(.inspectionRecorded(matter), on: matter.date, .article(10, 3))
    }

    private static func seat(
        _ panel: PanelID, of centre: CentreState, _ id: CentreID
    ) throws(Refusal) -> CentreState.Panel {
        guard let seat = centre.panels.first(where: { $0.panel == panel }) else {
            throw Refusal(
                .panelNotItsCentre, .article(10, 3), Argument(.subject, id), Argument(.name, panel))
        }
        return seat
    }

    /// A panel for recognition looks at what has passed the bureau's review.
    private static func requireStage(
        _ purpose: PanelPurpose, _ centre: CentreState, _ id: CentreID, orAssessed: Bool = false
    ) throws(Refusal) {
        let fits =
            switch purpose {
            case .recognition:
                centre.status == .applied
                    && (centre.stage == .bureauPassed || orAssessed && centre.stage == .assessed)
            // The department has looked at what was asked for.
            case .acceptance:
                centre.status == .construction && centre.acceptance?.opinion != nil
            case .rectification:
                centre.status == .rectifying && centre.rectification?.request?.opinion != nil
            case .evaluation:
                centre.isManaged && centre.evaluations.values.contains(where: \.isOpen)
            }
        guard fits else {
            throw Refusal(
                .panelNotAtStage, .article(10, 3), Argument(.subject, id),
                Argument(.status, centre.status.rawValue),
                Argument(.stage, centre.stage?.rawValue ?? ""))
        }
    }

    private static func requireExperts(
        _ experts: [AccountID], _ ruling: Ruling
    ) throws(Refusal) {
        for expert in experts {
            let account = try ruling.account(expert)
            guard account.role == .expert, account.isOpen(on: ruling.day) else {
                throw Refusal(.panelNotAnExpert, .article(10, 3), Argument(.account, expert))
            }
        }
    }

    private static func requireEnough(_ count: Int, _ ruling: inout Ruling) throws(Refusal) {
        let minimum = ruling.measures.minExperts
        guard count < minimum else { return }
        try ruling.soft(
            Refusal(
                .panelTooFew, .article(10, 3), Argument(.count, count), Argument(.limit, minimum)))
    }

    /// An expert does not judge a centre its organisation hosts or co-builds.
    private static func requireNoConflict(
        _ experts: [AccountID], _ centres: [CentreState], _ ruling: Ruling
    ) throws(Refusal) {
        let parties = Set(
            centres.map(\.host) + centres.flatMap { $0.coBuilders.map(\.organisation) })
        for expert in experts {
            guard let organisation = ruling.state.accounts[expert]?.organisation,
                parties.contains(organisation)
            else { continue }
            throw Refusal(
                .panelConflict, .article(10, 3), Argument(.account, expert),
                Argument(.subject, organisation))
        }
    }
}
