import CanonicalJSON
import EventLog
import Events
import Rules

/// The departments' reports on each year (Art. 18): who has centres to report on, and which are on
/// file.
struct SupervisionDue {
    private let day: Day
    private let adopted: Adopted
    private let filed: Set<SupervisionKey>
    private var due: Set<SupervisionKey> = []
    /// The years reported on that have begun and ended under measures, and the last day of each.
    private let years: [(year: Int, end: Day)]

    init(on day: Day, known: Int, _ adopted: Adopted, in log: some LogSnapshot) throws {
        self.day = day
        self.adopted = adopted
        let first = adopted.measures.adoptions.map(\.from.year).min() ?? day.year
        years = (min(first - 1, day.year)..<day.year).compactMap { year in
            Day(year: year, month: 12, day: 31).map { (year, $0) }
        }
        filed = try Self.filed(on: day, known: known, in: log)
    }

    /// Takes note of the centres managed at the end of each year.
    mutating func note(_ timeline: StoredTimeline) {
        for (year, end) in years {
            guard let entry = timeline.entry(on: end),
                CentreState.isManaged(status: entry[Field.status.rawValue]?.string),
                let district = adopted.districtInCharge(of: entry, on: end)
            else { continue }
            due.insert(SupervisionKey(district: district, year: year))
        }
    }

    private typealias Field = CentreEntry.Field

    /// What is due and not on file, each with the department that is to see to it now.
    var outstanding: [(district: District, term: RunningTerm)] {
        let missing = due.compactMap { key -> SupervisionKey? in
            // What a department that is gone was to report on, its successor may have.
            let present = adopted.districtInCharge(of: key.district, on: day)
            let successor = SupervisionKey(district: present, year: key.year)
            return filed.contains(key) || filed.contains(successor) ? nil : successor
        }
        return Set(missing).compactMap { key in
            RunningTerm(
                reportOn: key.year, by: .supervision, of: .supervisionReportDue, adopted
            ).map { (key.district, $0) }
        }
    }

    private static func filed(
        on day: Day, known: Int, in log: some LogSnapshot
    ) throws -> Set<SupervisionKey> {
        func events(_ types: EventType...) throws -> [RecordedEvent] {
            try log.events(
                LogQuery([LogQuery.Item(types: Set(types.map(\.rawValue)))]), in: 0..<known)
        }
        let reports = try events(.supervisionSubmitted, .supervisionReturned, .supervisionFiled)
        guard !reports.isEmpty else { return [] }
        let amendments = try events(.recordCorrected, .recordSetAside)
        let standing = Amendments.standing(among: reports + amendments)
        let state = State(folding: standing.filter { $0.effective <= day })
        return Set(state.supervisions.filter { $0.value.progress == .filed }.keys)
    }
}
