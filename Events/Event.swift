/// Something that happened, with what is known of it.
public enum Event: Hashable, Sendable {
    /// `register.opened`
    case registerOpened(RegisterOpening)
    /// `department.adopted`
    case departmentAdopted(DepartmentAdoption)
    /// `policy.adopted`
    case measuresAdopted(MeasuresAdoption)
    /// `calendar.adopted`
    case calendarAdopted(CalendarAdoption)
    /// `account.opened`
    case accountOpened(AccountOpening)
    /// `account.amended`
    case accountAmended(AccountAmendment)
    /// `account.closed`
    case accountClosed(AccountClosing)
    /// `organisation.registered`
    case organisationRegistered(OrganisationRegistration)
    /// `organisation.verified`
    case organisationVerified(OrganisationVerification)
    /// `organisation.verification-refused`
    case organisationVerificationRefused(OrganisationVerification)
    /// `organisation.amended`
    case organisationAmended(OrganisationAmendment)
    /// `centre.carried-over`
    case centreCarriedOver(CarriedCentre)
    /// `call.opened`
    case callOpened(CallOpening)
    /// `call.extended`
    case callExtended(CallExtension)
    /// `application.submitted`
    case applicationSubmitted(Application)
    /// `application.returned`
    case applicationReturned(ApplicationReturn)
    /// `application.supplemented`
    case applicationSupplemented(ApplicationSupplement)
    /// `application.withdrawn`
    case applicationWithdrawn(ApplicationWithdrawal)
    /// `review.opinion-recorded`
    case opinionRecorded(Opinion)
    /// `recommendation.issued`
    case recommendationIssued(RecommendationIssue)
    /// `panel.convened`
    case panelConvened(PanelConvening)
    /// `panel.amended`
    case panelAmended(PanelAmendment)
    /// `panel.expert-recused`
    case expertRecused(ExpertRecusal)
    /// `inspection.recorded`
    case inspectionRecorded(Inspection)
    /// `list.proposed`
    case listProposed(ListProposal)
    /// `list.cancelled`
    case listCancelled(ListCancellation)
    /// `publicity.opened`
    case publicityOpened(PublicityOpened)
    /// `publicity.extended`
    case publicityExtended(PublicityExtension)
    /// `publicity.cancelled`
    case publicityCancelled(PublicityCancellation)
    /// `publicity.closed`
    case publicityClosed(PublicityClosed)
    /// `objection.raised`
    case objectionRaised(ObjectionRaised)
    /// `objection.accepted`
    case objectionAccepted(ObjectionDecision)
    /// `objection.declined`
    case objectionDeclined(ObjectionDecision)
    /// `objection.withdrawn`
    case objectionWithdrawn(ObjectionWithdrawal)
    /// `objection.resolved`
    case objectionResolved(ObjectionResolution)
    /// `establishment.approved`
    case establishmentApproved(EstablishmentApproved)
    /// `establishment.refused`
    case establishmentRefused(EstablishmentRefused)
    /// `deferral.requested`
    case deferralRequested(DeferralRequest)
    /// `deferral.reviewed`
    case deferralReviewed(DepartmentReview)
    /// `deferral.granted`
    case deferralGranted(DeferralDecided)
    /// `deferral.refused`
    case deferralRefused(DeferralDecided)
    /// `acceptance.requested`
    case acceptanceRequested(AcceptanceRequest)
    /// `acceptance.reviewed`
    case acceptanceReviewed(DepartmentReview)
    /// `acceptance.passed`
    case acceptancePassed(AcceptanceConclusion)
    /// `acceptance.failed`
    case acceptanceFailed(AcceptanceConclusion)
    /// `committee.formed`
    case committeeFormed(CommitteeForming)
    /// `director.assessed`
    case directorAssessed(DirectorAssessment)
    /// `report.submitted`
    case reportSubmitted(ReportSubmission)
    /// `report.reviewed`
    case reportReviewed(ReportReviewed)
    /// `report.returned`
    case reportReturned(ReportReturn)
    /// `report.filed`
    case reportFiled(ReportFiled)
    /// `supervision.submitted`
    case supervisionSubmitted(SupervisionSubmitted)
    /// `supervision.returned`
    case supervisionReturned(SupervisionReturn)
    /// `supervision.filed`
    case supervisionFiled(SupervisionFiling)
    /// `incident.reported`
    case incidentReported(IncidentReport)
    /// `incident.concluded`
    case incidentConcluded(IncidentConclusion)
    /// `change.reported`
    case changeReported(ChangeReported)
    /// `change.joined`
    case changeJoined(ChangeJoining)
    /// `change.consented`
    case changeConsented(ChangeConsented)
    /// `change.consent-refused`
    case changeConsentRefused(ChangeConsented)
    /// `change.filed`
    case changeFiled(ChangeFiling)
    /// `change.returned`
    case changeReturned(ChangeReturn)
    /// `change.withdrawn`
    case changeWithdrawn(ChangeWithdrawal)
    /// `centre.renamed`
    case centreRenamed(CentreRenamed)
    /// `centre.director-changed`
    case centreDirectorChanged(DirectorChanged)
    /// `centre.direction-changed`
    case centreDirectionChanged(DirectionChanged)
    /// `centre.host-changed`
    case centreHostChanged(HostChanged)
    /// `centre.co-builders-changed`
    case centreCoBuildersChanged(CoBuildersChanged)
    /// `evaluation.announced`
    case evaluationAnnounced(EvaluationAnnouncement)
    /// `evaluation.materials-submitted`
    case evaluationMaterialsSubmitted(EvaluationMaterials)
    /// `evaluation.absence-recorded`
    case evaluationAbsenceRecorded(EvaluationAbsence)
    /// `evaluation.graded`
    case evaluationGraded(Graded)
    /// `rectification.ordered`
    case rectificationOrdered(RectificationOrdered)
    /// `rectification.requested`
    case rectificationRequested(RectificationRequest)
    /// `rectification.reviewed`
    case rectificationReviewed(DepartmentReview)
    /// `rectification.passed`
    case rectificationPassed(RectificationConcluded)
    /// `rectification.failed`
    case rectificationFailed(RectificationConcluded)
    /// `relinquishment.requested`
    case relinquishmentRequested(Relinquishment)
    /// `revocation.proposed`
    case revocationProposed(RevocationProposed)
    /// `revocation.hearing-held`
    case revocationHearingHeld(RevocationHearing)
    /// `centre.revoked`
    case centreRevoked(RevocationDecided)
    /// `revocation.dropped`
    case revocationDropped(RevocationDecided)
    /// `statement.submitted`
    case statementSubmitted(HostStatement)
    /// `material.filed`
    case materialFiled(Material)
    /// `document.issued`
    case documentIssued(DocumentIssue)
    /// `document.served`
    case documentServed(DocumentServed)
    /// `appeal.recorded`
    case appealRecorded(AppealRecord)
    /// `appeal.concluded`
    case appealConcluded(AppealConclusion)
    /// `correction.requested`
    case correctionRequested(CorrectionRequest)
    /// `record.corrected`
    case recordCorrected(RecordCorrected)
    /// `record.set-aside`
    case recordSetAside(SettingAside)
    /// `personal.erased`
    case personalErased(PersonalErased)
}

