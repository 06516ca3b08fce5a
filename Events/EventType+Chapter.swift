/// The chapters of the contract that events belong to.
public enum EventChapter: Hashable, Sendable {
    /// The opening, departments, measures and calendar: what every act is judged by.
    case framework
    /// Accounts.
    case account
    /// Organisations (Art. 8, 10(1)).
    case organisation
    /// Centres carried over from paper.
    case carryingOver
    /// Calls, applications, reviews and panels (Art. 8–10).
    case recognition
    /// Lists, publicity, objections and establishment (Art. 10(3), (4)).
    case publicity
    /// Construction, deferral and acceptance (Art. 6(4), 11).
    case construction
    /// Operation, the two annual filings and incidents (Art. 6, 12, 18).
    case operation
    /// Changes (Art. 19).
    case change
    /// Evaluation and rectification (Art. 15–17).
    case evaluation
    /// Revocation and leaving (Art. 20).
    case revocation
    /// Statements, materials, documents, service and appeals.
    case paper
    /// Corrections, settings-aside and erasure.
    case record
}

extension EventType {
    /// The chapter it belongs to.
    public var chapter: EventChapter {
        switch self {
        case .registerOpened, .departmentAdopted, .measuresAdopted, .calendarAdopted: .framework
        case .accountOpened, .accountAmended, .accountClosed: .account
        case .organisationRegistered, .organisationVerified, .organisationVerificationRefused,
            .organisationAmended:
            .organisation
        case .centreCarriedOver: .carryingOver
        case .callOpened, .callExtended, .applicationSubmitted, .applicationReturned,
            .applicationSupplemented, .applicationWithdrawn, .opinionRecorded,
            .recommendationIssued, .panelConvened, .panelAmended, .expertRecused,
            .inspectionRecorded:
            .recognition
        case .listProposed, .listCancelled, .publicityOpened, .publicityExtended,
            .publicityCancelled, .publicityClosed, .objectionRaised, .objectionAccepted,
            .objectionDeclined, .objectionWithdrawn, .objectionResolved, .establishmentApproved,
            .establishmentRefused:
            .publicity
        case .deferralRequested, .deferralReviewed, .deferralGranted, .deferralRefused,
            .acceptanceRequested, .acceptanceReviewed, .acceptancePassed, .acceptanceFailed:
            .construction
        case .committeeFormed, .directorAssessed, .reportSubmitted, .reportReviewed,
            .reportReturned, .reportFiled, .supervisionSubmitted, .supervisionReturned,
            .supervisionFiled, .incidentReported, .incidentConcluded:
            .operation
        case .changeReported, .changeJoined, .changeConsented, .changeConsentRefused,
            .changeFiled, .changeReturned, .changeWithdrawn, .centreRenamed,
            .centreDirectorChanged, .centreDirectionChanged, .centreHostChanged,
            .centreCoBuildersChanged:
            .change
        case .evaluationAnnounced, .evaluationMaterialsSubmitted, .evaluationAbsenceRecorded,
            .evaluationGraded, .rectificationOrdered, .rectificationRequested,
            .rectificationReviewed, .rectificationPassed, .rectificationFailed:
            .evaluation
        case .relinquishmentRequested, .revocationProposed, .revocationHearingHeld,
            .centreRevoked, .revocationDropped:
            .revocation
        case .statementSubmitted, .materialFiled, .documentIssued, .documentServed,
            .appealRecorded, .appealConcluded:
            .paper
        case .correctionRequested, .recordCorrected, .recordSetAside, .personalErased: .record
        }
    }
}
