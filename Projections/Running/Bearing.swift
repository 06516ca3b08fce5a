import Events

extension Event {
    /// What an event is to the projections, beside being an act of the centres it names.
    enum Bearing {
        /// It changes by what assessments are judged.
        case measures
        /// It tells something of an organisation, and so of the centres this hosts.
        case organisation(CreditCode)
        /// A centre begins, with its host.
        case carriedOver(CarriedCentre)
        /// A centre begins.
        case application(Application)
        /// A list begins.
        case list(ListID)
        /// An objection begins.
        case objection(ObjectionID)
        /// A centre has another host.
        case host(CentreID, CreditCode)
        /// It corrects a record or sets one aside.
        case amendment
        /// Nothing more.
        case none
    }

    var bearing: Bearing {
        switch self {
        case .measuresAdopted: .measures
        case .organisationRegistered(let matter): .organisation(matter.organisation)
        case .organisationVerified(let matter), .organisationVerificationRefused(let matter):
            .organisation(matter.organisation)
        case .organisationAmended(let matter): .organisation(matter.organisation)
        case .centreCarriedOver(let matter): .carriedOver(matter)
        case .applicationSubmitted(let matter): .application(matter)
        case .listProposed(let matter): .list(matter.list)
        case .objectionRaised(let matter): .objection(matter.objection)
        case .centreHostChanged(let matter): .host(matter.centre, matter.organisation)
        case .recordCorrected, .recordSetAside: .amendment
        case .registerOpened, .departmentAdopted, .calendarAdopted, .accountOpened,
            .accountAmended, .accountClosed, .callOpened, .callExtended, .applicationReturned,
            .applicationSupplemented, .applicationWithdrawn, .opinionRecorded,
            .recommendationIssued, .panelConvened, .panelAmended, .expertRecused,
            .inspectionRecorded, .listCancelled, .publicityOpened, .publicityExtended,
            .publicityCancelled, .publicityClosed, .objectionAccepted, .objectionDeclined,
            .objectionWithdrawn, .objectionResolved, .establishmentApproved,
            .establishmentRefused, .deferralRequested, .deferralReviewed, .deferralGranted,
            .deferralRefused, .acceptanceRequested, .acceptanceReviewed, .acceptancePassed,
            .acceptanceFailed, .committeeFormed, .directorAssessed, .reportSubmitted,
            .reportReviewed, .reportReturned, .reportFiled, .supervisionSubmitted,
            .supervisionReturned, .supervisionFiled, .incidentReported, .incidentConcluded,
            .changeReported, .changeJoined, .changeConsented, .changeConsentRefused,
            .changeFiled, .changeReturned, .changeWithdrawn, .centreRenamed,
            .centreDirectorChanged, .centreDirectionChanged, .centreCoBuildersChanged,
            .evaluationAnnounced, .evaluationMaterialsSubmitted, .evaluationAbsenceRecorded,
            .evaluationGraded, .rectificationOrdered, .rectificationRequested,
            .rectificationReviewed, .rectificationPassed, .rectificationFailed,
            .relinquishmentRequested, .revocationProposed, .revocationHearingHeld,
            .centreRevoked, .revocationDropped, .statementSubmitted, .materialFiled,
            .documentIssued, .documentServed, .appealRecorded, .appealConcluded,
            .correctionRequested, .personalErased:
            .none
        }
    }
}