extension Event {
    /// The event's stable name.
    public var type: EventType {
        switch self {
        case .registerOpened: .registerOpened
        case .departmentAdopted: .departmentAdopted
        case .measuresAdopted: .measuresAdopted
        case .calendarAdopted: .calendarAdopted
        case .accountOpened: .accountOpened
        case .accountAmended: .accountAmended
        case .accountClosed: .accountClosed
        case .organisationRegistered: .organisationRegistered
        case .organisationVerified: .organisationVerified
        case .organisationVerificationRefused: .organisationVerificationRefused
        case .organisationAmended: .organisationAmended
        case .centreCarriedOver: .centreCarriedOver
        case .callOpened: .callOpened
        case .callExtended: .callExtended
        case .applicationSubmitted: .applicationSubmitted
        case .applicationReturned: .applicationReturned
        case .applicationSupplemented: .applicationSupplemented
        case .applicationWithdrawn: .applicationWithdrawn
        case .opinionRecorded: .opinionRecorded
        case .recommendationIssued: .recommendationIssued
        case .panelConvened: .panelConvened
        case .panelAmended: .panelAmended
        case .expertRecused: .expertRecused
        case .inspectionRecorded: .inspectionRecorded
        case .listProposed: .listProposed
        case .listCancelled: .listCancelled
        case .publicityOpened: .publicityOpened
        case .publicityExtended: .publicityExtended
        case .publicityCancelled: .publicityCancelled
        case .publicityClosed: .publicityClosed
        case .objectionRaised: .objectionRaised
        case .objectionAccepted: .objectionAccepted
        case .objectionDeclined: .objectionDeclined
        case .objectionWithdrawn: .objectionWithdrawn
        case .objectionResolved: .objectionResolved
        case .establishmentApproved: .establishmentApproved
        case .establishmentRefused: .establishmentRefused
        case .deferralRequested: .deferralRequested
        case .deferralReviewed: .deferralReviewed
        case .deferralGranted: .deferralGranted
        case .deferralRefused: .deferralRefused
        case .acceptanceRequested: .acceptanceRequested
        case .acceptanceReviewed: .acceptanceReviewed
        case .acceptancePassed: .acceptancePassed
        case .acceptanceFailed: .acceptanceFailed
        case .committeeFormed: .committeeFormed
        case .directorAssessed: .directorAssessed
        case .reportSubmitted: .reportSubmitted
        case .reportReviewed: .reportReviewed
        case .reportReturned: .reportReturned
        case .reportFiled: .reportFiled
        case .supervisionSubmitted: .supervisionSubmitted
        case .supervisionReturned: .supervisionReturned
        case .supervisionFiled: .supervisionFiled
        case .incidentReported: .incidentReported
        case .incidentConcluded: .incidentConcluded
        case .changeReported: .changeReported
        case .changeJoined: .changeJoined
        case .changeConsented: .changeConsented
        case .changeConsentRefused: .changeConsentRefused
        case .changeFiled: .changeFiled
        case .changeReturned: .changeReturned
        case .changeWithdrawn: .changeWithdrawn
        case .centreRenamed: .centreRenamed
        case .centreDirectorChanged: .centreDirectorChanged
        case .centreDirectionChanged: .centreDirectionChanged
        case .centreHostChanged: .centreHostChanged
        case .centreCoBuildersChanged: .centreCoBuildersChanged
        case .evaluationAnnounced: .evaluationAnnounced
        case .evaluationMaterialsSubmitted: .evaluationMaterialsSubmitted
        case .evaluationAbsenceRecorded: .evaluationAbsenceRecorded
        case .evaluationGraded: .evaluationGraded
        case .rectificationOrdered: .rectificationOrdered
        case .rectificationRequested: .rectificationRequested
        case .rectificationReviewed: .rectificationReviewed
        case .rectificationPassed: .rectificationPassed
        case .rectificationFailed: .rectificationFailed
        case .relinquishmentRequested: .relinquishmentRequested
        case .revocationProposed: .revocationProposed
        case .revocationHearingHeld: .revocationHearingHeld
        case .centreRevoked: .centreRevoked
        case .revocationDropped: .revocationDropped
        case .statementSubmitted: .statementSubmitted
        case .materialFiled: .materialFiled
        case .documentIssued: .documentIssued
        case .documentServed: .documentServed
        case .appealRecorded: .appealRecorded
        case .appealConcluded: .appealConcluded
        case .correctionRequested: .correctionRequested
        case .recordCorrected: .recordCorrected
        case .recordSetAside: .recordSetAside
        case .personalErased: .personalErased
        }
    }

