public import CanonicalJSON
import EventLog
public import Events
import Rules
import SQLite

/// The questions for timelines. Each is a seek a centre, however long its history.
enum TimelineQueries {
    /// What was known of each centre that has ever been on the roster, at size ?1.
    static let rostered = """
        SELECT rostered.centre, (SELECT timeline FROM timelines
            WHERE timelines.centre = rostered.centre AND timelines.known <= ?1
            ORDER BY timelines.known DESC LIMIT 1)
        FROM rostered WHERE rostered.known <= ?1 ORDER BY rostered.centre
        """

    /// What was known, at size ?2, of each centre that organisation ?1 hosts or once did.
    static let hosted = """
        SELECT hosts.centre, (SELECT timeline FROM timelines
            WHERE timelines.centre = hosts.centre AND timelines.known <= ?2
            ORDER BY timelines.known DESC LIMIT 1)
        FROM hosts WHERE hosts.organisation = ?1 ORDER BY hosts.centre
        """

    /// What was known of centre ?1 at size ?2.
    static let one = """
        SELECT timeline FROM timelines WHERE centre = ?1 AND known <= ?2
        ORDER BY known DESC LIMIT 1
        """
}

extension ProjectionRunner {
    /// The centres managed on a day, `{"on", "known", "centres": […]}`, ordered by centre.
    ///
    /// - Parameters:
    ///   - day: as things were in effect that day.
    ///   - known: as the register knew them when it held that many records.
    /// - Throws: `ProjectionError.beyond` where it never held so many.
    public func roster(
        on day: Day, known: Int, filter: RosterFilter = RosterFilter()
    ) async throws -> JSON {
        try await wait(for: known)
        let departments = try await log.read { try Adopted(known: known, in: $0) }
        let centres = try await rows { connection in
            try connection.withStatement(TimelineQueries.rostered) { statement in
                try statement.bind(1, known)
                var centres: [JSON] = []
                try statement.forEachRow { row in
                    guard var entry = try CentreTimeline.entry(on: day, in: row.string(1)),
                        CentreState.isManaged(status: entry["status"]?.string)
                    else { return }
                    departments.settle(&entry, on: day)
                    guard filter.lets(entry) else { return }
                    var shown = JSONObject()
                    shown["centre"] = .string(row.string(0))
                    for field in CentreEntry.rostered {
                        shown[field.rawValue] = entry[field.rawValue] ?? .null
                    }
                    centres.append(.object(shown))
                }
                return centres
            }
        }
        return ["centres": .array(centres), "known": .integer(Int64(known)), "on": day.json]
    }

    /// A centre's stored timeline; nothing where it was not known.
    func timeline(of centre: CentreID, known: Int) async throws -> String? {
        try await wait(for: known)
        return try await rows { connection in
            try connection.withStatement(TimelineQueries.one) { statement in
                try statement.bind(1, centre.rawValue)
                try statement.bind(2, known)
                return try statement.first { $0.string(0) }
            }
        }
    }
}

extension RosterFilter {
    fileprivate func lets(_ entry: JSONObject) -> Bool {
        (status.map { entry["status"]?.string == $0.rawValue } ?? true)
            && (district.map { entry["district"]?.string == $0.rawValue } ?? true)
            && (grade.map { entry["grade"]?.string == $0.rawValue } ?? true)
    }
}
