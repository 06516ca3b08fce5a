public import Events

/// What a decision has to read: records of these types, and records that bear any of these tags.
///
/// It grows with what is known: what a list holds can only be asked once the list has been read.
/// Whoever decides reads until it grows no more; the whole of it is the condition of the append.
public struct Reading: Hashable, Sendable {
    /// Every record of these types.
    public private(set) var types: Set<EventType>
    /// Every record with any of these tags.
    public private(set) var tags: Set<String>
    /// Single records, by position: none is ever appended there again.
    public private(set) var positions: Set<Int> = []

    /// What every decision reads: the measures, the calendar, the departments, and the accounts
    /// that act.
    public init(accounts: [AccountID]) {
        types = [.departmentAdopted, .measuresAdopted, .calendarAdopted]
        tags = Set(accounts.map(\.tag))
    }

    /// Adds the records with a tag.
    public mutating func add(_ tag: String) { tags.insert(tag) }

    /// Adds what deciding `action` has to read, given what is known so far.
    public mutating func extend(for action: Action, knowing state: State) {
        var fields = FieldWriter()
        action.write(to: &fields)
        // Departments stand in the framework: all else of a district is no matter of this action.
        tags.formUnion(fields.tags.filter { !$0.hasPrefix("district:") })
        switch action {
        case .accountAmend, .accountClose:
            types.formUnion([.accountOpened, .accountAmended, .accountClosed])
        case .calendarAdopt:
            types.formUnion([
                .publicityOpened, .applicationReturned, .rectificationOrdered,
                .revocationProposed, .documentServed, .evaluationGraded, .recordCorrected,
                .recordSetAside,
            ])
        case .applicationSubmit(let matter): tags.insert(matter.name.tag)
        case .applicationSupplement(let matter):
            if let name = matter.changes.name { tags.insert(name.tag) }
            if let call = state.centres[matter.centre]?.application?.call { tags.insert(call.tag) }
        case .centreCarryOver(let matter): tags.insert(matter.name.tag)
        case .objectionAccept(let matter), .objectionDecline(let matter):
            extend(to: matter.objection, state)
        case .objectionWithdraw(let matter): extend(to: matter.objection, state)
        case .objectionResolve(let matter):
            extend(to: matter.objection, state)
            if let account = state.objections[matter.objection]?.decidedBy {
                tags.insert(account.tag)
            }
        case .establishmentApprove(let matter):
            extend(toJudgesOf: state.lists[matter.list]?.centres ?? [], state)
        case .establishmentRefuse(let matter): extend(toJudgesOf: matter.subjects.centres, state)
        case .panelAmend(let matter): extend(to: matter.panel, state)
        case .panelRecuse(let matter): extend(to: matter.panel, state)
        case .reviewExpert(let matter): extend(to: matter.panel, state)
        case .inspectionRecord(let matter): extend(to: matter.panel, state)
        case .accountOpen, .departmentAdopt, .policyAdopt, .organisationRegister,
            .organisationVerify, .organisationAmend, .callOpen, .callExtend, .applicationReturn,
            .applicationWithdraw, .reviewPreliminary, .recommendationIssue, .reviewBureau,
            .panelConvene, .listPropose, .listCancel, .publicityOpen, .publicityExtend,
            .publicityCancel, .objectionRaise, .publicityClose, .deferralRequest,
            .deferralReview, .acceptanceRequest, .acceptanceReview, .committeeForm,
            .directorAssess, .incidentReport, .reportSubmit, .reportReview, .reportReturn,
            .reportFile, .evaluationAnnounce, .evaluationSubmit, .evaluationAbsence,
            .rectificationRequest, .rectificationReview, .centreRelinquish, .revocationPropose,
            .revocationHear, .personalErase:
            break
        case .deferralDecide(let matter): extend(toJudgesOf: [matter.centre], state)
        case .acceptanceConclude(let matter): extend(toJudgesOf: [matter.centre], state)
        case .evaluationGrade(let matter): extend(toJudgesOf: matter.subjects.centres, state)
        case .rectificationConclude(let matter): extend(toJudgesOf: [matter.centre], state)
        case .revocationDecide(let matter): extend(toJudgesOf: matter.subjects.centres, state)
        case .incidentConclude(let matter):
            if let centre = state.incidents[matter.incident]?.centre { tags.insert(centre.tag) }
        case .changeReport(let matter):
            if case .name(let name) = matter.to { tags.insert(name.tag) }
        case .changeJoin(let matter): extend(to: matter.change, state)
        case .changeConsent(let matter): extend(to: matter.change, state)
        case .changeFile(let matter): extend(to: matter.change, state)
        case .changeReturn(let matter): extend(to: matter.change, state)
        case .changeWithdraw(let matter): extend(to: matter.change, state)
        case .supervisionSubmit:
            // It covers exactly the centres managed in its district, so that all are looked at.
            types.formUnion([
                .supervisionSubmitted, .supervisionReturned, .supervisionFiled,
                .establishmentApproved, .centreCarriedOver,
            ])
            tags.formUnion(state.everEstablished.map(\.tag))
        case .supervisionReturn, .supervisionFile:
            types.formUnion([.supervisionSubmitted, .supervisionReturned, .supervisionFiled])
            types.formUnion([.recordCorrected, .recordSetAside])
        case .statementSubmit(let matter): extend(to: [matter.about], state)
        case .materialFile(let matter): extend(to: [matter.about].compactMap(\.self), state)
        case .documentIssue(let matter): extend(to: matter.positions, state)
        case .documentServe(let matter): extend(to: matter.positions, state)
        case .appealRecord(let matter): extend(to: [matter.position], state)
        case .appealConclude(let matter):
            if let position = state.appeals[matter.appeal]?.position {
                extend(to: [Position(position)], state)
            }
        case .correctionRequest(let matter): extend(to: [matter.position], state)
        case .recordCorrect(let matter):
            extend(to: [matter.position] + [matter.request].compactMap(\.self), state)
            extendToWhatRests(on: matter.position, state)
            if let record = state.records[matter.position.value],
                let corrected = record.changed(by: matter.changes)
            {
                if let name = corrected.event.takenName { tags.insert(name.tag) }
                extend(toAct: [corrected], state)
            }
        case .recordSetAside(let matter):
            extend(to: [matter.position], state)
            extendToWhatRests(on: matter.position, state)
        }
        extendToCorrected(state)
        for (list, known) in state.lists where tags.contains(list.tag) {
            tags.formUnion(known.centres.map(\.tag))
        }
        for (centre, known) in state.centres where tags.contains(centre.tag) {
            tags.insert(known.host.tag)
        }
    }

