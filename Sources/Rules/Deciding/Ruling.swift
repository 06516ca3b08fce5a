import Events

/// A decision in the making: what is known, and what has been decided so far. The chapters of the
/// rules ask it in the order of the contract: what exists, who may, the state, the conditions,
/// four eyes, the document, the materials.
struct Ruling {
    let state: State
    let context: Context
    private(set) var decision = Decision()

    init(state: State, context: Context) {
        self.state = state
        self.context = context
    }

    var day: Day { context.day }
    var party: Party { context.party }
    var measures: Measures { context.measures }

    /// Records an event: it bears the tags of its identifiers, of the centres it bears on and of
    /// the names it takes or frees.
    mutating func record(
        _ event: Event, on effective: Day? = nil, _ article: Article?,
        about centres: [CentreID] = [], tags: Set<String> = [], names: [CentreName] = []
    ) {
        var fields = FieldWriter()
        event.write(to: &fields)
        decision.events.append(
            DecidedEvent(
                event: event, effective: effective ?? day, article: article,
                tags: fields.tags.union(centres.map(\.tag)).union(tags).union(names.map(\.tag))))
    }

    /// A refusal that yields to an override.
    mutating func soft(_ refusal: Refusal) throws(Refusal) {
        guard context.overrides else { throw refusal }
        if !decision.overridden.contains(refusal.code) {
            decision.overridden.append(refusal.code)
        }
    }

    /// Warns of what would be refused, had the bureau adopted the limit.
    mutating func warn(_ refusal: Refusal) {
        decision.warnings.append(Warning(refusal.code, refusal.article, refusal.arguments))
    }

    mutating func warn(_ code: RefusalCode, _ article: Article?, _ arguments: Argument...) {
        decision.warnings.append(Warning(code, article, arguments))
    }
}

// MARK: What exists

extension Ruling {
    func centre(_ id: CentreID) throws(Refusal) -> CentreState {
        guard let centre = state.centres[id] else {
            throw Refusal(.centreUnknown, Argument(.subject, id))
        }
        return centre
    }

    func list(_ id: ListID) throws(Refusal) -> ListState {
        guard let list = state.lists[id] else {
            throw Refusal(.listUnknown, Argument(.subject, id))
        }
        return list
    }

    func panel(_ id: PanelID) throws(Refusal) -> State.PanelState {
        guard let panel = state.panels[id] else {
            throw Refusal(.panelUnknown, Argument(.subject, id))
        }
        return panel
    }

    func objection(_ id: ObjectionID) throws(Refusal) -> ObjectionState {
        guard let objection = state.objections[id] else {
            throw Refusal(.objectionUnknown, Argument(.subject, id))
        }
        return objection
    }

    func organisation(_ code: CreditCode) throws(Refusal) -> OrganisationState {
        guard let organisation = state.organisations[code] else {
            throw Refusal(.organisationUnknown, Argument(.subject, code))
        }
        return organisation
    }

    func account(_ id: AccountID) throws(Refusal) -> AccountState {
        guard let account = state.accounts[id] else {
            throw Refusal(.accountUnknown, Argument(.subject, id))
        }
        return account
    }

    /// The record at a position, as it was recorded.
    func record(at position: Position) throws(Refusal) -> RecordedEvent {
        guard let record = state.records[position.value] else {
            throw Refusal(.recordUnknown, Argument(.subject, position))
        }
        return record
    }

    /// The record at a position, read as it is corrected.
    func standing(at position: Position) throws(Refusal) -> RecordedEvent {
        let record = try record(at: position)
        guard let standing = Amendments.reading(record, among: state.acts) else {
            throw Refusal(.recordSetAsideAlready, Argument(.subject, position))
        }
        return standing
    }

    func change(_ id: ChangeID) throws(Refusal) -> ChangeState {
        guard let change = state.changes[id] else {
            throw Refusal(.changeUnknown, Argument(.subject, id))
        }
        return change
    }

    func requireInCharge(_ district: District) throws(Refusal) {
        guard state.isInCharge(district, on: day) else {
            throw Refusal(.districtUnknown, .article(5), Argument(.subject, district))
        }
    }
}

// MARK: Who may

extension Ruling {
    /// Art. 5: a department acts within its own district only, or one it has taken over.
    func requireDistrict(_ district: District?) throws(Refusal) {
        guard party.role == .department else { return }
        guard let district,
            party.district == state.departmentInCharge(of: district, on: day)
        else {
            throw Refusal(.authorityDistrict, .article(5), Argument(.subject, party.account))
        }
    }

    /// Art. 6: a host acts for its own organisation only.
    func requireOrganisation(_ organisation: CreditCode) throws(Refusal) {
        guard party.role == .host else { return }
        guard party.organisation == organisation else {
            throw Refusal(.authorityOrganisation, .article(6), Argument(.subject, organisation))
        }
    }

    /// A department within its district, a host on its own centres; others on the whole city.
    func requireScope(_ centre: CentreState) throws(Refusal) {
        try requireDistrict(state.district(of: centre))
        try requireOrganisation(centre.host)
    }
}

