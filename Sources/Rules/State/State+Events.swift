import CanonicalJSON
public import Events

extension State {
    /// Applies one recorded event.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .registerOpened: break
        case .departmentAdopted(let matter):
            if departments[matter.district]?.adopt(matter) == nil {
                departments[matter.district] = DepartmentState(matter)
            }
        case .measuresAdopted(let matter): adopt(matter, recorded)
        case .calendarAdopted(let matter):
            calendar.adopt(matter, position: recorded.position)
        case .accountOpened(let matter): accounts[matter.account] = AccountState(matter)
        case .accountAmended(let matter): accounts[matter.account]?.apply(matter.changes)
        case .accountClosed(let matter): accounts[matter.account]?.isClosed = true
        case .organisationRegistered(let matter):
            if organisations[matter.organisation]?.register(matter, position: recorded.position)
                == nil
            {
                organisations[matter.organisation] = OrganisationState(matter)
            }
        case .organisationVerified(let matter), .organisationVerificationRefused(let matter):
            organisations[matter.organisation]?.verify(passed: matter.passed)
        case .organisationAmended(let matter):
            organisations[matter.organisation]?.amend(matter.changes)
        case .centreCarriedOver(let matter):
            carryOver(matter, values: .latest(of: matter), position: recorded.position)
        case .callOpened(let matter):
            calls[matter.call] = CallState(opens: matter.opens, closes: matter.closes)
        case .callExtended(let matter): calls[matter.call]?.closes = matter.closes
        case .applicationSubmitted(let matter):
            centres[matter.centre] = CentreState(matter, effective: recorded.effective)
            take(matter.name, by: matter.centre)
        case .applicationReturned(let matter):
            change(matter.centre) { $0.returned(matter, recorded) }
            if let due = matter.due, let measures = measures.measures(on: recorded.day) {
                workingDayPeriods.append(
                    WorkingDayPeriod(
                        from: recorded.day, workingDays: measures.supplementWorkingDays,
                        countsFirst: false, last: due))
            }
        case .applicationSupplemented(let matter):
            change(matter.centre) { $0.supplemented(matter, effective: recorded.effective) }
            let minimum = minimumExperts(on: recorded.day)
            change(matter.centre) { $0.settleAssessment(minimumExperts: minimum) }
            if let name = matter.changes.name {
                free(namesOf: recorded, by: matter.centre)
                take(name, by: matter.centre)
            }
        case .applicationWithdrawn(let matter):
            change(matter.centre) { $0.ended(.withdrawn) }
            free(namesOf: recorded, by: matter.centre)
        case .opinionRecorded(let matter):
            let given = CentreState.GivenOpinion(
                position: recorded.position, effective: recorded.effective,
                account: recorded.actor.judged, opinion: matter)
            let minimum = minimumExperts(on: recorded.day)
            change(matter.centre) { $0.opinionRecorded(given, minimumExperts: minimum) }
        case .recommendationIssued(let matter):
            change(matter.centre) {
                // Corrected to a later day it may come after the list.
                if $0.status == .applied { $0.stage = .recommended }
                $0.recommended = matter.date
            }
            use(
                matter.document,
                DocumentUse(action: recorded.action, date: matter.date, list: nil))
        case .panelConvened(let matter): convene(matter, recorded)
        case .panelAmended(let matter):
            panels[matter.panel]?.experts.append(contentsOf: matter.add)
            let letPass = recorded.letTooFewPass
            for centre in recorded.centres {
                changePanel(matter.panel, of: centre, on: recorded.day) {
                    $0.members.append(contentsOf: matter.add)
                    if letPass { $0.tooFewLetPass = $0.members.count }
                }
            }
        case .expertRecused(let matter):
            changePanel(matter.panel, of: matter.centre, on: recorded.day) {
                $0.recused.insert(matter.expert)
            }
        case .inspectionRecorded(let matter):
            let inspection = CentreState.InspectionState(
                effective: matter.date, passed: matter.passed)
            let minimum = minimumExperts(on: recorded.day)
            change(matter.centre) {
                $0.inspections.append(inspection)
                $0.settleAssessment(minimumExperts: minimum)
            }
        case .listProposed(let matter):
            lists[matter.list] = ListState(
                centres: matter.centres, proposer: recorded.actor.judged,
                proposed: recorded.effective)
            for centre in matter.centres { change(centre) { $0.proposed(on: matter.list) } }
        case .listCancelled(let matter):
            lists[matter.list]?.isCancelled = true
            // As many opinions as were enough for the list are enough still.
            let minimum = minimumExperts(on: lists[matter.list]?.proposed ?? recorded.day)
            for centre in recorded.centres {
                change(centre) { $0.listCancelled(minimumExperts: minimum) }
            }
        case .publicityOpened(let matter): open(matter, recorded)
        case .publicityExtended(let matter):
            changeRound(of: matter.list) { $0.until = matter.until }
        case .publicityCancelled(let matter):
            changeRound(of: matter.list) { $0.isCancelled = true }
            for centre in recorded.centres { change(centre) { $0.publicityCancelled() } }
        case .publicityClosed(let matter):
            changeRound(of: matter.list) { $0.closed.formUnion(matter.centres) }
            for centre in matter.centres {
                change(centre) { $0.publicityClosed = recorded.effective }
            }
        case .objectionRaised(let matter):
            let origin = recorded.actor.judged
            raise(
                matter.objection,
                ObjectionState(
                    position: recorded.position, raised: recorded.effective, list: matter.list,
                    centre: matter.centre, isAnonymous: matter.anonymous,
                    origin: origin == .public ? .public : .account(origin)))
        case .objectionAccepted(let matter):
            bring(matter.objection, to: .accepted)
            objections[matter.objection]?.decidedBy = recorded.actor.judged
        case .objectionDeclined(let matter):
            bring(matter.objection, to: .declined)
            objections[matter.objection]?.decidedBy = recorded.actor.judged
        case .objectionWithdrawn(let matter): bring(matter.objection, to: .withdrawn)
        case .objectionResolved(let matter):
            bring(matter.objection, to: .resolved)
            objections[matter.objection]?.outcome = matter.outcome
        case .establishmentApproved(let matter):
            change(matter.centre) {
                $0.approved(matter)
                $0.constructionSetAt = recorded.position
            }
            everEstablished.insert(matter.centre)
            changesRoster(matter.centre, recorded)
            use(
                matter.document,
                DocumentUse(action: recorded.action, date: matter.date, list: matter.list))
        case .establishmentRefused(let matter):
            change(matter.centre) { $0.ended(.rejected) }
            free(namesOf: recorded, by: matter.centre)
            if let document = matter.document {
                use(
                    document,
                    DocumentUse(
                        action: recorded.action, date: recorded.effective, list: matter.list))
            }
        case .deferralRequested(let matter):
            change(matter.centre) { $0.deferral = RequestState(recorded, months: matter.months) }
        case .deferralReviewed(let matter):
            change(matter.centre) { $0.deferral?.reviewed(matter, by: recorded.actor.judged) }
        case .deferralGranted(let matter), .deferralRefused(let matter):
            decide(matter, recorded)
        case .acceptanceRequested(let matter):
            change(matter.centre) { $0.acceptance = RequestState(recorded) }
        case .acceptanceReviewed(let matter):
            change(matter.centre) { $0.acceptance?.reviewed(matter, by: recorded.actor.judged) }
        case .acceptancePassed(let matter), .acceptanceFailed(let matter):
            conclude(matter, recorded)
        case .committeeFormed(let matter): change(matter.centre) { $0.committee = matter.members }
        case .directorAssessed(let matter):
            change(matter.centre) { $0.assessedYears.insert(matter.year) }
        case .reportSubmitted(let matter):
            change(matter.centre) { $0.reports[matter.year] = ReportState() }
        case .reportReviewed(let matter):
            change(matter.centre) { $0.reports[matter.year]?.progress = matter.progress }
        case .reportReturned(let matter):
            change(matter.centre) { $0.reports[matter.year]?.progress = .returned }
        case .reportFiled(let matter):
            change(matter.centre) { $0.reports[matter.year]?.progress = .filed }
        case .supervisionSubmitted(let matter):
            let key = SupervisionKey(district: matter.district, year: matter.year)
            supervisions[key] = SupervisionState()
        case .supervisionReturned(let matter):
            let key = SupervisionKey(district: matter.district, year: matter.year)
            supervisions[key]?.progress = .returned
        case .supervisionFiled(let matter):
            let key = SupervisionKey(district: matter.district, year: matter.year)
            supervisions[key]?.progress = .filed
        case .incidentReported(let matter):
            incidents[matter.incident] = IncidentState(centre: matter.centre, kind: matter.kind)
        case .incidentConcluded(let matter):
            incidents[matter.incident]?.substantiated = matter.substantiated
        case .changeReported(let matter):
            changes[matter.change] = ChangeState(
                centre: matter.centre, to: matter.to, takesEffect: matter.takesEffect)
        case .changeJoined(let matter): changes[matter.change]?.isJoined = true
        case .changeConsented(let matter):
            changes[matter.change]?.consents.insert(matter.district)
        case .changeConsentRefused(let matter):
            changes[matter.change]?.progress = .consentRefused
        case .changeFiled(let matter): changes[matter.change]?.progress = .filed
        case .changeReturned(let matter): changes[matter.change]?.progress = .returned
        case .changeWithdrawn(let matter): changes[matter.change]?.progress = .withdrawn
        case .centreRenamed(let matter): rename(matter, recorded)
        case .centreDirectorChanged(let matter):
            change(matter.centre) { $0.director = matter.director }
            changesRoster(matter.centre, recorded, filedAt: recorded.position - 1)
        case .centreDirectionChanged(let matter):
            change(matter.centre) { $0.field = matter.field }
            changesRoster(matter.centre, recorded, filedAt: recorded.position - 1)
        case .centreHostChanged(let matter):
            change(matter.centre) {
                $0.host = matter.organisation
                $0.hostName = nil
            }
            changesRoster(matter.centre, recorded, filedAt: recorded.position - 1)
        case .centreCoBuildersChanged(let matter):
            change(matter.centre) { $0.coBuilders = matter.coBuilders }
            changesRoster(matter.centre, recorded, filedAt: recorded.position - 1)
        case .evaluationAnnounced(let matter): announce(matter, recorded)
        case .evaluationMaterialsSubmitted(let matter):
            change(matter.centre) { $0.evaluations[matter.evaluation]?.hasMaterials = true }
        case .evaluationAbsenceRecorded(let matter):
            centres[matter.centre]?.evaluations[matter.evaluation]?.absence =
                matter.excused ? .excused : .unexcused
        case .evaluationGraded(let matter): grade(matter, recorded)
        case .rectificationOrdered(let matter): order(matter, recorded)
        case .rectificationRequested(let matter):
            change(matter.centre) { $0.rectification?.request = RequestState(recorded) }
        case .rectificationReviewed(let matter):
            centres[matter.centre]?.rectification?.request?.reviewed(
                matter, by: recorded.actor.judged)
        case .rectificationPassed(let matter), .rectificationFailed(let matter):
            conclude(matter, recorded)
        case .relinquishmentRequested(let matter):
            change(matter.centre) { $0.relinquished = recorded.position }
        case .revocationProposed(let matter): propose(matter, recorded)
        case .revocationHearingHeld(let matter):
            change(matter.centre) { $0.revocation?.isHearingHeld = true }
        case .centreRevoked(let matter): revoke(matter, recorded)
        case .revocationDropped(let matter): drop(matter, recorded)
        case .statementSubmitted(let matter): state(matter, recorded)
        case .materialFiled(let matter):
            for centre in recorded.centres {
                materials[centre, default: []].insert(matter.kind.rawValue)
            }
        case .documentIssued(let matter): issue(matter, recorded)
        case .documentServed(let matter): serve(matter, recorded)
        case .appealRecorded(let matter):
            appeals[matter.appeal] = AppealState(
                position: matter.position.value, centres: recorded.centres)
            for centre in recorded.centres {
                change(centre) { $0.appealable[matter.position.value]?.isAppealed = true }
            }
        case .appealConcluded(let matter): appeals[matter.appeal]?.outcome = matter.outcome
        // Corrections and settings-aside are applied to their records before these are folded; the
        // rest of these acts changes no standing.
        case .correctionRequested, .recordCorrected, .recordSetAside, .personalErased: break
        }
        if recorded.event.isDecision {
            for centre in recorded.centres {
                change(centre) { $0.decisions.insert(recorded.position) }
            }
        }
    }

    /// Takes a centre over from paper with the values it had on some day; `position` is where its
    /// record stands.
    public mutating func carryOver(
        _ matter: CarriedCentre, values: CarriedValues, position: Int = .max
    ) {
        centres[matter.centre] = CentreState(matter, values)
        everEstablished.insert(matter.centre)
        if position != .max {
            change(matter.centre) { $0.constructionSetAt = position }
            change(matter.centre) { $0.gradedAt = position }
        }
        take(matter.name, by: matter.centre)
        let (host, district) = (matter.organisation, matter.district)
        let known: Void? = organisations[host.organisation]?.carryOver(
            host, district: district, position: position)
        if known == nil {
            organisations[host.organisation] = OrganisationState(
                carriedOver: host, district: district, position: position)
        }
    }

    private mutating func adopt(_ matter: MeasuresAdoption, _ recorded: RecordedEvent) {
        var values: [Parameter: JSON] = [:]
        for member in matter.parameters.object.members {
            if let parameter = Parameter(rawValue: member.name) { values[parameter] = member.value }
        }
        measures.adopt(
            MeasuresHistory.Adoption(
                policy: matter.policy.value, title: matter.title.value, from: matter.from,
                parameters: values, position: recorded.position))
        if let document = matter.document {
            use(
                document,
                DocumentUse(action: recorded.action, date: recorded.day, list: nil))
        }
    }
}
