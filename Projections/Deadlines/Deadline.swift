public import CanonicalJSON
public import Events
public import Rules

/// What is due to whom by which day.
public struct Deadline: Hashable, Sendable {
    /// What it is for.
    public let kind: TermKind
    /// The centre; none for a department's report on a year.
    public let centre: CentreID?
    /// The centre's name.
    public let name: String?
    /// The centre's host.
    public let host: CreditCode?
    /// The department in charge, of the centre or itself.
    public let district: District?
    /// The last day, and whether it may yet move.
    public let due: Reckoned
    /// The working days left after the day asked about, negative once it is past; nothing where the
    /// calendar does not reach so far.
    public let workingDaysLeft: Int?
    /// Whether the last day is over.
    public let isOverdue: Bool
    /// The article it rests on, `""` for none.
    public let article: String
    /// The list it is about.
    public let list: ListID?
    /// The objection it is about.
    public let objection: ObjectionID?
    /// The year it is about.
    public let year: Int?
    /// The record that starts it; none for what comes with every year.
    public let position: Int?

    init(
        _ term: RunningTerm, of centre: DueCentre?, district: District?, on day: Day,
        by calendar: WorkingCalendar
    ) {
        let due = term.term.reckoned(by: calendar)
        self.kind = term.term.kind
        self.centre = centre?.id
        self.name = centre?.name
        self.host = centre?.host
        self.district = district
        self.due = due
        workingDaysLeft = Self.workingDays(from: day, to: due.day, by: calendar)
        isOverdue = term.isOver(on: day, by: calendar)
        article = term.term.article
        list = term.term.list
        objection = term.term.objection
        year = term.term.year
        position = term.position
    }

    /// Who has to see to it.
    public var owner: TermOwner { kind.owner }

    /// The entry of section 5 of the contract; null where a field does not apply.
    public var json: JSON {
        func json(_ value: (some FieldValue)?) -> JSON { value?.json ?? .null }
        func json(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }
        return [
            "article": .string(article), "centre": json(centre), "district": json(district),
            "due": due.day.json, "kind": kind.json, "list": json(list),
            "name": name.map(JSON.string) ?? .null, "objection": json(objection),
            "overdue": .bool(isOverdue), "owner": owner.json, "position": json(position),
            "provisional": .bool(due.provisional), "workingDaysLeft": json(workingDaysLeft),
            "year": json(year),
        ]
    }

    private static func workingDays(
        from day: Day, to due: Day, by calendar: WorkingCalendar
    ) -> Int? {
        do throws(UnknownYear) {
            return try calendar.workingDays(from: day, to: due)
        } catch {
            return nil
        }
    }
}

extension Deadline: Comparable {
    /// What is overdue first, then what is due first, then by centre.
    public static func < (a: Deadline, b: Deadline) -> Bool {
        if a.isOverdue != b.isOverdue { return a.isOverdue }
        if a.due.day != b.due.day { return a.due.day < b.due.day }
        return a.place.lexicographicallyPrecedes(b.place)
    }

    /// Its place among those of one day. An identifier has no `~`, so that what is of no centre
    /// stands behind.
    private var place: [String] {
        [
            centre?.rawValue ?? "~", district?.rawValue ?? "", kind.rawValue,
            // Positions and years have at most so many digits as to be compared as numbers.
            String((position ?? 0) + (1 << 54)), String((year ?? 0) + 10_000),
            objection?.rawValue ?? "",
        ]
    }
}
