/// Something that happened, with what is known of it.
public enum Event: Hashable, Sendable {
    /// `register.opened`
    case registerOpened(RegisterOpening)
    /// `department.adopted`
    case departmentAdopted(DepartmentAdoption)
    /// `policy.adopted`
    case measuresAdopted(MeasuresAdoption)
    /// `calendar.adopted`
    case calendarAdopted(CalendarAdoption)
    /// `account.opened`
    case accountOpened(AccountOpening)
    /// `account.amended`
    case accountAmended(AccountAmendment)
    /// `account.closed`
    case accountClosed(AccountClosing)
    /// `organisation.registered`
    case organisationRegistered(OrganisationRegistration)
    /// `organisation.verified`
    case organisationVerified(OrganisationVerification)
    /// `organisation.verification-refused`
    case organisationVerificationRefused(OrganisationVerification)
    /// `organisation.amended`
    case organisationAmended(OrganisationAmendment)
    /// `centre.carried-over`
    case centreCarriedOver(CarriedCentre)
    /// `call.opened`
    case callOpened(CallOpening)
    /// `call.extended`
    case callExtended(CallExtension)
    /// `application.submitted`
    case applicationSubmitted(Application)
    /// `application.returned`
    case applicationReturned(ApplicationReturn)
    /// `application.supplemented`
    case applicationSupplemented(ApplicationSupplement)
    /// `application.withdrawn`
    case applicationWithdrawn(ApplicationWithdrawal)
    /// `review.opinion-recorded`
    case opinionRecorded(Opinion)
    /// `recommendation.issued`
    case recommendationIssued(RecommendationIssue)
    /// `panel.convened`
    case panelConvened(PanelConvening)
    /// `panel.amended`
    case panelAmended(PanelAmendment)
    /// `panel.expert-recused`
    case expertRecused(ExpertRecusal)
    /// `inspection.recorded`
    case inspectionRecorded(Inspection)
    /// `list.proposed`
    case listProposed(ListProposal)
    /// `list.cancelled`
    case listCancelled(ListCancellation)
    /// `publicity.opened`
    case publicityOpened(PublicityOpened)
    /// `publicity.extended`
    case publicityExtended(PublicityExtension)
    /// `publicity.cancelled`
    case publicityCancelled(PublicityCancellation)
    /// `publicity.closed`
    case publicityClosed(PublicityClosed)
    /// `objection.raised`
    case objectionRaised(ObjectionRaised)
    /// `objection.accepted`
    case objectionAccepted(ObjectionDecision)
    /// `objection.declined`
    case objectionDeclined(ObjectionDecision)
    /// `objection.withdrawn`
    case objectionWithdrawn(ObjectionWithdrawal)
    /// `objection.resolved`
    case objectionResolved(ObjectionResolution)
    /// `establishment.approved`
    case establishmentApproved(EstablishmentApproved)
    /// `establishment.refused`
    case establishmentRefused(EstablishmentRefused)
}

extension Event {
    /// The event's stable name.
    public var type: EventType {
        switch self {
        case .registerOpened: .registerOpened
        case .departmentAdopted: .departmentAdopted
        case .measuresAdopted: .measuresAdopted
        case .calendarAdopted: .calendarAdopted
        case .accountOpened: .accountOpened
        case .accountAmended: .accountAmended
        case .accountClosed: .accountClosed
        case .organisationRegistered: .organisationRegistered
        case .organisationVerified: .organisationVerified
        case .organisationVerificationRefused: .organisationVerificationRefused
        case .organisationAmended: .organisationAmended
        case .centreCarriedOver: .centreCarriedOver
        case .callOpened: .callOpened
        case .callExtended: .callExtended
        case .applicationSubmitted: .applicationSubmitted
        case .applicationReturned: .applicationReturned
        case .applicationSupplemented: .applicationSupplemented
        case .applicationWithdrawn: .applicationWithdrawn
        case .opinionRecorded: .opinionRecorded
        case .recommendationIssued: .recommendationIssued
        case .panelConvened: .panelConvened
        case .panelAmended: .panelAmended
        case .expertRecused: .expertRecused
        case .inspectionRecorded: .inspectionRecorded
        case .listProposed: .listProposed
        case .listCancelled: .listCancelled
        case .publicityOpened: .publicityOpened
        case .publicityExtended: .publicityExtended
        case .publicityCancelled: .publicityCancelled
        case .publicityClosed: .publicityClosed
        case .objectionRaised: .objectionRaised
        case .objectionAccepted: .objectionAccepted
        case .objectionDeclined: .objectionDeclined
        case .objectionWithdrawn: .objectionWithdrawn
        case .objectionResolved: .objectionResolved
        case .establishmentApproved: .establishmentApproved
        case .establishmentRefused: .establishmentRefused
        }
    }

