public import Events

/// What a decision knows: the fold of the records it has read.
///
/// Events are applied in the order they took effect, of one day in the order of record, so that of
/// two facts on one matter the one effective later stands. Folding never fails on history.
public struct State: Sendable {
    /// A panel of experts.
    public struct PanelState: Hashable, Sendable {
        /// What it is for.
        public let purpose: PanelPurpose
        /// What it looks at.
        public let centres: [CentreID]
        /// Its members in the order they came.
        public internal(set) var experts: [AccountID]
    }

    /// The measures adopted.
    public internal(set) var measures = MeasuresHistory()
    /// The working days adopted.
    public internal(set) var calendar = WorkingCalendar()
    /// The departments in charge.
    public internal(set) var departments: [District: DepartmentState] = [:]
    /// The accounts.
    public internal(set) var accounts: [AccountID: AccountState] = [:]
    /// The organisations.
    public internal(set) var organisations: [CreditCode: OrganisationState] = [:]
    /// The calls.
    public internal(set) var calls: [CallID: CallState] = [:]
    /// The centres.
    public internal(set) var centres: [CentreID: CentreState] = [:]
    /// The panels.
    public internal(set) var panels: [PanelID: PanelState] = [:]
    /// The lists.
    public internal(set) var lists: [ListID: ListState] = [:]
    /// The objections.
    public internal(set) var objections: [ObjectionID: ObjectionState] = [:]
    /// Those that are raised or accepted: of a long list of them few are, at any time.
    private(set) var objectionsUnderWay: Set<ObjectionID> = []
    /// The changes.
    public internal(set) var changes: [ChangeID: ChangeState] = [:]
    /// The evaluations.
    public internal(set) var evaluations: [EvaluationID: EvaluationState] = [:]
    /// The incidents, by the centre each is about.
    public internal(set) var incidents: [IncidentID: IncidentState] = [:]
    /// The kinds of material filed for each centre, of whatever day they are.
    public internal(set) var materials: [CentreID: Set<String>] = [:]
    /// The appeals.
    public internal(set) var appeals: [AppealID: AppealState] = [:]
    /// The departments' reports.
    public internal(set) var supervisions: [SupervisionKey: SupervisionState] = [:]
    /// The bans on applying again, by host.
    public internal(set) var bans: [CreditCode: [BanState]] = [:]
    /// Every centre that was ever established or carried over, known otherwise or not.
    public internal(set) var everEstablished: Set<CentreID> = []
    /// The documents issued for decisions recorded without one.
    public internal(set) var issued: [Int: DocumentNumber] = [:]
    /// The records read, by position, as they were recorded.
    public private(set) var records: [Int: RecordedEvent] = [:]
    /// The duties whose last day was decided, for whoever amends a calendar.
    public internal(set) var decidedDuties: [DecidedDuty] = []
    private var frameworkRecords: Set<Int> = []
    /// The days fixed by a count of working days, for whoever amends a calendar.
    public internal(set) var workingDayPeriods: [WorkingDayPeriod] = []
    private var nameHolders: [String: Set<CentreID>] = [:]
    private var documents: [String: DocumentUse] = [:]

    /// A state that knows nothing.
    public init() {}

    /// The fold of these events upon what is known already, with the corrections and settings-aside
    /// among them applied.
    public init(_ known: State = State(), folding events: [RecordedEvent]) {
        self = known
        for event in events { records[event.position] = event }
        for event in events
        where event.event.isFramework && frameworkRecords.insert(event.position).inserted {
            apply(event)
        }
        let acts = Amendments.standing(among: events).filter { !$0.event.isFramework }
        for event in acts.sorted(by: { ($0.effective, $0.position) < ($1.effective, $1.position) })
        {
            apply(event)
        }
    }

    /// The acts read that are no part of the framework, in the order of record.
    var acts: [RecordedEvent] {
        records.values.filter { !$0.event.isFramework }.sorted { $0.position < $1.position }
    }

    /// The measures, the calendar and the departments alone.
    var framework: State {
        var state = State()
        state.measures = measures
        state.calendar = calendar
        state.departments = departments
        state.frameworkRecords = frameworkRecords
        return state
    }

