import CanonicalJSON
public import Events

extension State {
    /// Applies one recorded event.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .registerOpened: break
        case .departmentAdopted(let matter):
            if departments[matter.district]?.adopt(matter) == nil {
                departments[matter.district] = DepartmentState(matter)
            }
        case .measuresAdopted(let matter): adopt(matter, recorded)
        case .calendarAdopted(let matter):
            calendar.adopt(year: matter.year, off: matter.off, work: matter.work)
        case .accountOpened(let matter): accounts[matter.account] = AccountState(matter)
        case .accountAmended(let matter): accounts[matter.account]?.apply(matter.changes)
        case .accountClosed(let matter): accounts[matter.account]?.isClosed = true
        case .organisationRegistered(let matter):
            if organisations[matter.organisation]?.register(matter, position: recorded.position)
                == nil
            {
                organisations[matter.organisation] = OrganisationState(matter)
            }
        case .organisationVerified(let matter), .organisationVerificationRefused(let matter):
            organisations[matter.organisation]?.verify(passed: matter.passed)
        case .organisationAmended(let matter):
            organisations[matter.organisation]?.amend(matter.changes)
        case .centreCarriedOver(let matter):
            carryOver(matter, values: .latest(of: matter), position: recorded.position)
        case .callOpened(let matter):
            calls[matter.call] = CallState(opens: matter.opens, closes: matter.closes)
        case .callExtended(let matter): calls[matter.call]?.closes = matter.closes
        case .applicationSubmitted, .applicationReturned, .applicationSupplemented,
            .applicationWithdrawn, .opinionRecorded, .recommendationIssued, .panelConvened,
            .panelAmended, .expertRecused, .inspectionRecorded:
            applyRecognition(recorded)
        case .listProposed, .listCancelled, .publicityOpened, .publicityExtended,
            .publicityCancelled, .publicityClosed, .objectionRaised, .objectionAccepted,
            .objectionDeclined, .objectionWithdrawn, .objectionResolved,
            .establishmentApproved, .establishmentRefused:
            applyPublicity(recorded)
        }
    }

    /// Takes a centre over from paper with the values it had on some day; `position` is where its
    /// record stands.
    public mutating func carryOver(
        _ matter: CarriedCentre, values: CarriedValues, position: Int = .max
    ) {
        centres[matter.centre] = CentreState(matter, values)
        take(matter.name, by: matter.centre)
        let (host, district) = (matter.organisation, matter.district)
        let known: Void? = organisations[host.organisation]?.carryOver(
            host, district: district, position: position)
        if known == nil {
            organisations[host.organisation] = OrganisationState(
                carriedOver: host, district: district, position: position)
        }
    }

    private mutating func adopt(_ matter: MeasuresAdoption, _ recorded: RecordedEvent) {
        var values: [Parameter: JSON] = [:]
        for member in matter.parameters.object.members {
            if let parameter = Parameter(rawValue: member.name) { values[parameter] = member.value }
        }
        measures.adopt(
            MeasuresHistory.Adoption(
                policy: matter.policy.value, title: matter.title.value, from: matter.from,
                parameters: values, position: recorded.position))
        if let document = matter.document {
            use(
                document,
                DocumentUse(action: recorded.action, date: recorded.day, list: nil))
        }
    }
}
