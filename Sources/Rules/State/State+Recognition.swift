public import Events

extension State {
    mutating func convene(_ matter: PanelConvening, _ recorded: RecordedEvent) {
        panels[matter.panel] = PanelState(
            purpose: matter.purpose, centres: matter.centres, experts: matter.experts)
        let letPass = recorded.letTooFewPass
        for centre in matter.centres {
            centres[centre]?.panels.append(
                CentreState.Panel(
                    panel: matter.panel, purpose: matter.purpose, position: recorded.position,
                    convened: recorded.effective,
                    members: matter.experts,
                    tooFewLetPass: letPass ? matter.experts.count : nil))
        }
    }

    mutating func changePanel(
        _ panel: PanelID, of centre: CentreID, on day: Day,
        _ change: (inout CentreState.Panel) -> Void
    ) {
        let minimum = minimumExperts(on: day)
        self.change(centre) { centre in
            guard let index = centre.panels.firstIndex(where: { $0.panel == panel }) else {
                return
            }
            change(&centre.panels[index])
            centre.settleAssessment(minimumExperts: minimum)
        }
    }
}

extension RecordedEvent {
    /// Whether a panel of too few experts was let pass.
    var letTooFewPass: Bool {
        let tooFew = RefusalCode.panelTooFew.rawValue
        return actor.override?.codes.contains { $0.value == tooFew } ?? false
    }
}

extension Actor {
    /// The account the act counts as done by: the one acted for, where there is one.
    public var judged: AccountID {
        guard let actedFor else { return account }
        return actedFor.account ?? .public
    }
}

extension AccountID {
    /// Anyone, without an account.
    public static let `public`: AccountID = {
        guard let account = AccountID("public") else { preconditionFailure("a proper identifier") }
        return account
    }()

    /// The register itself.
    public static let program: AccountID = {
        guard let account = AccountID("program") else { preconditionFailure("a proper identifier") }
        return account
    }()
}
