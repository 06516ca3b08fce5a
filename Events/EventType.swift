/// The stable name of every event. A name is never changed and never means something else; a new
/// form of its data is a new version with an upcaster.
public enum EventType: String, CaseIterable, Hashable, Sendable {
    /// See `RegisterOpening`.
    case registerOpened = "register.opened"
    /// See `DepartmentAdoption`.
    case departmentAdopted = "department.adopted"
    /// See `MeasuresAdoption`.
    case measuresAdopted = "policy.adopted"
    /// See `CalendarAdoption`.
    case calendarAdopted = "calendar.adopted"
    /// See `AccountOpening`.
    case accountOpened = "account.opened"
    /// See `AccountAmendment`.
    case accountAmended = "account.amended"
    /// See `AccountClosing`.
    case accountClosed = "account.closed"
    /// See `OrganisationRegistration`.
    case organisationRegistered = "organisation.registered"
    /// See `OrganisationVerification`.
    case organisationVerified = "organisation.verified"
    /// See `OrganisationVerification`.
    case organisationVerificationRefused = "organisation.verification-refused"
    /// See `OrganisationAmendment`.
    case organisationAmended = "organisation.amended"
    /// See `CarriedCentre`.
    case centreCarriedOver = "centre.carried-over"
    /// See `CallOpening`.
    case callOpened = "call.opened"
    /// See `CallExtension`.
    case callExtended = "call.extended"
    /// See `Application`.
    case applicationSubmitted = "application.submitted"
    /// See `ApplicationReturn`.
    case applicationReturned = "application.returned"
    /// See `ApplicationSupplement`.
    case applicationSupplemented = "application.supplemented"
    /// See `ApplicationWithdrawal`.
    case applicationWithdrawn = "application.withdrawn"
    /// See `Opinion`.
    case opinionRecorded = "review.opinion-recorded"
    /// See `RecommendationIssue`.
    case recommendationIssued = "recommendation.issued"
    /// See `PanelConvening`.
    case panelConvened = "panel.convened"
    /// See `PanelAmendment`.
    case panelAmended = "panel.amended"
    /// See `ExpertRecusal`.
    case expertRecused = "panel.expert-recused"
    /// See `Inspection`.
    case inspectionRecorded = "inspection.recorded"
    /// See `ListProposal`.
    case listProposed = "list.proposed"
    /// See `ListCancellation`.
    case listCancelled = "list.cancelled"
    /// See `PublicityOpened`.
    case publicityOpened = "publicity.opened"
    /// See `PublicityExtension`.
    case publicityExtended = "publicity.extended"
    /// See `PublicityCancellation`.
    case publicityCancelled = "publicity.cancelled"
    /// See `PublicityClosed`.
    case publicityClosed = "publicity.closed"
    /// See `ObjectionRaised`.
    case objectionRaised = "objection.raised"
    /// See `ObjectionDecision`.
    case objectionAccepted = "objection.accepted"
    /// See `ObjectionDecision`.
    case objectionDeclined = "objection.declined"
    /// See `ObjectionWithdrawal`.
    case objectionWithdrawn = "objection.withdrawn"
    /// See `ObjectionResolution`.
    case objectionResolved = "objection.resolved"
    /// See `EstablishmentApproved`.
    case establishmentApproved = "establishment.approved"
    /// See `EstablishmentRefused`.
    case establishmentRefused = "establishment.refused"
    /// See `DeferralRequest`.
    case deferralRequested = "deferral.requested"
    /// See `DepartmentReview`.
    case deferralReviewed = "deferral.reviewed"
    /// See `DeferralDecided`.
    case deferralGranted = "deferral.granted"
    /// See `DeferralDecided`.
    case deferralRefused = "deferral.refused"
    /// See `AcceptanceRequest`.
    case acceptanceRequested = "acceptance.requested"
    /// See `DepartmentReview`.
    case acceptanceReviewed = "acceptance.reviewed"
    /// See `AcceptanceConclusion`.
    case acceptancePassed = "acceptance.passed"
    /// See `AcceptanceConclusion`.
    case acceptanceFailed = "acceptance.failed"
    /// See `CommitteeForming`.
    case committeeFormed = "committee.formed"
    /// See `DirectorAssessment`.
    case directorAssessed = "director.assessed"
    /// See `ReportSubmission`.
    case reportSubmitted = "report.submitted"
    /// See `ReportReviewed`.
    case reportReviewed = "report.reviewed"
    /// See `ReportReturn`.
    case reportReturned = "report.returned"
    /// See `ReportFiled`.
    case reportFiled = "report.filed"
    /// See `SupervisionSubmitted`.
    case supervisionSubmitted = "supervision.submitted"
    /// See `SupervisionReturn`.
    case supervisionReturned = "supervision.returned"
    /// See `SupervisionFiling`.
    case supervisionFiled = "supervision.filed"
    /// See `IncidentReport`.
    case incidentReported = "incident.reported"
    /// See `IncidentConclusion`.
    case incidentConcluded = "incident.concluded"
    /// See `ChangeReported`.
    case changeReported = "change.reported"
    /// See `ChangeJoining`.
    case changeJoined = "change.joined"
    /// See `ChangeConsented`.
    case changeConsented = "change.consented"
    /// See `ChangeConsented`.
    case changeConsentRefused = "change.consent-refused"
    /// See `ChangeFiling`.
    case changeFiled = "change.filed"
    /// See `ChangeReturn`.
    case changeReturned = "change.returned"
    /// See `ChangeWithdrawal`.
    case changeWithdrawn = "change.withdrawn"
    /// See `CentreRenamed`.
    case centreRenamed = "centre.renamed"
    /// See `DirectorChanged`.
    case centreDirectorChanged = "centre.director-changed"
    /// See `DirectionChanged`.
    case centreDirectionChanged = "centre.direction-changed"
    /// See `HostChanged`.
    case centreHostChanged = "centre.host-changed"
    /// See `CoBuildersChanged`.
    case centreCoBuildersChanged = "centre.co-builders-changed"
    /// See `EvaluationAnnouncement`.
    case evaluationAnnounced = "evaluation.announced"
    /// See `EvaluationMaterials`.
    case evaluationMaterialsSubmitted = "evaluation.materials-submitted"
    /// See `EvaluationAbsence`.
    case evaluationAbsenceRecorded = "evaluation.absence-recorded"
    /// See `Graded`.
    case evaluationGraded = "evaluation.graded"
    /// See `RectificationOrdered`.
    case rectificationOrdered = "rectification.ordered"
    /// See `RectificationRequest`.
    case rectificationRequested = "rectification.requested"
    /// See `DepartmentReview`.
    case rectificationReviewed = "rectification.reviewed"
    /// See `RectificationConcluded`.
    case rectificationPassed = "rectification.passed"
    /// See `RectificationConcluded`.
    case rectificationFailed = "rectification.failed"
    /// See `Relinquishment`.
    case relinquishmentRequested = "relinquishment.requested"
    /// See `RevocationProposed`.
    case revocationProposed = "revocation.proposed"
    /// See `RevocationHearing`.
    case revocationHearingHeld = "revocation.hearing-held"
    /// See `RevocationDecided`.
    case centreRevoked = "centre.revoked"
    /// See `RevocationDecided`.
    case revocationDropped = "revocation.dropped"
    /// See `HostStatement`.
    case statementSubmitted = "statement.submitted"
    /// See `Material`.
    case materialFiled = "material.filed"
    /// See `DocumentIssue`.
    case documentIssued = "document.issued"
    /// See `DocumentServed`.
    case documentServed = "document.served"
    /// See `AppealRecord`.
    case appealRecorded = "appeal.recorded"
    /// See `AppealConclusion`.
    case appealConcluded = "appeal.concluded"
    /// See `CorrectionRequest`.
    case correctionRequested = "correction.requested"
    /// See `RecordCorrected`.
    case recordCorrected = "record.corrected"
    /// See `SettingAside`.
    case recordSetAside = "record.set-aside"
    /// See `PersonalErased`.
    case personalErased = "personal.erased"

    /// The version of the form this program writes.
    public var version: Int { 1 }
}
