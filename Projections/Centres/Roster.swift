public import CanonicalJSON
import EventLog
public import Events
import Rules
import SQLite

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
        let departments = try await adopted(known: known)
        let centres = try await rows { connection in
            try connection.withStatement(StandingQueries.roster) { statement in
                try statement.bind(1, known)
                try statement.bind(2, Int(day.number))
                var centres: [JSON] = []
                try statement.forEachRow { row in
                    guard var entry = try StoredEntry.read(row, own: 1, base: 2),
                        CentreState.isManaged(status: entry["status"]?.string)
                    else { return }
                    departments.settle(&entry, on: day)
                    guard filter.lets(entry) else { return }
                    entry["centre"] = .string(row.string(0))
                    let shown = RosterFilter.shown.map {
                        JSONObject.Member(name: $0, value: entry[$0] ?? .null)
                    }
                    centres.append(.object(JSONObject(unique: shown) ?? entry))
                }
                return centres
            }
        }
        return ["centres": .array(centres), "known": .integer(Int64(known)), "on": day.json]
    }

    /// How a centre stood on a day, as it is stored; nothing where it was not known, or had not
    /// begun by that day.
    func standing(of centre: CentreID, on day: Day, known: Int) async throws -> JSONObject? {
        try await wait(for: known)
        return try await rows { connection in
            try connection.withStatement(StandingQueries.one) { statement in
                try statement.bind(1, known)
                try statement.bind(2, Int(day.number))
                try statement.bind(3, centre.rawValue)
                return try statement.first { try StoredEntry.read($0, own: 1, base: 2) } ?? nil
            }
        }
    }

    /// Whether anything was known of a centre, and whether it then stood on any day; nothing where
    /// nothing was.
    func hasBegun(_ centre: CentreID, known: Int) async throws -> Bool? {
        try await wait(for: known)
        return try await rows { connection in
            try connection.withStatement(StandingQueries.known) { statement in
                try statement.bind(1, centre.rawValue)
                try statement.bind(2, known)
                return try statement.first { $0.bool(1) }
            }
        }
    }
}

extension RosterFilter {
    /// The names of what a roster shows, in the order of an object's members.
    fileprivate static let shown = (CentreEntry.rostered.map(\.rawValue) + ["centre"]).sorted(
        by: JSONObject.precedes)

    fileprivate func lets(_ entry: JSONObject) -> Bool {
        (status.map { entry["status"]?.string == $0.rawValue } ?? true)
            && (district.map { entry["district"]?.string == $0.rawValue } ?? true)
            && (grade.map { entry["grade"]?.string == $0.rawValue } ?? true)
    }
}
