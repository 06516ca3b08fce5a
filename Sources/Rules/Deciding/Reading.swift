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
            types.formUnion([.publicityOpened, .applicationReturned])
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
            .publicityCancel, .objectionRaise, .publicityClose:
            break
        }
        for (list, known) in state.lists where tags.contains(list.tag) {
            tags.formUnion(known.centres.map(\.tag))
        }
        for (centre, known) in state.centres where tags.contains(centre.tag) {
            tags.insert(known.host.tag)
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
            if let list = known.list {
                tags.insert(list.tag)
                if let proposer = state.lists[list]?.proposer { tags.insert(proposer.tag) }
            }
        }
    }
}
