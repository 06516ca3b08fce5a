import CanonicalJSON
import EventLog
public import Events
import Rules
import SQLite

extension ProjectionRunner {
    /// What is due, on a day, to whom: the terms that run for every centre, the reports on each year
    /// that are not on file, and those of the departments; what is overdue first.
    ///
    /// - Parameters:
    ///   - day: as things were in effect that day.
    ///   - known: as the register knew them when it held that many records, with the calendars
    ///     adopted by then.
    /// - Throws: `ProjectionError.beyond` where it never held so many.
    public func deadlines(
        on day: Day, known: Int, filter: DeadlineFilter = DeadlineFilter()
    ) async throws -> [Deadline] {
        try await wait(for: known)
        let adopted = try await adopted(known: known)
        let departments = try await log.read { log in
            try SupervisionDue(on: day, known: known, adopted, in: log)
        }
        let calendar = adopted.calendar
        let found = try await rows { connection in
            var supervision = departments
            var found: [Deadline] = []
            var centres: [String] = []
            try connection.withStatement(StandingQueries.centres) { statement in
                try statement.forEachRow { centres.append($0.string(0)) }
            }
            for centre in centres {
                let timeline = try StoredTimeline(of: centre, known: known, on: connection)
                supervision.note(timeline)
                guard let entry = timeline.entry(on: day), let id = CentreID(centre) else {
                    continue
                }
                let due = try DueCentre(id, entry, on: day, adopted)
                for term in due.terms {
                    found.append(
                        Deadline(
                            term, of: due, district: due.district, on: day, by: calendar))
                }
            }
            for (district, term) in supervision.outstanding {
                found.append(
                    Deadline(term, of: nil, district: district, on: day, by: calendar))
            }
            return found
        }
        return found.filter { filter.lets($0, on: day, by: calendar) }.sorted()
    }
}
