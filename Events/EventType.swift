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

    /// The version of the form this program writes.
    public var version: Int { 1 }
}