    /// The centre that holds a name, as compared.
    public func holder(of name: CentreName, besides centre: CentreID) -> CentreID? {
        nameHolders[name.tag]?.first { $0 != centre }
    }

    /// What a document number was used for first.
    public func use(of document: DocumentNumber) -> DocumentUse? { documents[document.text] }

    /// The department in charge of a centre: its present host's.
    public func district(of centre: CentreState) -> District? {
        organisations[centre.host]?.district
    }

    /// Whether the department is in charge of anything on that day.
    public func isInCharge(_ district: District, on day: Day) -> Bool {
        departments[district]?.isInCharge(on: day) ?? false
    }

    /// The department in charge of a district's centres on that day: after the last day of one that
    /// has a successor, the successor.
    public func departmentInCharge(of district: District, on day: Day) -> District {
        var current = district
        var passed: Set<District> = []
        while let department = departments[current], !department.isInCharge(on: day),
            let successor = department.adoption(on: day)?.successor,
            passed.insert(current).inserted
        {
            current = successor
        }
        return current
    }

    /// How many opinions a panel needs on a day.
    func minimumExperts(on day: Day) -> Int {
        measures.measures(on: day)?.minExperts ?? 1
    }

    mutating func take(_ name: CentreName, by centre: CentreID) {
        nameHolders[name.tag, default: []].insert(centre)
    }

    /// Frees the names a record bears but for the one it takes.
    mutating func free(namesOf recorded: RecordedEvent, by centre: CentreID) {
        for tag in recorded.tags where tag.hasPrefix("name:") {
            nameHolders[tag]?.remove(centre)
        }
    }

    /// Frees one name of a centre.
    mutating func release(_ name: CentreName, by centre: CentreID) {
        nameHolders[name.tag]?.remove(centre)
    }

    /// Changes a centre where it lies, which `centres[centre]?` does not: it takes all of what is
    /// known of the centre out, and puts a copy back.
    mutating func change(_ centre: CentreID, _ body: (inout CentreState) -> Void) {
        guard let index = centres.index(forKey: centre) else { return }
        body(&centres.values[index])
    }

    /// What `body` makes of a centre and of all else that is known, which is given without the
    /// centres; nothing where the centre is not known.
    ///
    /// Both are given where they lie, and so as `inout`: to copy them costs more than most acts
    /// change.
    public mutating func reading<Result>(
        _ centre: CentreID, _ body: (inout CentreState, inout State) -> Result
    ) -> Result? {
        guard let index = centres.index(forKey: centre) else { return nil }
        var centres: [CentreID: CentreState] = [:]
        swap(&centres, &self.centres)
        defer { swap(&centres, &self.centres) }
        return body(&centres.values[index], &self)
    }

    mutating func raise(_ objection: ObjectionID, _ raised: ObjectionState) {
        objections[objection] = raised
        objectionsUnderWay.insert(objection)
    }

    mutating func bring(_ objection: ObjectionID, to progress: ObjectionState.Progress) {
        guard objections[objection] != nil else { return }
        objections[objection]?.progress = progress
        switch progress {
        case .raised, .accepted: objectionsUnderWay.insert(objection)
        case .declined, .withdrawn, .resolved: objectionsUnderWay.remove(objection)
        }
    }

    mutating func use(_ document: DocumentNumber, _ use: DocumentUse) {
        documents[document.text] = documents[document.text] ?? use
    }
}

/// A day that was fixed by counting working days.
public struct WorkingDayPeriod: Hashable, Sendable {
    /// The day the count starts from.
    public let from: Day
    /// How many working days.
    public let workingDays: Int
    /// Whether the first day counts.
    public let countsFirst: Bool
    /// The day reckoned.
    public let last: Day
}

/// The last day of a duty, decided as the calendar was then.
public struct DecidedDuty: Hashable, Sendable {
    /// The last day before it was moved off a day off.
    public let unmoved: Day
    /// The day decided.
    public let last: Day
}

extension Event {
    /// Whether it is part of what every act is judged by, and not of any one matter.
    public var isFramework: Bool {
        switch type.chapter {
        case .framework: true
        case .account, .organisation, .carryingOver, .recognition, .publicity, .construction,
            .operation, .change, .evaluation, .revocation, .paper, .record:
            false
        }
    }
}
