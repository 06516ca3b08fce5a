import Events

extension State {
    mutating func applyPublicity(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .listProposed(let matter):
            lists[matter.list] = ListState(
                centres: matter.centres, proposer: recorded.actor.judged,
                proposed: recorded.effective)
            for centre in matter.centres { centres[centre]?.proposed(on: matter.list) }
        case .listCancelled(let matter):
            lists[matter.list]?.isCancelled = true
            for centre in recorded.centres { centres[centre]?.listCancelled() }
        case .publicityOpened(let matter): open(matter, recorded)
        case .publicityExtended(let matter):
            changeRound(of: matter.list) { $0.until = matter.until }
        case .publicityCancelled(let matter):
            changeRound(of: matter.list) { $0.isCancelled = true }
            for centre in recorded.centres { centres[centre]?.publicityCancelled() }
        case .publicityClosed(let matter):
            changeRound(of: matter.list) { $0.closed.formUnion(matter.centres) }
            for centre in matter.centres { centres[centre]?.publicityClosed = recorded.effective }
        case .objectionRaised(let matter):
            let origin = recorded.actor.judged
            objections[matter.objection] = ObjectionState(
                position: recorded.position, list: matter.list, centre: matter.centre,
                isAnonymous: matter.anonymous,
                origin: origin == .public ? .public : .account(origin))
        case .objectionAccepted(let matter):
            objections[matter.objection]?.progress = .accepted
            objections[matter.objection]?.decidedBy = recorded.actor.judged
        case .objectionDeclined(let matter):
            objections[matter.objection]?.progress = .declined
            objections[matter.objection]?.decidedBy = recorded.actor.judged
        case .objectionWithdrawn(let matter): objections[matter.objection]?.progress = .withdrawn
        case .objectionResolved(let matter):
            objections[matter.objection]?.progress = .resolved
            objections[matter.objection]?.outcome = matter.outcome
        case .establishmentApproved(let matter):
            centres[matter.centre]?.approved(matter)
            use(
                matter.document,
                DocumentUse(action: recorded.action, date: matter.date, list: matter.list))
        case .establishmentRefused(let matter):
            centres[matter.centre]?.ended(.rejected)
            free(namesOf: recorded, by: matter.centre)
            if let document = matter.document {
                use(
                    document,
                    DocumentUse(
                        action: recorded.action, date: recorded.effective, list: matter.list))
            }
        case .registerOpened, .departmentAdopted, .measuresAdopted, .calendarAdopted,
            .accountOpened, .accountAmended, .accountClosed, .organisationRegistered,
            .organisationVerified, .organisationVerificationRefused, .organisationAmended,
            .centreCarriedOver, .callOpened, .callExtended, .applicationSubmitted,
            .applicationReturned, .applicationSupplemented, .applicationWithdrawn,
            .opinionRecorded, .recommendationIssued, .panelConvened, .panelAmended,
            .expertRecused, .inspectionRecorded:
            break
        }
    }

    private mutating func open(_ matter: PublicityOpened, _ recorded: RecordedEvent) {
        lists[matter.list]?.rounds.append(
            ListState.Round(position: recorded.position, from: matter.from, until: matter.until))
        for centre in matter.centres { centres[centre]?.publicityOpened() }
        guard let measures = measures.measures(on: recorded.day) else { return }
        for (countsFirst, last) in [
            (true, matter.untilCountingFirst), (false, matter.untilNotCountingFirst),
        ] {
            guard let last else { continue }
            workingDayPeriods.append(
                WorkingDayPeriod(
                    from: matter.from, workingDays: measures.publicityWorkingDays,
                    countsFirst: countsFirst, last: last))
        }
    }

    private mutating func changeRound(
        of list: ListID, _ change: (inout ListState.Round) -> Void
    ) {
        guard let last = lists[list]?.rounds.indices.last, var round = lists[list]?.rounds[last]
        else { return }
        change(&round)
        lists[list]?.rounds[last] = round
    }
}
