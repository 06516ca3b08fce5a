public import Events

/// The name of every action, as callers give it.
public enum ActionName: String, CaseIterable, Hashable, Sendable {
    case accountOpen = "account.open"
    case accountAmend = "account.amend"
    case accountClose = "account.close"
    case departmentAdopt = "department.adopt"
    case policyAdopt = "policy.adopt"
    case calendarAdopt = "calendar.adopt"
    case organisationRegister = "organisation.register"
    case organisationVerify = "organisation.verify"
    case organisationAmend = "organisation.amend"
    case centreCarryOver = "centre.carry-over"
    case callOpen = "call.open"
    case callExtend = "call.extend"
    case applicationSubmit = "application.submit"
    case applicationReturn = "application.return"
    case applicationSupplement = "application.supplement"
    case applicationWithdraw = "application.withdraw"
    case reviewPreliminary = "review.preliminary"
    case recommendationIssue = "recommendation.issue"
    case reviewBureau = "review.bureau"
    case panelConvene = "panel.convene"
    case panelAmend = "panel.amend"
    case panelRecuse = "panel.recuse"
    case reviewExpert = "review.expert"
    case inspectionRecord = "inspection.record"
    case listPropose = "list.propose"
    case listCancel = "list.cancel"
    case establishmentRefuse = "establishment.refuse"
    case publicityOpen = "publicity.open"
    case publicityExtend = "publicity.extend"
    case publicityCancel = "publicity.cancel"
    case objectionRaise = "objection.raise"
    case objectionAccept = "objection.accept"
    case objectionDecline = "objection.decline"
    case objectionWithdraw = "objection.withdraw"
    case objectionResolve = "objection.resolve"
    case publicityClose = "publicity.close"
    case establishmentApprove = "establishment.approve"

    /// Who may do it (section 2 of the contract); whom it is done on is judged later.
    public var roles: Set<Role> {
        switch self {
        case .accountOpen, .accountAmend, .accountClose:
            [.administrator]
        case .departmentAdopt, .policyAdopt, .centreCarryOver, .establishmentRefuse,
            .objectionResolve, .establishmentApprove:
            [.leader]
        case .calendarAdopt, .callOpen, .callExtend, .reviewBureau, .panelConvene, .panelAmend,
            .inspectionRecord, .listPropose, .listCancel, .publicityOpen, .publicityExtend,
            .publicityCancel, .objectionAccept, .objectionDecline, .publicityClose:
            [.officer]
        case .organisationRegister:
            [.host, .officer, .public]
        case .organisationVerify, .applicationReturn:
            [.department, .officer]
        case .organisationAmend, .applicationSubmit, .applicationSupplement, .applicationWithdraw:
            [.host]
        case .reviewPreliminary, .recommendationIssue:
            [.department]
        case .panelRecuse:
            [.expert, .officer]
        case .reviewExpert:
            [.expert]
        case .objectionRaise, .objectionWithdraw:
            Set(Role.allCases)
        }
    }
}
