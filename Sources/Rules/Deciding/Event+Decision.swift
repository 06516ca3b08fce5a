internal import CanonicalJSON
public import Events

extension Event {
    /// Whether it is a decision (section 4 of the contract): it stands in dossiers and may be
    /// appealed.
    public var isDecision: Bool {
        switch self {
        case .establishmentApproved, .establishmentRefused, .objectionDeclined,
            .objectionResolved, .deferralGranted, .deferralRefused, .acceptancePassed,
            .acceptanceFailed, .evaluationGraded, .rectificationPassed, .rectificationFailed,
            .changeFiled, .changeReturned, .centreRevoked, .revocationDropped, .recordCorrected,
            .recordSetAside:
            true
        case .evaluationAbsenceRecorded(let matter): !matter.excused
        case .registerOpened, .departmentAdopted, .measuresAdopted, .calendarAdopted,
            .accountOpened, .accountAmended, .accountClosed, .organisationRegistered,
            .organisationVerified, .organisationVerificationRefused, .organisationAmended,
            .centreCarriedOver, .callOpened, .callExtended, .applicationSubmitted,
            .applicationReturned, .applicationSupplemented, .applicationWithdrawn,
            .opinionRecorded, .recommendationIssued, .panelConvened, .panelAmended,
            .expertRecused, .inspectionRecorded, .listProposed, .listCancelled,
            .publicityOpened, .publicityExtended, .publicityCancelled, .publicityClosed,
            .objectionRaised, .objectionAccepted, .objectionWithdrawn, .deferralRequested,
            .deferralReviewed, .acceptanceRequested, .acceptanceReviewed, .committeeFormed,
            .directorAssessed, .reportSubmitted, .reportReviewed, .reportReturned, .reportFiled,
            .supervisionSubmitted, .supervisionReturned, .supervisionFiled, .incidentReported,
            .incidentConcluded, .changeReported, .changeJoined, .changeConsented,
            .changeConsentRefused, .changeWithdrawn, .centreRenamed, .centreDirectorChanged,
            .centreDirectionChanged, .centreHostChanged, .centreCoBuildersChanged,
            .evaluationAnnounced, .evaluationMaterialsSubmitted, .rectificationOrdered,
            .rectificationRequested, .rectificationReviewed, .relinquishmentRequested,
            .revocationProposed, .revocationHearingHeld, .statementSubmitted, .materialFiled,
            .documentIssued, .documentServed, .appealRecorded, .appealConcluded,
            .correctionRequested, .personalErased:
            false
        }
    }

    /// The number of the document it was recorded with, the bureau's or another authority's.
    public var documentText: String? {
        var fields = FieldWriter()
        write(to: &fields)
        return fields.object["document"]?.string
    }
}
