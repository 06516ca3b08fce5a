public import Events

/// An action with its matter, read and checked: what is asked to be done.
public enum Action: Hashable, Sendable {
    /// `account.open`
    case accountOpen(AccountOpening)
    /// `account.amend`
    case accountAmend(AccountAmendment)
    /// `account.close`
    case accountClose(AccountClosing)
    /// `department.adopt`
    case departmentAdopt(DepartmentAdoption)
    /// `policy.adopt`
    case policyAdopt(MeasuresAdoption)
    /// `calendar.adopt`
    case calendarAdopt(CalendarAdoption)
    /// `organisation.register`
    case organisationRegister(OrganisationRegistration)
    /// `organisation.verify`
    case organisationVerify(OrganisationVerification)
    /// `organisation.amend`
    case organisationAmend(OrganisationAmendment)
    /// `centre.carry-over`
    case centreCarryOver(CarriedCentre)
    /// `call.open`
    case callOpen(CallOpening)
    /// `call.extend`
    case callExtend(CallExtension)
    /// `application.submit`
    case applicationSubmit(Application)
    /// `application.return`
    case applicationReturn(ApplicationReturn)
    /// `application.supplement`
    case applicationSupplement(ApplicationSupplement)
    /// `application.withdraw`
    case applicationWithdraw(ApplicationWithdrawal)
    /// `review.preliminary`
    case reviewPreliminary(PreliminaryReview)
    /// `recommendation.issue`
    case recommendationIssue(Recommendation)
    /// `review.bureau`
    case reviewBureau(BureauReview)
    /// `panel.convene`
    case panelConvene(PanelConvening)
    /// `panel.amend`
    case panelAmend(PanelAmendment)
    /// `panel.recuse`
    case panelRecuse(Recusal)
    /// `review.expert`
    case reviewExpert(ExpertReview)
    /// `inspection.record`
    case inspectionRecord(Inspection)
    /// `list.propose`
    case listPropose(ListProposal)
    /// `list.cancel`
    case listCancel(ListCancellation)
    /// `establishment.refuse`
    case establishmentRefuse(RefusalOfEstablishment)
    /// `publicity.open`
    case publicityOpen(PublicityOpening)
    /// `publicity.extend`
    case publicityExtend(PublicityExtension)
    /// `publicity.cancel`
    case publicityCancel(PublicityCancellation)
    /// `objection.raise`
    case objectionRaise(ObjectionRaising)
    /// `objection.accept`
    case objectionAccept(ObjectionDecision)
    /// `objection.decline`
    case objectionDecline(ObjectionDecision)
    /// `objection.withdraw`
    case objectionWithdraw(ObjectionWithdrawal)
    /// `objection.resolve`
    case objectionResolve(ObjectionResolution)
    /// `publicity.close`
    case publicityClose(PublicityClosing)
    /// `establishment.approve`
    case establishmentApprove(EstablishmentApproval)
}

extension Action {
    /// Reads the matter of the action of this name; fields that are no part of it are left to the
    /// caller.
    public init(_ name: ActionName, _ fields: inout FieldReader) throws(FieldError) {
        switch name {
        case .accountOpen: self = .accountOpen(try AccountOpening(&fields))
        case .accountAmend: self = .accountAmend(try AccountAmendment(&fields))
        case .accountClose: self = .accountClose(try AccountClosing(&fields))
        case .departmentAdopt: self = .departmentAdopt(try DepartmentAdoption(&fields))
        case .policyAdopt: self = .policyAdopt(try MeasuresAdoption(&fields))
        case .calendarAdopt: self = .calendarAdopt(try CalendarAdoption(&fields))
        case .organisationRegister:
            self = .organisationRegister(try OrganisationRegistration(&fields))
        case .organisationVerify: self = .organisationVerify(try OrganisationVerification(&fields))
        case .organisationAmend: self = .organisationAmend(try OrganisationAmendment(&fields))
        case .centreCarryOver: self = .centreCarryOver(try CarriedCentre(&fields))
        case .callOpen: self = .callOpen(try CallOpening(&fields))
        case .callExtend: self = .callExtend(try CallExtension(&fields))
        case .applicationSubmit: self = .applicationSubmit(try Application(&fields))
        case .applicationReturn: self = .applicationReturn(try ApplicationReturn(&fields))
        case .applicationSupplement:
            self = .applicationSupplement(try ApplicationSupplement(&fields))
        case .applicationWithdraw: self = .applicationWithdraw(try ApplicationWithdrawal(&fields))
        case .reviewPreliminary: self = .reviewPreliminary(try PreliminaryReview(&fields))
        case .recommendationIssue: self = .recommendationIssue(try Recommendation(&fields))
        case .reviewBureau: self = .reviewBureau(try BureauReview(&fields))
        case .panelConvene: self = .panelConvene(try PanelConvening(&fields))
        case .panelAmend: self = .panelAmend(try PanelAmendment(&fields))
        case .panelRecuse: self = .panelRecuse(try Recusal(&fields))
        case .reviewExpert: self = .reviewExpert(try ExpertReview(&fields))
        case .inspectionRecord: self = .inspectionRecord(try Inspection(&fields))
        case .listPropose: self = .listPropose(try ListProposal(&fields))
        case .listCancel: self = .listCancel(try ListCancellation(&fields))
        case .establishmentRefuse: self = .establishmentRefuse(try RefusalOfEstablishment(&fields))
        case .publicityOpen: self = .publicityOpen(try PublicityOpening(&fields))
        case .publicityExtend: self = .publicityExtend(try PublicityExtension(&fields))
        case .publicityCancel: self = .publicityCancel(try PublicityCancellation(&fields))
        case .objectionRaise: self = .objectionRaise(try ObjectionRaising(&fields))
        case .objectionAccept: self = .objectionAccept(try ObjectionDecision(&fields))
        case .objectionDecline: self = .objectionDecline(try ObjectionDecision(&fields))
        case .objectionWithdraw: self = .objectionWithdraw(try ObjectionWithdrawal(&fields))
        case .objectionResolve: self = .objectionResolve(try ObjectionResolution(&fields))
        case .publicityClose: self = .publicityClose(try PublicityClosing(&fields))
        case .establishmentApprove: self = .establishmentApprove(try EstablishmentApproval(&fields))
        }
    }

