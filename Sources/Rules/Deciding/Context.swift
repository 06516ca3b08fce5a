public import Events

/// Whom an action is judged as: the account itself, or the one it is entered for.
public struct Party: Hashable, Sendable {
    /// The account, `public` for anyone.
    public let account: AccountID
    /// What it may do.
    public let role: Role
    /// The organisation of a host or an expert.
    public let organisation: CreditCode?
    /// The district of a department.
    public let district: District?
    /// The person behind it: four eyes are judged by it.
    public let person: String

    /// An account as the record has it.
    public init(_ id: AccountID, _ account: AccountState) {
        self.account = id
        role = account.role
        organisation = account.organisation
        district = account.district
        person = account.person ?? id.rawValue
    }

    /// Anyone.
    public static let anyone = Party()

    private init() {
        account = .public
        role = .public
        organisation = nil
        district = nil
        person = AccountID.public.rawValue
    }
}

/// What a decision is told besides the state: day, party and measures. There is no clock in it.
public struct Context: Sendable {
    /// The day of the act, in Asia/Shanghai.
    public let day: Day
    /// The day time limits are judged by: the day a paper entered for another came in or was
    /// posted, else the day of the act.
    public let limitDay: Day
    /// Whom it is judged as.
    public let party: Party
    /// The measures in force on the day of the act.
    public let measures: Measures
    /// Whether refusals that yield are to be passed.
    public let overrides: Bool
    /// Whether the one acted for was found at the edge to be the objector concerned.
    public let byObjector: Bool

    /// Where the detail of a person to be erased was found at the edge.
    public let holding: Holding?

    /// What a decision is told.
    public init(
        day: Day, limitDay: Day? = nil, party: Party, measures: Measures, overrides: Bool = false,
        byObjector: Bool = false, holding: Holding? = nil
    ) {
        self.day = day
        self.limitDay = limitDay ?? day
        self.party = party
        self.measures = measures
        self.overrides = overrides
        self.byObjector = byObjector
        self.holding = holding
    }
}

/// Where a person's sealed detail stands: only the edge can tell, for no tag names a person.
public struct Holding: Hashable, Sendable {
    /// The key's name.
    public let subject: Name
    /// The records that hold detail under it.
    public let records: [Position]
    /// The day of the last of them.
    public let held: Day?
    /// What they are about.
    public let tags: Set<String>

    /// What was found.
    public init(subject: Name, records: [Position], held: Day?, tags: Set<String>) {
        self.subject = subject
        self.records = records
        self.held = held
        self.tags = tags
    }
}
