public import Events

/// What somebody has to have done, or what ends, by some day (section 5 of the contract).
public enum TermKind: String, Word {
    /// A supplement to an application given back.
    case supplement
    /// The publicity of a list.
    case publicity
    /// Handling an objection.
    case objection
    /// The construction period: a standing.
    case construction
    /// Asking for acceptance.
    case acceptance
    /// A construction period over without acceptance.
    case acceptanceOverdue = "acceptance-overdue"
    /// A grade's validity: a standing, at whose end an evaluation is due.
    case evaluation
    /// Materials for an evaluation.
    case materials
    /// A rectification.
    case rectification
    /// Asking for acceptance of a rectification after its end.
    case rectificationOverdue = "rectification-overdue"
    /// A host's statement before revocation.
    case statement
    /// A centre's report on a year.
    case report
    /// A department's report on a year.
    case supervision
    /// An appeal against a decision served.
    case appeal
    /// Publishing what changes the public roster.
    case publication
}

/// A term that runs: from when, how long, and whether its end moves off a day off.
public struct Term: Hashable, Sendable {
    /// How long a term is.
    public enum Length: Hashable, Sendable {
        /// So many working days, the first day counting or not.
        case workingDays(Int, countsFirst: Bool)
        /// So many days; the first does not count (Civil Code Art. 201).
        case days(Int)
        /// So many months; the end is the corresponding day or the month's last (Art. 202).
        case months(Int)
        /// So many months before the start, counted back.
        case monthsBefore(Int)
        /// To a day the act itself names.
        case until(Day)
    }

    /// What it is for.
    public let kind: TermKind
    /// The day it runs from.
    public let start: Day
    /// How long it is.
    public let length: Length
    /// Whether it is a duty to act, whose end moves off a day off (Civil Code Art. 203), and not the
    /// end of a standing.
    public let isDuty: Bool
    /// The end that was decided and recorded, where one was. It stands unless it is provisional.
    public let recorded: Day?
    /// Whether it runs from the act's own date only until service is recorded.
    public let awaitsService: Bool
    /// The parameter it is measured by.
    public let parameter: Parameter?
    /// The article it rests on, `""` for none.
    public let article: String
    /// The record that starts it.
    public let position: Int
    /// The list it is about.
    public let list: ListID?
    /// The objection it is about.
    public let objection: ObjectionID?
    /// The year it is about.
    public let year: Int?

    /// A term.
    public init(
        _ kind: TermKind, from start: Day, _ length: Length, isDuty: Bool, recorded: Day? = nil,
        awaitsService: Bool = false, parameter: Parameter? = nil, _ article: Article? = nil,
        position: Int, list: ListID? = nil, objection: ObjectionID? = nil, year: Int? = nil
    ) {
        self.kind = kind
        self.start = start
        self.length = length
        self.isDuty = isDuty
        self.recorded = recorded
        self.awaitsService = awaitsService
        self.parameter = parameter
        self.article = article?.chinese ?? ""
        self.position = position
        self.list = list
        self.objection = objection
        self.year = year
    }
}