    /// The acts at these positions, and all about what they are about.
    private mutating func extend(to positions: [Position], _ state: State) {
        for position in positions {
            self.positions.insert(position.value)
            if let record = state.records[position.value] {
                tags.formUnion(record.tags.filter { !$0.hasPrefix("district:") })
            }
        }
    }

    /// What deciding that act and the later ones about its centres again has to read.
    private mutating func extendToWhatRests(on position: Position, _ state: State) {
        guard let record = state.records[position.value] else { return }
        extend(toAct: [record], state)
        let (centres, tags) = (Set(record.centres), record.subjectTags)
        for act in state.acts where act.position > position.value && act.rests {
            let bears =
                centres.isEmpty
                ? !tags.isDisjoint(with: act.tags) : !centres.isDisjoint(with: act.centres)
            if bears { extend(toAct: [act], state) }
        }
    }

    /// A correction that takes a name or a number bears its tag, and the record it corrects does
    /// not: what is known of such a one is all of its centres.
    private mutating func extendToCorrected(_ state: State) {
        for record in state.records.values where record.event.type == .recordCorrected {
            let taken = record.tags.filter { $0.hasPrefix("name:") || $0.hasPrefix("document:") }
            guard !tags.isDisjoint(with: taken) else { continue }
            tags.formUnion(record.centres.map(\.tag))
        }
    }

    private mutating func extend(toAct records: [RecordedEvent], _ state: State) {
        for record in records {
            tags.formUnion([record.actor.account.tag, record.actor.judged.tag])
        }
        if let action = Action.readBack(from: records) { extend(for: action, knowing: state) }
    }

    private mutating func extend(to change: ChangeID, _ state: State) {
        guard let known = state.changes[change] else { return }
        tags.insert(known.centre.tag)
        switch known.to {
        case .name(let name): tags.insert(name.tag)
        case .host(let organisation): tags.insert(organisation.tag)
        case .director, .field, .coBuilders: break
        }
    }

    private mutating func extend(to objection: ObjectionID, _ state: State) {
        if let list = state.objections[objection]?.list { tags.insert(list.tag) }
    }

    private mutating func extend(to panel: PanelID, _ state: State) {
        tags.formUnion(state.panels[panel]?.centres.map(\.tag) ?? [])
    }

    /// Four eyes ask who recorded what a decision on these centres rests on.
    private mutating func extend(toJudgesOf centres: [CentreID], _ state: State) {
        for centre in centres {
            guard let known = state.centres[centre] else { continue }
            tags.formUnion(known.opinions.map(\.account.tag))
            let requests = [known.deferral, known.acceptance, known.rectification?.request]
            tags.formUnion(requests.compactMap(\.self).flatMap { $0.reviewers.map(\.tag) })
            if let proposer = known.revocation?.proposer { tags.insert(proposer.tag) }
            if let list = known.list {
                tags.insert(list.tag)
                if let proposer = state.lists[list]?.proposer { tags.insert(proposer.tag) }
            }
        }
    }
}
