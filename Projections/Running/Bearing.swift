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
        /// A decision that may be appealed (section 4 of the contract), with its document or not.
        case decision(hasDocument: Bool)
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
        case .objectionDeclined, .objectionResolved: .decision(hasDocument: false)
        case .establishmentApproved: .decision(hasDocument: true)
        case .establishmentRefused(let matter): .decision(hasDocument: matter.document != nil)
        case .registerOpened, .departmentAdopted, .calendarAdopted, .accountOpened,
            .accountAmended, .accountClosed, .callOpened, .callExtended, .applicationReturned,
            .applicationSupplemented, .applicationWithdrawn, .opinionRecorded,
            .recommendationIssued, .panelConvened, .panelAmended, .expertRecused,
            .inspectionRecorded, .listCancelled, .publicityOpened, .publicityExtended,
            .publicityCancelled, .publicityClosed, .objectionAccepted, .objectionWithdrawn:
            .none
        }
    }
}