    /// Reads the data of an event of this type in its present form; fields that are no part of it
    /// are left to the caller.
    public init(_ type: EventType, _ fields: inout FieldReader) throws(FieldError) {
        switch type {
        case .registerOpened: self = .registerOpened(try RegisterOpening(&fields))
        case .departmentAdopted: self = .departmentAdopted(try DepartmentAdoption(&fields))
        case .measuresAdopted: self = .measuresAdopted(try MeasuresAdoption(&fields))
        case .calendarAdopted: self = .calendarAdopted(try CalendarAdoption(&fields))
        case .accountOpened: self = .accountOpened(try AccountOpening(&fields))
        case .accountAmended: self = .accountAmended(try AccountAmendment(&fields))
        case .accountClosed: self = .accountClosed(try AccountClosing(&fields))
        case .organisationRegistered:
            self = .organisationRegistered(try OrganisationRegistration(&fields))
        case .organisationVerified:
            self = .organisationVerified(try OrganisationVerification(&fields))
        case .organisationVerificationRefused:
            self = .organisationVerificationRefused(try OrganisationVerification(&fields))
        case .organisationAmended: self = .organisationAmended(try OrganisationAmendment(&fields))
        case .centreCarriedOver: self = .centreCarriedOver(try CarriedCentre(&fields))
        case .callOpened: self = .callOpened(try CallOpening(&fields))
        case .callExtended: self = .callExtended(try CallExtension(&fields))
        case .applicationSubmitted: self = .applicationSubmitted(try Application(&fields))
        case .applicationReturned: self = .applicationReturned(try ApplicationReturn(&fields))
        case .applicationSupplemented:
            self = .applicationSupplemented(try ApplicationSupplement(&fields))
        case .applicationWithdrawn: self = .applicationWithdrawn(try ApplicationWithdrawal(&fields))
        case .opinionRecorded: self = .opinionRecorded(try Opinion(&fields))
        case .recommendationIssued: self = .recommendationIssued(try RecommendationIssue(&fields))
        case .panelConvened: self = .panelConvened(try PanelConvening(&fields))
        case .panelAmended: self = .panelAmended(try PanelAmendment(&fields))
        case .expertRecused: self = .expertRecused(try ExpertRecusal(&fields))
        case .inspectionRecorded: self = .inspectionRecorded(try Inspection(&fields))
        case .listProposed: self = .listProposed(try ListProposal(&fields))
        case .listCancelled: self = .listCancelled(try ListCancellation(&fields))
        case .publicityOpened: self = .publicityOpened(try PublicityOpened(&fields))
        case .publicityExtended: self = .publicityExtended(try PublicityExtension(&fields))
        case .publicityCancelled: self = .publicityCancelled(try PublicityCancellation(&fields))
        case .publicityClosed: self = .publicityClosed(try PublicityClosed(&fields))
        case .objectionRaised: self = .objectionRaised(try ObjectionRaised(&fields))
        case .objectionAccepted: self = .objectionAccepted(try ObjectionDecision(&fields))
        case .objectionDeclined: self = .objectionDeclined(try ObjectionDecision(&fields))
        case .objectionWithdrawn: self = .objectionWithdrawn(try ObjectionWithdrawal(&fields))
        case .objectionResolved: self = .objectionResolved(try ObjectionResolution(&fields))
        case .establishmentApproved:
            self = .establishmentApproved(try EstablishmentApproved(&fields))
        case .establishmentRefused: self = .establishmentRefused(try EstablishmentRefused(&fields))
        case .deferralRequested: self = .deferralRequested(try DeferralRequest(&fields))
        case .deferralReviewed: self = .deferralReviewed(try DepartmentReview(&fields))
        case .deferralGranted: self = .deferralGranted(try DeferralDecided(&fields))
        case .deferralRefused: self = .deferralRefused(try DeferralDecided(&fields))
        case .acceptanceRequested: self = .acceptanceRequested(try AcceptanceRequest(&fields))
        case .acceptanceReviewed: self = .acceptanceReviewed(try DepartmentReview(&fields))
        case .acceptancePassed: self = .acceptancePassed(try AcceptanceConclusion(&fields))
        case .acceptanceFailed: self = .acceptanceFailed(try AcceptanceConclusion(&fields))
        case .committeeFormed: self = .committeeFormed(try CommitteeForming(&fields))
        case .directorAssessed: self = .directorAssessed(try DirectorAssessment(&fields))
        case .reportSubmitted: self = .reportSubmitted(try ReportSubmission(&fields))
        case .reportReviewed: self = .reportReviewed(try ReportReviewed(&fields))
        case .reportReturned: self = .reportReturned(try ReportReturn(&fields))
        case .reportFiled: self = .reportFiled(try ReportFiled(&fields))
        case .supervisionSubmitted: self = .supervisionSubmitted(try SupervisionSubmitted(&fields))
        case .supervisionReturned: self = .supervisionReturned(try SupervisionReturn(&fields))
        case .supervisionFiled: self = .supervisionFiled(try SupervisionFiling(&fields))
        case .incidentReported: self = .incidentReported(try IncidentReport(&fields))
        case .incidentConcluded: self = .incidentConcluded(try IncidentConclusion(&fields))
        case .changeReported: self = .changeReported(try ChangeReported(&fields))
        case .changeJoined: self = .changeJoined(try ChangeJoining(&fields))
        case .changeConsented: self = .changeConsented(try ChangeConsented(&fields))
        case .changeConsentRefused: self = .changeConsentRefused(try ChangeConsented(&fields))
        case .changeFiled: self = .changeFiled(try ChangeFiling(&fields))
        case .changeReturned: self = .changeReturned(try ChangeReturn(&fields))
        case .changeWithdrawn: self = .changeWithdrawn(try ChangeWithdrawal(&fields))
        case .centreRenamed: self = .centreRenamed(try CentreRenamed(&fields))
        case .centreDirectorChanged: self = .centreDirectorChanged(try DirectorChanged(&fields))
        case .centreDirectionChanged: self = .centreDirectionChanged(try DirectionChanged(&fields))
        case .centreHostChanged: self = .centreHostChanged(try HostChanged(&fields))
        case .centreCoBuildersChanged:
            self = .centreCoBuildersChanged(try CoBuildersChanged(&fields))
        case .evaluationAnnounced: self = .evaluationAnnounced(try EvaluationAnnouncement(&fields))
        case .evaluationMaterialsSubmitted:
            self = .evaluationMaterialsSubmitted(try EvaluationMaterials(&fields))
        case .evaluationAbsenceRecorded:
            self = .evaluationAbsenceRecorded(try EvaluationAbsence(&fields))
        case .evaluationGraded: self = .evaluationGraded(try Graded(&fields))
        case .rectificationOrdered: self = .rectificationOrdered(try RectificationOrdered(&fields))
        case .rectificationRequested:
            self = .rectificationRequested(try RectificationRequest(&fields))
        case .rectificationReviewed: self = .rectificationReviewed(try DepartmentReview(&fields))
        case .rectificationPassed: self = .rectificationPassed(try RectificationConcluded(&fields))
        case .rectificationFailed: self = .rectificationFailed(try RectificationConcluded(&fields))
        case .relinquishmentRequested: self = .relinquishmentRequested(try Relinquishment(&fields))
        case .revocationProposed: self = .revocationProposed(try RevocationProposed(&fields))
        case .revocationHearingHeld: self = .revocationHearingHeld(try RevocationHearing(&fields))
        case .centreRevoked: self = .centreRevoked(try RevocationDecided(&fields))
        case .revocationDropped: self = .revocationDropped(try RevocationDecided(&fields))
        case .statementSubmitted: self = .statementSubmitted(try HostStatement(&fields))
        case .materialFiled: self = .materialFiled(try Material(&fields))
        case .documentIssued: self = .documentIssued(try DocumentIssue(&fields))
        case .documentServed: self = .documentServed(try DocumentServed(&fields))
        case .appealRecorded: self = .appealRecorded(try AppealRecord(&fields))
        case .appealConcluded: self = .appealConcluded(try AppealConclusion(&fields))
        case .correctionRequested: self = .correctionRequested(try CorrectionRequest(&fields))
        case .recordCorrected: self = .recordCorrected(try RecordCorrected(&fields))
        case .recordSetAside: self = .recordSetAside(try SettingAside(&fields))
        case .personalErased: self = .personalErased(try PersonalErased(&fields))
        }
    }

