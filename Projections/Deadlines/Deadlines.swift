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
        let (adopted, departments) = try await log.read { log in
            let adopted = try Adopted(known: known, in: log)
            return (adopted, try SupervisionDue(on: day, known: known, adopted, in: log))
        }
        let calendar = adopted.calendar
        let found = try await rows { connection in
            var supervision = departments
            var found: [Deadline] = []
            try connection.withStatement(DeadlineQueries.every) { statement in
                try statement.bind(1, known)
                try statement.forEachRow { row in
                    guard !row.isNull(1), let id = CentreID(row.string(0)) else { return }
                    let timeline = try CentreTimeline.Stored(row.string(1))
                    supervision.note(timeline)
                    guard let entry = timeline.entry(on: day) else { return }
                    let centre = try DueCentre(id, entry, on: day, adopted)
                    for term in centre.terms {
                        found.append(
                            Deadline(
                                term, of: centre, district: centre.district, on: day,
                                by: calendar))
                    }
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
