public import Events

extension State {
    mutating func applyRecognition(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .applicationSubmitted(let matter):
            centres[matter.centre] = CentreState(matter, effective: recorded.effective)
            take(matter.name, by: matter.centre)
        case .applicationReturned(let matter):
            centres[matter.centre]?.returned(matter)
            if let due = matter.due, let measures = measures.measures(on: recorded.day) {
                workingDayPeriods.append(
                    WorkingDayPeriod(
                        from: recorded.day, workingDays: measures.supplementWorkingDays,
                        countsFirst: false, last: due))
            }
        case .applicationSupplemented(let matter):
            centres[matter.centre]?.supplemented(matter, effective: recorded.effective)
            let minimum = minimumExperts(on: recorded.day)
            centres[matter.centre]?.settleAssessment(minimumExperts: minimum)
            if let name = matter.changes.name {
                free(namesOf: recorded, by: matter.centre)
                take(name, by: matter.centre)
            }
        case .applicationWithdrawn(let matter):
            centres[matter.centre]?.ended(.withdrawn)
            free(namesOf: recorded, by: matter.centre)
        case .opinionRecorded(let matter):
            let given = CentreState.GivenOpinion(
                position: recorded.position, effective: recorded.effective,
                account: recorded.actor.judged, opinion: matter)
            let minimum = minimumExperts(on: recorded.day)
            centres[matter.centre]?.opinionRecorded(given, minimumExperts: minimum)
        case .recommendationIssued(let matter):
            centres[matter.centre]?.stage = .recommended
            centres[matter.centre]?.recommended = matter.date
            use(
                matter.document,
                DocumentUse(action: recorded.action, date: matter.date, list: nil))
        case .panelConvened(let matter): convene(matter, recorded)
        case .panelAmended(let matter):
            panels[matter.panel]?.experts.append(contentsOf: matter.add)
            let letPass = recorded.letTooFewPass
            for centre in recorded.centres {
                changePanel(matter.panel, of: centre, on: recorded.day) {
                    $0.members.append(contentsOf: matter.add)
                    if letPass { $0.tooFewLetPass = $0.members.count }
                }
            }
        case .expertRecused(let matter):
            changePanel(matter.panel, of: matter.centre, on: recorded.day) {
                $0.recused.insert(matter.expert)
            }
        case .inspectionRecorded(let matter):
            centres[matter.centre]?.inspections.append(
                CentreState.InspectionState(effective: matter.date, passed: matter.passed))
            let minimum = minimumExperts(on: recorded.day)
            centres[matter.centre]?.settleAssessment(minimumExperts: minimum)
        case .registerOpened, .departmentAdopted, .measuresAdopted, .calendarAdopted,
            .accountOpened, .accountAmended, .accountClosed, .organisationRegistered,
            .organisationVerified, .organisationVerificationRefused, .organisationAmended,
            .centreCarriedOver, .callOpened, .callExtended, .listProposed, .listCancelled,
            .publicityOpened, .publicityExtended, .publicityCancelled, .publicityClosed,
            .objectionRaised, .objectionAccepted, .objectionDeclined, .objectionWithdrawn,
            .objectionResolved, .establishmentApproved, .establishmentRefused:
            break
        }
    }

    private mutating func convene(_ matter: PanelConvening, _ recorded: RecordedEvent) {
        panels[matter.panel] = PanelState(
            purpose: matter.purpose, centres: matter.centres, experts: matter.experts)
        let letPass = recorded.letTooFewPass
        for centre in matter.centres {
            centres[centre]?.panels.append(
                CentreState.Panel(
                    panel: matter.panel, purpose: matter.purpose, convened: recorded.effective,
                    members: matter.experts,
                    tooFewLetPass: letPass ? matter.experts.count : nil))
        }
    }

    private mutating func changePanel(
        _ panel: PanelID, of centre: CentreID, on day: Day,
        _ change: (inout CentreState.Panel) -> Void
    ) {
        guard let index = centres[centre]?.panels.firstIndex(where: { $0.panel == panel }) else {
            return
        }
        if var changed = centres[centre]?.panels[index] {
            change(&changed)
            centres[centre]?.panels[index] = changed
        }
        let minimum = minimumExperts(on: day)
        centres[centre]?.settleAssessment(minimumExperts: minimum)
    }
}

extension RecordedEvent {
    /// Whether a panel of too few experts was let pass.
    fileprivate var letTooFewPass: Bool {
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
