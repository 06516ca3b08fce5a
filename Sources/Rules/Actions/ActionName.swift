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
    case deferralRequest = "deferral.request"
    case deferralReview = "deferral.review"
    case deferralDecide = "deferral.decide"
    case acceptanceRequest = "acceptance.request"
    case acceptanceReview = "acceptance.review"
    case acceptanceConclude = "acceptance.conclude"
    case committeeForm = "committee.form"
    case directorAssess = "director.assess"
    case reportSubmit = "report.submit"
    case reportReview = "report.review"
    case reportReturn = "report.return"
    case reportFile = "report.file"
    case supervisionSubmit = "supervision.submit"
    case supervisionReturn = "supervision.return"
    case supervisionFile = "supervision.file"
    case incidentReport = "incident.report"
    case incidentConclude = "incident.conclude"
    case changeReport = "change.report"
    case changeJoin = "change.join"
    case changeConsent = "change.consent"
    case changeFile = "change.file"
    case changeReturn = "change.return"
    case changeWithdraw = "change.withdraw"
    case evaluationAnnounce = "evaluation.announce"
    case evaluationSubmit = "evaluation.submit"
    case evaluationAbsence = "evaluation.absence"
    case evaluationGrade = "evaluation.grade"
    case rectificationRequest = "rectification.request"
    case rectificationReview = "rectification.review"
    case rectificationConclude = "rectification.conclude"
    case centreRelinquish = "centre.relinquish"
    case revocationPropose = "revocation.propose"
    case revocationHear = "revocation.hear"
    case revocationDecide = "revocation.decide"
    case statementSubmit = "statement.submit"
    case materialFile = "material.file"
    case documentIssue = "document.issue"
    case documentServe = "document.serve"
    case appealRecord = "appeal.record"
    case appealConclude = "appeal.conclude"
    case correctionRequest = "correction.request"
    case recordCorrect = "record.correct"
    case recordSetAside = "record.set-aside"
    case personalErase = "personal.erase"

    /// Who may do it (section 2 of the contract); whom it is done on is judged later.
    public var roles: Set<Role> {
        switch self {
        case .accountOpen, .accountAmend, .accountClose:
            [.administrator]
        case .departmentAdopt, .policyAdopt, .centreCarryOver, .establishmentRefuse,
            .objectionResolve, .establishmentApprove, .deferralDecide, .acceptanceConclude,
            .evaluationGrade, .rectificationConclude, .revocationDecide, .recordCorrect,
            .recordSetAside, .personalErase:
            [.leader]
        case .calendarAdopt, .callOpen, .callExtend, .reviewBureau, .panelConvene, .panelAmend,
            .inspectionRecord, .listPropose, .listCancel, .publicityOpen, .publicityExtend,
            .publicityCancel, .objectionAccept, .objectionDecline, .publicityClose,
            .reportReturn, .reportFile, .supervisionReturn, .supervisionFile, .incidentConclude,
            .changeReturn, .evaluationAnnounce, .evaluationAbsence, .revocationPropose,
            .revocationHear, .documentIssue, .documentServe, .appealRecord, .appealConclude:
            [.officer]
        case .organisationRegister:
            [.host, .officer, .public]
        case .organisationVerify, .applicationReturn, .incidentReport:
            [.department, .officer]
        // Who files a change of host the measures in force say (Art. 4(3), 19).
        case .changeFile:
            [.officer, .leader]
        case .reportReview:
            [.host, .department]
        case .organisationAmend, .applicationSubmit, .applicationSupplement, .applicationWithdraw,
            .deferralRequest, .acceptanceRequest, .committeeForm, .directorAssess, .reportSubmit,
            .changeReport, .changeJoin, .changeWithdraw, .evaluationSubmit, .rectificationRequest,
            .centreRelinquish, .statementSubmit:
            [.host]
        case .reviewPreliminary, .recommendationIssue, .deferralReview, .acceptanceReview,
            .supervisionSubmit, .changeConsent, .rectificationReview:
            [.department]
        case .panelRecuse:
            [.expert, .officer]
        case .reviewExpert:
            [.expert]
        case .objectionRaise, .objectionWithdraw:
            Set(Role.allCases)
        // Any account on what it may act on; the auditor changes nothing, the administrator decides
        // nothing and has nothing to act on.
        case .materialFile, .correctionRequest:
            [.leader, .officer, .department, .host, .expert]
        }
    }
}