    /// Reads the data of an event of this type in its present form; fields that are no part of it
    /// are left to the caller.
    public init(_ type: EventType, _ fields: inout FieldReader) throws(FieldError) {
        switch type {
        case .registerOpened: self = .registerOpened(try RegisterOpening(&fields))
        case .departmentAdopted: self = .departmentAdopted(try DepartmentAdoption(&fields))
        case .measuresAdopted: self = .measuresAdopted(try MeasuresAdoption(&fields))
        case .calendarAdopted: self = .calendarAdopted(try CalendarAdoption(&fields))
        case .accountOpened: self = .accountOpened(try AccountOpening(&fields))
        case .accountAmended: self = .accountAmended(try AccountAmendment(&fields))
        case .accountClosed: self = .accountClosed(try AccountClosing(&fields))
        case .organisationRegistered:
            self = .organisationRegistered(try OrganisationRegistration(&fields))
        case .organisationVerified:
            self = .organisationVerified(try OrganisationVerification(&fields))
        case .organisationVerificationRefused:
            self = .organisationVerificationRefused(try OrganisationVerification(&fields))
        case .organisationAmended: self = .organisationAmended(try OrganisationAmendment(&fields))
        case .centreCarriedOver: self = .centreCarriedOver(try CarriedCentre(&fields))
        case .callOpened: self = .callOpened(try CallOpening(&fields))
        case .callExtended: self = .callExtended(try CallExtension(&fields))
        case .applicationSubmitted: self = .applicationSubmitted(try Application(&fields))
        case .applicationReturned: self = .applicationReturned(try ApplicationReturn(&fields))
        case .applicationSupplemented:
            self = .applicationSupplemented(try ApplicationSupplement(&fields))
        case .applicationWithdrawn: self = .applicationWithdrawn(try ApplicationWithdrawal(&fields))
        case .opinionRecorded: self = .opinionRecorded(try Opinion(&fields))
        case .recommendationIssued: self = .recommendationIssued(try RecommendationIssue(&fields))
        case .panelConvened: self = .panelConvened(try PanelConvening(&fields))
        case .panelAmended: self = .panelAmended(try PanelAmendment(&fields))
        case .expertRecused: self = .expertRecused(try ExpertRecusal(&fields))
        case .inspectionRecorded: self = .inspectionRecorded(try Inspection(&fields))
        case .listProposed: self = .listProposed(try ListProposal(&fields))
        case .listCancelled: self = .listCancelled(try ListCancellation(&fields))
        case .publicityOpened: self = .publicityOpened(try PublicityOpened(&fields))
        case .publicityExtended: self = .publicityExtended(try PublicityExtension(&fields))
        case .publicityCancelled: self = .publicityCancelled(try PublicityCancellation(&fields))
        case .publicityClosed: self = .publicityClosed(try PublicityClosed(&fields))
        case .objectionRaised: self = .objectionRaised(try ObjectionRaised(&fields))
        case .objectionAccepted: self = .objectionAccepted(try ObjectionDecision(&fields))
        case .objectionDeclined: self = .objectionDeclined(try ObjectionDecision(&fields))
        case .objectionWithdrawn: self = .objectionWithdrawn(try ObjectionWithdrawal(&fields))
        case .objectionResolved: self = .objectionResolved(try ObjectionResolution(&fields))
        case .establishmentApproved:
            self = .establishmentApproved(try EstablishmentApproved(&fields))
        case .establishmentRefused: self = .establishmentRefused(try EstablishmentRefused(&fields))
        }
    }

    /// Writes the data of the event.
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .registerOpened(let matter): matter.write(to: &fields)
        case .departmentAdopted(let matter): matter.write(to: &fields)
        case .measuresAdopted(let matter): matter.write(to: &fields)
        case .calendarAdopted(let matter): matter.write(to: &fields)
        case .accountOpened(let matter): matter.write(to: &fields)
        case .accountAmended(let matter): matter.write(to: &fields)
        case .accountClosed(let matter): matter.write(to: &fields)
        case .organisationRegistered(let matter): matter.write(to: &fields)
        case .organisationVerified(let matter): matter.write(to: &fields)
        case .organisationVerificationRefused(let matter): matter.write(to: &fields)
        case .organisationAmended(let matter): matter.write(to: &fields)
        case .centreCarriedOver(let matter): matter.write(to: &fields)
        case .callOpened(let matter): matter.write(to: &fields)
        case .callExtended(let matter): matter.write(to: &fields)
        case .applicationSubmitted(let matter): matter.write(to: &fields)
        case .applicationReturned(let matter): matter.write(to: &fields)
        case .applicationSupplemented(let matter): matter.write(to: &fields)
        case .applicationWithdrawn(let matter): matter.write(to: &fields)
        case .opinionRecorded(let matter): matter.write(to: &fields)
        case .recommendationIssued(let matter): matter.write(to: &fields)
        case .panelConvened(let matter): matter.write(to: &fields)
        case .panelAmended(let matter): matter.write(to: &fields)
        case .expertRecused(let matter): matter.write(to: &fields)
        case .inspectionRecorded(let matter): matter.write(to: &fields)
        case .listProposed(let matter): matter.write(to: &fields)
        case .listCancelled(let matter): matter.write(to: &fields)
        case .publicityOpened(let matter): matter.write(to: &fields)
        case .publicityExtended(let matter): matter.write(to: &fields)
        case .publicityCancelled(let matter): matter.write(to: &fields)
        case .publicityClosed(let matter): matter.write(to: &fields)
        case .objectionRaised(let matter): matter.write(to: &fields)
        case .objectionAccepted(let matter): matter.write(to: &fields)
        case .objectionDeclined(let matter): matter.write(to: &fields)
        case .objectionWithdrawn(let matter): matter.write(to: &fields)
        case .objectionResolved(let matter): matter.write(to: &fields)
        case .establishmentApproved(let matter): matter.write(to: &fields)
        case .establishmentRefused(let matter): matter.write(to: &fields)
        }
    }
}