    /// Writes the data of the event.
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .registerOpened(let matter): matter.write(to: &fields)
        case .departmentAdopted(let matter): matter.write(to: &fields)
        case .measuresAdopted(let matter): matter.write(to: &fields)
        case .calendarAdopted(let matter): matter.write(to: &fields)
        case .accountOpened(let matter): matter.write(to: &fields)
        case .accountAmended(let matter): matter.write(to: &fields)
        case .accountClosed(let matter): matter.write(to: &fields)
        case .organisationRegistered(let matter): matter.write(to: &fields)
        case .organisationVerified(let matter): matter.write(to: &fields)
        case .organisationVerificationRefused(let matter): matter.write(to: &fields)
        case .organisationAmended(let matter): matter.write(to: &fields)
        case .centreCarriedOver(let matter): matter.write(to: &fields)
        case .callOpened(let matter): matter.write(to: &fields)
        case .callExtended(let matter): matter.write(to: &fields)
        case .applicationSubmitted(let matter): matter.write(to: &fields)
        case .applicationReturned(let matter): matter.write(to: &fields)
        case .applicationSupplemented(let matter): matter.write(to: &fields)
        case .applicationWithdrawn(let matter): matter.write(to: &fields)
        case .opinionRecorded(let matter): matter.write(to: &fields)
        case .recommendationIssued(let matter): matter.write(to: &fields)
        case .panelConvened(let matter): matter.write(to: &fields)
        case .panelAmended(let matter): matter.write(to: &fields)
        case .expertRecused(let matter): matter.write(to: &fields)
        case .inspectionRecorded(let matter): matter.write(to: &fields)
        case .listProposed(let matter): matter.write(to: &fields)
        case .listCancelled(let matter): matter.write(to: &fields)
        case .publicityOpened(let matter): matter.write(to: &fields)
        case .publicityExtended(let matter): matter.write(to: &fields)
        case .publicityCancelled(let matter): matter.write(to: &fields)
        case .publicityClosed(let matter): matter.write(to: &fields)
        case .objectionRaised(let matter): matter.write(to: &fields)
        case .objectionAccepted(let matter): matter.write(to: &fields)
        case .objectionDeclined(let matter): matter.write(to: &fields)
        case .objectionWithdrawn(let matter): matter.write(to: &fields)
        case .objectionResolved(let matter): matter.write(to: &fields)
        case .establishmentApproved(let matter): matter.write(to: &fields)
        case .establishmentRefused(let matter): matter.write(to: &fields)
        case .deferralRequested(let matter): matter.write(to: &fields)
        case .deferralReviewed(let matter): matter.write(to: &fields)
        case .deferralGranted(let matter): matter.write(to: &fields)
        case .deferralRefused(let matter): matter.write(to: &fields)
        case .acceptanceRequested(let matter): matter.write(to: &fields)
        case .acceptanceReviewed(let matter): matter.write(to: &fields)
        case .acceptancePassed(let matter): matter.write(to: &fields)
        case .acceptanceFailed(let matter): matter.write(to: &fields)
        case .committeeFormed(let matter): matter.write(to: &fields)
        case .directorAssessed(let matter): matter.write(to: &fields)
        case .reportSubmitted(let matter): matter.write(to: &fields)
        case .reportReviewed(let matter): matter.write(to: &fields)
        case .reportReturned(let matter): matter.write(to: &fields)
        case .reportFiled(let matter): matter.write(to: &fields)
        case .supervisionSubmitted(let matter): matter.write(to: &fields)
        case .supervisionReturned(let matter): matter.write(to: &fields)
        case .supervisionFiled(let matter): matter.write(to: &fields)
        case .incidentReported(let matter): matter.write(to: &fields)
        case .incidentConcluded(let matter): matter.write(to: &fields)
        case .changeReported(let matter): matter.write(to: &fields)
        case .changeJoined(let matter): matter.write(to: &fields)
        case .changeConsented(let matter): matter.write(to: &fields)
        case .changeConsentRefused(let matter): matter.write(to: &fields)
        case .changeFiled(let matter): matter.write(to: &fields)
        case .changeReturned(let matter): matter.write(to: &fields)
        case .changeWithdrawn(let matter): matter.write(to: &fields)
        case .centreRenamed(let matter): matter.write(to: &fields)
        case .centreDirectorChanged(let matter): matter.write(to: &fields)
        case .centreDirectionChanged(let matter): matter.write(to: &fields)
        case .centreHostChanged(let matter): matter.write(to: &fields)
        case .centreCoBuildersChanged(let matter): matter.write(to: &fields)
        case .evaluationAnnounced(let matter): matter.write(to: &fields)
        case .evaluationMaterialsSubmitted(let matter): matter.write(to: &fields)
        case .evaluationAbsenceRecorded(let matter): matter.write(to: &fields)
        case .evaluationGraded(let matter): matter.write(to: &fields)
        case .rectificationOrdered(let matter): matter.write(to: &fields)
        case .rectificationRequested(let matter): matter.write(to: &fields)
        case .rectificationReviewed(let matter): matter.write(to: &fields)
        case .rectificationPassed(let matter): matter.write(to: &fields)
        case .rectificationFailed(let matter): matter.write(to: &fields)
        case .relinquishmentRequested(let matter): matter.write(to: &fields)
        case .revocationProposed(let matter): matter.write(to: &fields)
        case .revocationHearingHeld(let matter): matter.write(to: &fields)
        case .centreRevoked(let matter): matter.write(to: &fields)
        case .revocationDropped(let matter): matter.write(to: &fields)
        case .statementSubmitted(let matter): matter.write(to: &fields)
        case .materialFiled(let matter): matter.write(to: &fields)
        case .documentIssued(let matter): matter.write(to: &fields)
        case .documentServed(let matter): matter.write(to: &fields)
        case .appealRecorded(let matter): matter.write(to: &fields)
        case .appealConcluded(let matter): matter.write(to: &fields)
        case .correctionRequested(let matter): matter.write(to: &fields)
        case .recordCorrected(let matter): matter.write(to: &fields)
        case .recordSetAside(let matter): matter.write(to: &fields)
        case .personalErased(let matter): matter.write(to: &fields)
        }
    }
}
