import Events

/// The measures as pure functions: an action on a state, in a context, is decided into events or
/// refused. No clock, no input or output, no chance.
public enum Rules {
    /// The edition of the rules, raised whenever the outcome of any action could change.
    public static let edition = 3

    /// Decides an action.
    /// - Throws: the first refusal in the order of the contract.
    public static func decide(
        _ action: Action, on state: State, in context: Context
    ) throws(Refusal) -> Decision {
        try requireNotAhead(action, of: context.day)
        return try judge(action, on: state, in: context)
    }

    /// Decides an action whose days were judged already.
    static func judge(
        _ action: Action, on state: State, in context: Context
    ) throws(Refusal) -> Decision {
        var ruling = Ruling(state: state, context: context)
        try decide(action, &ruling)
        precondition(!ruling.decision.events.isEmpty, "an accepted action has at least one event")
        return ruling.decision
    }

    /// A fact may not take effect after the day of the act.
    private static func requireNotAhead(_ action: Action, of day: Day) throws(Refusal) {
        let (date, field): (Day?, String) =
            switch action {
            case .recommendationIssue(let matter): (matter.date, "/with/date")
            case .inspectionRecord(let matter): (matter.date, "/with/date")
            case .establishmentApprove(let matter): (matter.date, "/with/date")
            case .centreCarryOver(let matter): (matter.established, "/with/established")
            case .incidentReport(let matter): (matter.date, "/with/date")
            case .changeReport(let matter): (matter.effective, "/with/effective")
            case .evaluationGrade(let matter): (matter.date, "/with/date")
            case .revocationHear(let matter): (matter.date, "/with/date")
            case .materialFile(let matter): (matter.date, "/with/date")
            case .documentIssue(let matter): (matter.date, "/with/date")
            case .documentServe(let matter): (matter.date, "/with/date")
            case .appealRecord(let matter): (matter.received, "/with/received")
            case .accountOpen, .accountAmend, .accountClose, .departmentAdopt, .policyAdopt,
                .calendarAdopt, .organisationRegister, .organisationVerify, .organisationAmend,
                .callOpen, .callExtend, .applicationSubmit, .applicationReturn,
                .applicationSupplement, .applicationWithdraw, .reviewPreliminary, .reviewBureau,
                .panelConvene, .panelAmend, .panelRecuse, .reviewExpert, .listPropose, .listCancel,
                .establishmentRefuse, .publicityOpen, .publicityExtend, .publicityCancel,
                .objectionRaise, .objectionAccept, .objectionDecline, .objectionWithdraw,
                .objectionResolve, .publicityClose, .deferralRequest, .deferralReview,
                .deferralDecide, .acceptanceRequest, .acceptanceReview, .acceptanceConclude,
                .committeeForm, .directorAssess, .reportSubmit, .reportReview, .reportReturn,
                .reportFile, .supervisionSubmit, .supervisionReturn, .supervisionFile,
                .incidentConclude, .changeJoin, .changeConsent, .changeFile, .changeReturn,
                .changeWithdraw, .evaluationAnnounce, .evaluationSubmit, .evaluationAbsence,
                .rectificationRequest, .rectificationReview, .rectificationConclude,
                .centreRelinquish, .revocationPropose, .revocationDecide, .statementSubmit,
                .appealConclude, .correctionRequest, .recordCorrect, .recordSetAside,
                .personalErase:
                (nil, "")
            }
        if let date, date > day {
            throw Refusal(
                .effectiveAhead, field: field, Argument(.given, date), Argument(.day, day))
        }
    }

