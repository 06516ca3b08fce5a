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
    /// `deferral.request`
    case deferralRequest(DeferralRequest)
    /// `deferral.review`
    case deferralReview(DepartmentReview)
    /// `deferral.decide`
    case deferralDecide(DeferralDecision)
    /// `acceptance.request`
    case acceptanceRequest(AcceptanceRequest)
    /// `acceptance.review`
    case acceptanceReview(DepartmentReview)
    /// `acceptance.conclude`
    case acceptanceConclude(AcceptanceConclusion)
    /// `committee.form`
    case committeeForm(CommitteeForming)
    /// `director.assess`
    case directorAssess(DirectorAssessment)
    /// `report.submit`
    case reportSubmit(ReportSubmission)
    /// `report.review`
    case reportReview(ReportReview)
    /// `report.return`
    case reportReturn(ReportReturn)
    /// `report.file`
    case reportFile(ReportFiling)
    /// `supervision.submit`
    case supervisionSubmit(SupervisionReport)
    /// `supervision.return`
    case supervisionReturn(SupervisionReturn)
    /// `supervision.file`
    case supervisionFile(SupervisionFiling)
    /// `incident.report`
    case incidentReport(IncidentReport)
    /// `incident.conclude`
    case incidentConclude(IncidentConclusion)
    /// `change.report`
    case changeReport(ChangeReport)
    /// `change.join`
    case changeJoin(ChangeJoining)
    /// `change.consent`
    case changeConsent(ChangeConsent)
    /// `change.file`
    case changeFile(ChangeFiling)
    /// `change.return`
    case changeReturn(ChangeReturn)
    /// `change.withdraw`
    case changeWithdraw(ChangeWithdrawal)
    /// `evaluation.announce`
    case evaluationAnnounce(EvaluationAnnouncement)
    /// `evaluation.submit`
    case evaluationSubmit(EvaluationMaterials)
    /// `evaluation.absence`
    case evaluationAbsence(EvaluationAbsence)
    /// `evaluation.grade`
    case evaluationGrade(Grading)
    /// `rectification.request`
    case rectificationRequest(RectificationRequest)
    /// `rectification.review`
    case rectificationReview(DepartmentReview)
    /// `rectification.conclude`
    case rectificationConclude(RectificationConclusion)
    /// `centre.relinquish`
    case centreRelinquish(Relinquishment)
    /// `revocation.propose`
    case revocationPropose(RevocationProposal)
    /// `revocation.hear`
    case revocationHear(RevocationHearing)
    /// `revocation.decide`
    case revocationDecide(RevocationDecision)
    /// `statement.submit`
    case statementSubmit(HostStatement)
    /// `material.file`
    case materialFile(Material)
    /// `document.issue`
    case documentIssue(DocumentIssue)
    /// `document.serve`
    case documentServe(DocumentService)
    /// `appeal.record`
    case appealRecord(AppealRecord)
    /// `appeal.conclude`
    case appealConclude(AppealConclusion)
    /// `correction.request`
    case correctionRequest(CorrectionRequest)
    /// `record.correct`
    case recordCorrect(Correction)
    /// `record.set-aside`
    case recordSetAside(SettingAside)
    /// `personal.erase`
    case personalErase(PersonalErasure)
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
        case .deferralRequest: self = .deferralRequest(try DeferralRequest(&fields))
        case .deferralReview: self = .deferralReview(try DepartmentReview(&fields))
        case .deferralDecide: self = .deferralDecide(try DeferralDecision(&fields))
        case .acceptanceRequest: self = .acceptanceRequest(try AcceptanceRequest(&fields))
        case .acceptanceReview: self = .acceptanceReview(try DepartmentReview(&fields))
        case .acceptanceConclude: self = .acceptanceConclude(try AcceptanceConclusion(&fields))
        case .committeeForm: self = .committeeForm(try CommitteeForming(&fields))
        case .directorAssess: self = .directorAssess(try DirectorAssessment(&fields))
        case .reportSubmit: self = .reportSubmit(try ReportSubmission(&fields))
        case .reportReview: self = .reportReview(try ReportReview(&fields))
        case .reportReturn: self = .reportReturn(try ReportReturn(&fields))
        case .reportFile: self = .reportFile(try ReportFiling(&fields))
        case .supervisionSubmit: self = .supervisionSubmit(try SupervisionReport(&fields))
        case .supervisionReturn: self = .supervisionReturn(try SupervisionReturn(&fields))
        case .supervisionFile: self = .supervisionFile(try SupervisionFiling(&fields))
        case .incidentReport: self = .incidentReport(try IncidentReport(&fields))
        case .incidentConclude: self = .incidentConclude(try IncidentConclusion(&fields))
        case .changeReport: self = .changeReport(try ChangeReport(&fields))
        case .changeJoin: self = .changeJoin(try ChangeJoining(&fields))
        case .changeConsent: self = .changeConsent(try ChangeConsent(&fields))
        case .changeFile: self = .changeFile(try ChangeFiling(&fields))
        case .changeReturn: self = .changeReturn(try ChangeReturn(&fields))
        case .changeWithdraw: self = .changeWithdraw(try ChangeWithdrawal(&fields))
        case .evaluationAnnounce: self = .evaluationAnnounce(try EvaluationAnnouncement(&fields))
        case .evaluationSubmit: self = .evaluationSubmit(try EvaluationMaterials(&fields))
        case .evaluationAbsence: self = .evaluationAbsence(try EvaluationAbsence(&fields))
        case .evaluationGrade: self = .evaluationGrade(try Grading(&fields))
        case .rectificationRequest: self = .rectificationRequest(try RectificationRequest(&fields))
        case .rectificationReview: self = .rectificationReview(try DepartmentReview(&fields))
        case .rectificationConclude:
            self = .rectificationConclude(try RectificationConclusion(&fields))
        case .centreRelinquish: self = .centreRelinquish(try Relinquishment(&fields))
        case .revocationPropose: self = .revocationPropose(try RevocationProposal(&fields))
        case .revocationHear: self = .revocationHear(try RevocationHearing(&fields))
        case .revocationDecide: self = .revocationDecide(try RevocationDecision(&fields))
        case .statementSubmit: self = .statementSubmit(try HostStatement(&fields))
        case .materialFile: self = .materialFile(try Material(&fields))
        case .documentIssue: self = .documentIssue(try DocumentIssue(&fields))
        case .documentServe: self = .documentServe(try DocumentService(&fields))
        case .appealRecord: self = .appealRecord(try AppealRecord(&fields))
        case .appealConclude: self = .appealConclude(try AppealConclusion(&fields))
        case .correctionRequest: self = .correctionRequest(try CorrectionRequest(&fields))
        case .recordCorrect: self = .recordCorrect(try Correction(&fields))
        case .recordSetAside: self = .recordSetAside(try SettingAside(&fields))
        case .personalErase: self = .personalErase(try PersonalErasure(&fields))
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
        case .deferralRequest: .deferralRequest
        case .deferralReview: .deferralReview
        case .deferralDecide: .deferralDecide
        case .acceptanceRequest: .acceptanceRequest
        case .acceptanceReview: .acceptanceReview
        case .acceptanceConclude: .acceptanceConclude
        case .committeeForm: .committeeForm
        case .directorAssess: .directorAssess
        case .reportSubmit: .reportSubmit
        case .reportReview: .reportReview
        case .reportReturn: .reportReturn
        case .reportFile: .reportFile
        case .supervisionSubmit: .supervisionSubmit
        case .supervisionReturn: .supervisionReturn
        case .supervisionFile: .supervisionFile
        case .incidentReport: .incidentReport
        case .incidentConclude: .incidentConclude
        case .changeReport: .changeReport
        case .changeJoin: .changeJoin
        case .changeConsent: .changeConsent
        case .changeFile: .changeFile
        case .changeReturn: .changeReturn
        case .changeWithdraw: .changeWithdraw
        case .evaluationAnnounce: .evaluationAnnounce
        case .evaluationSubmit: .evaluationSubmit
        case .evaluationAbsence: .evaluationAbsence
        case .evaluationGrade: .evaluationGrade
        case .rectificationRequest: .rectificationRequest
        case .rectificationReview: .rectificationReview
        case .rectificationConclude: .rectificationConclude
        case .centreRelinquish: .centreRelinquish
        case .revocationPropose: .revocationPropose
        case .revocationHear: .revocationHear
        case .revocationDecide: .revocationDecide
        case .statementSubmit: .statementSubmit
        case .materialFile: .materialFile
        case .documentIssue: .documentIssue
        case .documentServe: .documentServe
        case .appealRecord: .appealRecord
        case .appealConclude: .appealConclude
        case .correctionRequest: .correctionRequest
        case .recordCorrect: .recordCorrect
        case .recordSetAside: .recordSetAside
        case .personalErase: .personalErase
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
        case .deferralRequest(let matter): matter.write(to: &fields)
        case .deferralReview(let matter): matter.write(to: &fields)
        case .deferralDecide(let matter): matter.write(to: &fields)
        case .acceptanceRequest(let matter): matter.write(to: &fields)
        case .acceptanceReview(let matter): matter.write(to: &fields)
        case .acceptanceConclude(let matter): matter.write(to: &fields)
        case .committeeForm(let matter): matter.write(to: &fields)
        case .directorAssess(let matter): matter.write(to: &fields)
        case .reportSubmit(let matter): matter.write(to: &fields)
        case .reportReview(let matter): matter.write(to: &fields)
        case .reportReturn(let matter): matter.write(to: &fields)
        case .reportFile(let matter): matter.write(to: &fields)
        case .supervisionSubmit(let matter): matter.write(to: &fields)
        case .supervisionReturn(let matter): matter.write(to: &fields)
        case .supervisionFile(let matter): matter.write(to: &fields)
        case .incidentReport(let matter): matter.write(to: &fields)
        case .incidentConclude(let matter): matter.write(to: &fields)
        case .changeReport(let matter): matter.write(to: &fields)
        case .changeJoin(let matter): matter.write(to: &fields)
        case .changeConsent(let matter): matter.write(to: &fields)
        case .changeFile(let matter): matter.write(to: &fields)
        case .changeReturn(let matter): matter.write(to: &fields)
        case .changeWithdraw(let matter): matter.write(to: &fields)
        case .evaluationAnnounce(let matter): matter.write(to: &fields)
        case .evaluationSubmit(let matter): matter.write(to: &fields)
        case .evaluationAbsence(let matter): matter.write(to: &fields)
        case .evaluationGrade(let matter): matter.write(to: &fields)
        case .rectificationRequest(let matter): matter.write(to: &fields)
        case .rectificationReview(let matter): matter.write(to: &fields)
        case .rectificationConclude(let matter): matter.write(to: &fields)
        case .centreRelinquish(let matter): matter.write(to: &fields)
        case .revocationPropose(let matter): matter.write(to: &fields)
        case .revocationHear(let matter): matter.write(to: &fields)
        case .revocationDecide(let matter): matter.write(to: &fields)
        case .statementSubmit(let matter): matter.write(to: &fields)
        case .materialFile(let matter): matter.write(to: &fields)
        case .documentIssue(let matter): matter.write(to: &fields)
        case .documentServe(let matter): matter.write(to: &fields)
        case .appealRecord(let matter): matter.write(to: &fields)
        case .appealConclude(let matter): matter.write(to: &fields)
        case .correctionRequest(let matter): matter.write(to: &fields)
        case .recordCorrect(let matter): matter.write(to: &fields)
        case .recordSetAside(let matter): matter.write(to: &fields)
        case .personalErase(let matter): matter.write(to: &fields)
        }
    }
}
