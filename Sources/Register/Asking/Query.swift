public import EventLog
public import Events

/// A question to the register: about what, in effect on which day, as known at which size.
public struct Query: Hashable, Sendable {
    /// What is asked about.
    public enum Subject: Hashable, Sendable {
        /// The managed centres.
        case roster(status: CentreStatus? = nil, district: District? = nil, grade: Grade? = nil)
        /// All that is known of one centre.
        case centre(CentreID)
        /// Every record about one centre.
        case history(CentreID)
        /// The decisions on one centre, or one of them; for a party, what it may inspect.
        case dossier(CentreID, decision: Int? = nil, forParty: Bool = false)
        /// The whole trail.
        case audit(TrailFilter)
        /// What is due to whom.
        case deadlines(DueFilter = DueFilter())
        /// How a last day comes about.
        case explainDate(DateQuestion)
        /// Numbers, and the centres behind each.
        case statistics(StatisticsFilter = StatisticsFilter())
        /// What differs between the roster and another.
        case comparison(with: OtherRoster)
        /// The lists shown to the public.
        case publicity
        /// One list.
        case list(ListID)
        /// One objection.
        case objection(ObjectionID)
        /// One organisation.
        case organisation(CreditCode)
        /// One record with its proof.
        case receipt(Int)
    }

    /// What the register knew.
    public enum Known: Hashable, Sendable {
        /// When it held that many records.
        case size(Int)
        /// The records recorded at or before a time.
        case time(Timestamp)
    }

    /// What is asked about.
    public var subject: Subject
    /// In effect on which day; now where none is given.
    public var on: Day?
    /// As known when; now where nothing is given.
    public var known: Known?
    /// The size to wait for before answering.
    public var since: Int?

    /// A question.
    public init(_ subject: Subject, on: Day? = nil, known: Known? = nil, since: Int? = nil) {
        self.subject = subject
        self.on = on
        self.known = known
        self.since = since
    }
}

/// Which part of the trail is asked for.
public struct TrailFilter: Hashable, Sendable {
    /// By this account.
    public var actor: AccountID?
    /// Of this type.
    public var type: String?
    /// About this centre.
    public var centre: CentreID?
    /// Recorded on this day or later.
    public var from: Day?
    /// Recorded on this day or earlier.
    public var to: Day?
    /// Entered for this account; `public` stands for someone without one.
    public var actedFor: AccountID?
    /// With an override.
    public var overridden: Bool
    /// Decisions without a document or attachment.
    public var unfounded: Bool
    /// How many at most.
    public var limit: Int
    /// From this size on.
    public var after: Int

    /// The whole trail, a page of it.
    public init(
        actor: AccountID? = nil, type: String? = nil, centre: CentreID? = nil, from: Day? = nil,
        to: Day? = nil, actedFor: AccountID? = nil, overridden: Bool = false,
        unfounded: Bool = false,
        limit: Int = 100, after: Int = 0
    ) {
        self.actor = actor
        self.type = type
        self.centre = centre
        self.from = from
        self.to = to
        self.actedFor = actedFor
        self.overridden = overridden
        self.unfounded = unfounded
        self.limit = limit
        self.after = after
    }
}

/// Who asks.
public enum Reader: Hashable, Sendable {
    /// The operator of the machine, at its command line.
    case `operator`
    /// Anyone.
    case anyone
    /// An account.
    case account(AccountID)
}