    private static func decide(_ action: Action, _ ruling: inout Ruling) throws(Refusal) {
        switch action {
        case .accountOpen(let matter): try Accounts.decide(matter, &ruling)
        case .accountAmend(let matter): try Accounts.decide(matter, &ruling)
        case .accountClose(let matter): try Accounts.decide(matter, &ruling)
        case .departmentAdopt(let matter): try Framework.decide(matter, &ruling)
        case .policyAdopt(let matter): try Framework.decide(matter, &ruling)
        case .calendarAdopt(let matter): try Framework.decide(matter, &ruling)
        case .organisationRegister(let matter): try Organisations.decide(matter, &ruling)
        case .organisationVerify(let matter): try Organisations.decide(matter, &ruling)
        case .organisationAmend(let matter): try Organisations.decide(matter, &ruling)
        case .centreCarryOver(let matter): try CarryingOver.decide(matter, &ruling)
        case .callOpen(let matter): try Calls.decide(matter, &ruling)
        case .callExtend(let matter): try Calls.decide(matter, &ruling)
        case .applicationSubmit(let matter): try Applications.decide(matter, &ruling)
        case .applicationReturn(let matter): try Applications.decide(matter, &ruling)
        case .applicationSupplement(let matter): try Applications.decide(matter, &ruling)
        case .applicationWithdraw(let matter): try Applications.decide(matter, &ruling)
        case .reviewPreliminary(let matter): try Reviews.decide(matter, &ruling)
        case .recommendationIssue(let matter): try Reviews.decide(matter, &ruling)
        case .reviewBureau(let matter): try Reviews.decide(matter, &ruling)
        case .reviewExpert(let matter): try Panels.decide(matter, &ruling)
        case .panelConvene(let matter): try Panels.decide(matter, &ruling)
        case .panelAmend(let matter): try Panels.decide(matter, &ruling)
        case .panelRecuse(let matter): try Panels.decide(matter, &ruling)
        case .inspectionRecord(let matter): try Panels.decide(matter, &ruling)
        case .listPropose(let matter): try Lists.decide(matter, &ruling)
        case .listCancel(let matter): try Lists.decide(matter, &ruling)
        case .publicityOpen(let matter): try PublicityRules.decide(matter, &ruling)
        case .publicityExtend(let matter): try PublicityRules.decide(matter, &ruling)
        case .publicityCancel(let matter): try PublicityRules.decide(matter, &ruling)
        case .publicityClose(let matter): try PublicityRules.decide(matter, &ruling)
        case .objectionRaise(let matter): try Objections.decide(matter, &ruling)
        case .objectionAccept(let matter): try Objections.accept(matter, &ruling)
        case .objectionDecline(let matter): try Objections.decline(matter, &ruling)
        case .objectionWithdraw(let matter): try Objections.decide(matter, &ruling)
        case .objectionResolve(let matter): try Objections.decide(matter, &ruling)
        case .establishmentApprove(let matter): try Establishment.decide(matter, &ruling)
        case .establishmentRefuse(let matter): try Establishment.decide(matter, &ruling)
        case .deferralRequest(let matter): try Construction.decide(matter, &ruling)
        case .deferralReview(let matter): try Construction.reviewDeferral(matter, &ruling)
        case .deferralDecide(let matter): try Construction.decide(matter, &ruling)
        case .acceptanceRequest(let matter): try Construction.decide(matter, &ruling)
        case .acceptanceReview(let matter): try Construction.reviewAcceptance(matter, &ruling)
        case .acceptanceConclude(let matter): try Construction.decide(matter, &ruling)
        case .committeeForm(let matter): try Operation.decide(matter, &ruling)
        case .directorAssess(let matter): try Operation.decide(matter, &ruling)
        case .incidentReport(let matter): try Operation.decide(matter, &ruling)
        case .incidentConclude(let matter): try Operation.decide(matter, &ruling)
        case .reportSubmit(let matter): try Filings.decide(matter, &ruling)
        case .reportReview(let matter): try Filings.decide(matter, &ruling)
        case .reportReturn(let matter): try Filings.decide(matter, &ruling)
        case .reportFile(let matter): try Filings.decide(matter, &ruling)
        case .supervisionSubmit(let matter): try Filings.decide(matter, &ruling)
        case .supervisionReturn(let matter): try Filings.decide(matter, &ruling)
        case .supervisionFile(let matter): try Filings.decide(matter, &ruling)
        case .changeReport(let matter): try Changes.decide(matter, &ruling)
        case .changeJoin(let matter): try Changes.decide(matter, &ruling)
        case .changeConsent(let matter): try Changes.decide(matter, &ruling)
        case .changeFile(let matter): try Changes.decide(matter, &ruling)
        case .changeReturn(let matter): try Changes.decide(matter, &ruling)
        case .changeWithdraw(let matter): try Changes.decide(matter, &ruling)
        case .evaluationAnnounce(let matter): try Evaluations.decide(matter, &ruling)
        case .evaluationSubmit(let matter): try Evaluations.decide(matter, &ruling)
        case .evaluationAbsence(let matter): try Evaluations.decide(matter, &ruling)
        case .evaluationGrade(let matter): try Evaluations.decide(matter, &ruling)
        case .rectificationRequest(let matter): try Rectifications.decide(matter, &ruling)
        case .rectificationReview(let matter): try Rectifications.decide(matter, &ruling)
        case .rectificationConclude(let matter): try Rectifications.decide(matter, &ruling)
        case .centreRelinquish(let matter): try Revocations.decide(matter, &ruling)
        case .revocationPropose(let matter): try Revocations.decide(matter, &ruling)
        case .revocationHear(let matter): try Revocations.decide(matter, &ruling)
        case .revocationDecide(let matter): try Revocations.decide(matter, &ruling)
        case .statementSubmit(let matter): try Papers.decide(matter, &ruling)
        case .materialFile(let matter): try Papers.decide(matter, &ruling)
        case .documentIssue(let matter): try Papers.decide(matter, &ruling)
        case .documentServe(let matter): try Papers.decide(matter, &ruling)
        case .appealRecord(let matter): try Papers.decide(matter, &ruling)
        case .appealConclude(let matter): try Papers.decide(matter, &ruling)
        case .correctionRequest(let matter): try TheRecord.request(matter, &ruling)
        case .recordCorrect(let matter): try TheRecord.decide(matter, &ruling)
        case .recordSetAside(let matter): try TheRecord.decide(matter, &ruling)
        case .personalErase(let matter): try TheRecord.decide(matter, &ruling)
        }
    }
}