    /// The action's name.
    public var name: ActionName {
        switch self {
        case .accountOpen: .accountOpen
        case .accountAmend: .accountAmend
        case .accountClose: .accountClose
        case .departmentAdopt: .departmentAdopt
        case .policyAdopt: .policyAdopt
        case .calendarAdopt: .calendarAdopt
        case .organisationRegister: .organisationRegister
        case .organisationVerify: .organisationVerify
        case .organisationAmend: .organisationAmend
        case .centreCarryOver: .centreCarryOver
        case .callOpen: .callOpen
        case .callExtend: .callExtend
        case .applicationSubmit: .applicationSubmit
        case .applicationReturn: .applicationReturn
        case .applicationSupplement: .applicationSupplement
        case .applicationWithdraw: .applicationWithdraw
        case .reviewPreliminary: .reviewPreliminary
        case .recommendationIssue: .recommendationIssue
        case .reviewBureau: .reviewBureau
        case .panelConvene: .panelConvene
        case .panelAmend: .panelAmend
        case .panelRecuse: .panelRecuse
        case .reviewExpert: .reviewExpert
        case .inspectionRecord: .inspectionRecord
        case .listPropose: .listPropose
        case .listCancel: .listCancel
        case .establishmentRefuse: .establishmentRefuse
        case .publicityOpen: .publicityOpen
        case .publicityExtend: .publicityExtend
        case .publicityCancel: .publicityCancel
        case .objectionRaise: .objectionRaise
        case .objectionAccept: .objectionAccept
        case .objectionDecline: .objectionDecline
        case .objectionWithdraw: .objectionWithdraw
        case .objectionResolve: .objectionResolve
        case .publicityClose: .publicityClose
        case .establishmentApprove: .establishmentApprove
        }
    }

    /// Writes the matter as it was given.
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .accountOpen(let matter): matter.write(to: &fields)
        case .accountAmend(let matter): matter.write(to: &fields)
        case .accountClose(let matter): matter.write(to: &fields)
        case .departmentAdopt(let matter): matter.write(to: &fields)
        case .policyAdopt(let matter): matter.write(to: &fields)
        case .calendarAdopt(let matter): matter.write(to: &fields)
        case .organisationRegister(let matter): matter.write(to: &fields)
        case .organisationVerify(let matter): matter.write(to: &fields)
        case .organisationAmend(let matter): matter.write(to: &fields)
        case .centreCarryOver(let matter): matter.write(to: &fields)
        case .callOpen(let matter): matter.write(to: &fields)
        case .callExtend(let matter): matter.write(to: &fields)
        case .applicationSubmit(let matter): matter.write(to: &fields)
        case .applicationReturn(let matter): matter.write(to: &fields)
        case .applicationSupplement(let matter): matter.write(to: &fields)
        case .applicationWithdraw(let matter): matter.write(to: &fields)
        case .reviewPreliminary(let matter): matter.write(to: &fields)
        case .recommendationIssue(let matter): matter.write(to: &fields)
        case .reviewBureau(let matter): matter.write(to: &fields)
        case .panelConvene(let matter): matter.write(to: &fields)
        case .panelAmend(let matter): matter.write(to: &fields)
        case .panelRecuse(let matter): matter.write(to: &fields)
        case .reviewExpert(let matter): matter.write(to: &fields)
        case .inspectionRecord(let matter): matter.write(to: &fields)
        case .listPropose(let matter): matter.write(to: &fields)
        case .listCancel(let matter): matter.write(to: &fields)
        case .establishmentRefuse(let matter): matter.write(to: &fields)
        case .publicityOpen(let matter): matter.write(to: &fields)
        case .publicityExtend(let matter): matter.write(to: &fields)
        case .publicityCancel(let matter): matter.write(to: &fields)
        case .objectionRaise(let matter): matter.write(to: &fields)
        case .objectionAccept(let matter): matter.write(to: &fields)
        case .objectionDecline(let matter): matter.write(to: &fields)
        case .objectionWithdraw(let matter): matter.write(to: &fields)
        case .objectionResolve(let matter): matter.write(to: &fields)
        case .publicityClose(let matter): matter.write(to: &fields)
        case .establishmentApprove(let matter): matter.write(to: &fields)
        }
    }
}