extension Ruling {
    /// An account acts on what it may act on: an expert on centres of its panels, a host or a
    /// department as everywhere, the bureau on all.
    func requireReach(_ centres: [CentreID]) throws(Refusal) {
        switch party.role {
        case .leader, .officer: return
        case .host, .department:
            for id in centres { try requireScope(try centre(id)) }
        case .expert:
            let isOnPanel = centres.contains { id in
                state.centres[id]?.panels.contains {
                    $0.members.contains(party.account) && !$0.recused.contains(party.account)
                } ?? false
            }
            guard isOnPanel else {
                throw Refusal(.authorityNotOnPanel, Argument(.account, party.account))
            }
        case .administrator, .auditor, .public:
            throw Refusal(
                .authorityRole, Argument(.account, party.account),
                Argument(.role, party.role.rawValue))
        }
        // What is about no centre is the bureau's own matter.
        guard !centres.isEmpty else {
            throw Refusal(
                party.role == .host ? .authorityOrganisation : .authorityDistrict,
                Argument(.subject, party.account))
        }
    }
}

// MARK: Conditions of many acts

extension Ruling {
    /// Only a centre on the roster.
    func requireManaged(_ centre: CentreState, _ id: CentreID, _ article: Article)
        throws(Refusal)
    {
        guard centre.isManaged else {
            throw Refusal(
                .centreNotManaged, article, Argument(.subject, id),
                Argument(.status, centre.status.rawValue))
        }
    }

    /// A panel's opinions are complete for a decision: `panel` where one is named, else the last
    /// convened for that purpose after `position`.
    func requireOpinions(
        _ purpose: PanelPurpose, on centre: CentreState, _ id: CentreID, panel: PanelID?,
        after position: Int, _ article: Article
    ) throws(Refusal) {
        if let panel {
            _ = try self.panel(panel)
            guard centre.panels.contains(where: { $0.panel == panel && $0.purpose == purpose })
            else {
                throw Refusal(
                    .panelNotItsCentre, article, Argument(.subject, id), Argument(.name, panel))
            }
        }
        let seat =
            panel == nil
            ? centre.panel(for: purpose, after: position)
            : centre.panels.last { $0.panel == panel && $0.position > position }
        guard let seat, centre.isComplete(seat, minimum: measures.minExperts) else {
            throw Refusal(
                .panelOpinionsMissing, article, unmet: ["\(id)/expert-opinions"],
                Argument(.subject, id))
        }
    }

    /// The accounts that gave a panel's opinions on a centre for a purpose.
    func experts(_ purpose: PanelPurpose, on centre: CentreState, after position: Int)
        -> [AccountID]
    {
        centre.panels.filter { $0.purpose == purpose && $0.position > position }.flatMap {
            centre.counting($0).map(\.account)
        }
    }

    /// The act's day may not be before the days of what it rests on.
    func require(_ effective: Day, notBefore basis: [Day?]) throws(Refusal) {
        guard let latest = basis.compactMap({ $0 }).max(), effective < latest else { return }
        throw Refusal(
            .effectiveBeforeBasis, Argument(.given, effective), Argument(.day, latest))
    }

    /// A decision is not taken by the person who recorded what it decides on.
    func requireFourEyes(against accounts: [AccountID]) throws(Refusal) {
        guard measures.fourEyes else { return }
        let persons = accounts.map { state.accounts[$0]?.person ?? $0.rawValue }
        guard !persons.contains(party.person) else {
            throw Refusal(.authorityFourEyes, Argument(.subject, party.account))
        }
    }

    /// A number names one document: acts of one kind and date, for one list, may share it.
    func requireFree(
        _ document: DocumentNumber?, for action: ActionName, date: Day, list: ListID? = nil
    ) throws(Refusal) {
        try requireFree(document, forKind: action.rawValue, date: date, list: list)
    }

    /// The same, the kind being an action's name as a record has it.
    func requireFree(
        _ document: DocumentNumber?, forKind kind: String, date: Day, list: ListID? = nil
    ) throws(Refusal) {
        guard let document else { return }
        let use = DocumentUse(action: kind, date: date, list: list)
        let used = state.use(of: document).map { $0 != use } ?? false
        guard !used, !isNumberOfMeasures(document.text) else {
            throw Refusal(.documentUsed, Argument(.document, document))
        }
    }

    /// Whether measures in force now, before or later bear that number, however it is typed.
    func isNumberOfMeasures(_ number: String) -> Bool {
        let numbers = state.measures.adoptions.map(\.policy) + [BuiltInMeasures.superseded]
        let asked = DocumentNumber(number)?.text ?? number
        return numbers.contains { (DocumentNumber($0)?.text ?? $0) == asked }
    }

    /// The materials the bureau has laid down for a decision are filed.
    func requireMaterials(
        for decision: EventType, of centres: [CentreState]
    ) throws(Refusal) {
        try requireMaterials([(decision, centres)])
    }

    /// The same for an act that comes to several decisions: all that is missing, each kind once.
    func requireMaterials(
        _ decisions: [(decision: EventType, centres: [CentreState])]
    ) throws(Refusal) {
        var missing: [String] = []
        for (decision, centres) in decisions {
            for kind in measures.requiredMaterials(for: decision.rawValue)
            where !missing.contains(kind)
                && centres.contains(where: { !(state.materials[$0.id]?.contains(kind) ?? false) })
            {
                missing.append(kind)
            }
        }
        guard missing.isEmpty else { throw Refusal(.materialMissing, unmet: missing) }
    }

    /// A count of working days on the calendar adopted.
    func lastDay(
        ofWorkingDays count: Int, from day: Day, countingFirst: Bool
    ) throws(Refusal) -> Day {
        do {
            return try state.calendar.lastDay(
                ofWorkingDays: count, from: day, countingFirst: countingFirst)
        } catch {
            throw Refusal(.calendarUnknownYear, Argument(.year, error.year))
        }
    }
}
