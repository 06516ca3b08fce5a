public import Events
public import Rules

/// Which last day is to be explained: those of a centre's terms, or one of a free reckoning.
public enum DateQuestion: Hashable, Sendable {
    /// Every term of a kind that runs for a centre.
    case terms(CentreID, TermKind)
    /// A period from a day on.
    case period(from: Day, Period, isDuty: Bool)

    /// How long a period is.
    public enum Period: Hashable, Sendable {
        /// So many working days, the first day counting or not.
        case workingDays(Int, countsFirst: Bool)
        /// So many days.
        case days(Int)
        /// So many months.
        case months(Int)
    }

    /// The parameters of a question, as the command line and the API take them.
    public struct Given: Hashable, Sendable {
        /// The centre whose terms are asked about.
        public var centre: CentreID?
        /// The kind of its terms.
        public var kind: TermKind?
        /// The first day of a free reckoning.
        public var from: Day?
        /// Its length in working days.
        public var workingDays: Int?
        /// Its length in days.
        public var days: Int?
        /// Its length in months.
        public var months: Int?
        /// Its length in years.
        public var years: Int?
        /// Whether its first day counts.
        public var countsFirst = false
        /// Whether it is a duty to act, whose end moves off a day off.
        public var isDuty = false

        /// Nothing given.
        public init() {}
    }

    /// How long a free reckoning may be: days of either kind, months, years.
    public static let limits:
        (days: ClosedRange<Int64>, months: ClosedRange<Int64>, years: ClosedRange<Int64>) =
            (0...36_500, 0...1_200, 0...100)

    /// The question that is given.
    /// - Throws: `Refusal` `input.missing-field`, `input.bad-value` or `input.unknown-field` that
    ///   names a parameter.
    public init(_ given: Given) throws(Refusal) {
        let lengths: [(name: String, length: Period)] = [
            given.workingDays.map {
                ("working-days", .workingDays($0, countsFirst: given.countsFirst))
            },
            given.days.map { ("days", .days($0)) },
            given.months.map { ("months", .months($0)) },
            given.years.map { ("years", .months($0 * 12)) },
        ].compactMap(\.self)
        if given.centre != nil || given.kind != nil {
            guard let centre = given.centre else { throw Self.missing("centre") }
            guard let kind = given.kind else { throw Self.missing("kind") }
            let others =
                [given.from.map { _ in "from" }].compactMap(\.self) + lengths.map(\.name)
                + (given.countsFirst ? ["count-first"] : []) + (given.isDuty ? ["duty"] : [])
            if let other = others.first { throw Self.surplus(other) }
            self = .terms(centre, kind)
            return
        }
        guard let from = given.from else { throw Self.missing("from") }
        guard let first = lengths.first else { throw Self.missing("working-days") }
        if lengths.count > 1 { throw Self.surplus(lengths[1].name) }
        // Only of working days is there a rule by which the first may count.
        if given.countsFirst, given.workingDays == nil { throw Self.surplus("count-first") }
        self = .period(from: from, first.length, isDuty: given.isDuty)
    }

    private static func missing(_ name: String) -> Refusal {
        Refusal(.inputMissingField, field: "/\(name)")
    }

    private static func surplus(_ name: String) -> Refusal {
        Refusal(.inputUnknownField, field: "/\(name)")
    }
}
