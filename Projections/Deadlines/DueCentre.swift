import CanonicalJSON
import Events
import Rules

/// A term with the record that starts it; none starts what comes with every year.
struct RunningTerm: Hashable, Sendable {
    let term: Term
    let position: Int?

    init(_ term: Term) {
        self.term = term
        position = term.position
    }

    /// The report on a year (Art. 18), due a day of the next year under the measures that stood when
    /// that year began. What is due in a year that began under none is not judged.
    init?(reportOn year: Int, by kind: TermKind, of parameter: Parameter, _ adopted: Adopted) {
        guard let end = Day(year: year, month: 12, day: 31),
            let measures = adopted.measures.measures(on: end.adding(days: 1)),
            let due = measures[parameter].string.flatMap(MonthDay.init)?.day(in: year + 1)
        else { return nil }
        term = Term(
            kind, from: end, .until(due), isDuty: true, parameter: parameter, .article(18),
            position: 0, year: year)
        position = nil
    }

    private init(_ term: Term, position: Int?) {
        self.term = term
        self.position = position
    }

    /// The same with its term read otherwise.
    func with(_ term: Term) -> RunningTerm { RunningTerm(term, position: position) }

    /// Whether its last day is surely over on a day: of a number of working days that reaches into a
    /// year whose calendar is not adopted, only the day is known before which it does not end.
    func isOver(on day: Day, by calendar: WorkingCalendar) -> Bool {
        let due = term.reckoned(by: calendar)
        if due.provisional, term.recorded == nil, case .workingDays = term.length,
            !calendar.isAdopted(day.year)
        {
            return false
        }
        return due.day < day
    }

    /// The day of the act whose measures it is under, where that is not its record's.
    var judged: Day? { position == nil ? term.start.adding(days: 1) : nil }
}

/// A centre as it stands on a day, with the terms that run for it.
struct DueCentre {
    let id: CentreID
    let name: String?
    let host: CreditCode?
    let district: District?
    let terms: [RunningTerm]

    /// A centre by its entry of that day.
    ///
    /// - Throws: `FieldError` where a term that was stored is none.
    init(
        _ id: CentreID, _ entry: JSONObject, on day: Day, _ adopted: Adopted
    ) throws(FieldError) {
        self.id = id
        name = entry[Field.name.rawValue]?.string
        host = entry[Field.host.rawValue]?["organisation"]?.string.flatMap { CreditCode($0) }
        district = adopted.districtInCharge(of: entry, on: day)
        var terms: [RunningTerm] = []
        for term in entry[Field.terms.rawValue]?.array ?? [] {
            terms.append(RunningTerm(try Term(term, at: "/terms", from: .record)))
        }
        self.terms =
            Self.current(terms, on: day, by: adopted.calendar)
            + Self.reports(entry, on: day, adopted)
    }

    private typealias Field = CentreEntry.Field

    /// The reports on the years since it was established that are not on file (Art. 18).
    private static func reports(
        _ entry: JSONObject, on day: Day, _ adopted: Adopted
    ) -> [RunningTerm] {
        guard CentreState.isManaged(status: entry[Field.status.rawValue]?.string),
            let established = entry[Field.established.rawValue]?.string.flatMap(Day.init(iso:)),
            established.year < day.year
        else { return [] }
        let filed = Set((entry[Field.reportsFiled.rawValue]?.array ?? []).compactMap(\.integer))
        return (established.year..<day.year).filter { !filed.contains(Int64($0)) }.compactMap {
            RunningTerm(reportOn: $0, by: .report, of: .centreReportDue, adopted)
        }
    }

    /// The terms as they are on a day: that something is overdue stands in the place of its end once
    /// it is, and not before.
    private static func current(
        _ terms: [RunningTerm], on day: Day, by calendar: WorkingCalendar
    ) -> [RunningTerm] {
        // Asking for acceptance runs from the end of the rectification, which may have moved.
        let end = terms.first { $0.term.kind == .rectification }?.term.reckoned(by: calendar)
        let terms = terms.map { term in
            guard term.term.kind == .rectificationOverdue, let end else { return term }
            return term.with(term.term.running(from: end.day))
        }
        let isRectificationOverdue = terms.contains {
            $0.term.kind == .rectificationOverdue && $0.isOver(on: day, by: calendar)
        }
        let isConstructionOver = terms.contains {
            $0.term.kind == .construction && $0.isOver(on: day, by: calendar)
        }
        return terms.compactMap { term in
            let isOver = term.isOver(on: day, by: calendar)
            return switch term.term.kind {
            case .construction:
                isOver ? term.with(term.term.named(as: .acceptanceOverdue)) : term
            case .rectification: isRectificationOverdue ? nil : term
            case .rectificationOverdue, .acceptanceOverdue: isOver ? term : nil
            // Once the construction is over there is nothing to remind of: it is overdue.
            case .acceptance: isConstructionOver ? nil : term
            // A right to appeal that nobody used has lapsed: nothing is to be done.
            case .appeal: isOver ? nil : term
            case .supplement, .publicity, .objection, .evaluation, .materials, .statement,
                .report, .supervision, .publication:
                term
            }
        }
    }
}
