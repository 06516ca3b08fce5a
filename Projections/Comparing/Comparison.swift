public import CanonicalJSON
import EventLog
public import Events
import SQLite

/// The questions of comparing.
enum ComparingQueries {
    /// The centres that had ever been on the roster at size ?1.
    static let centres = "SELECT centre FROM rostered WHERE known <= ?1 ORDER BY centre"
}

extension ProjectionRunner {
    /// What differs between two rosters: `{"from": {on, known}, "to": {on, known}, "differences":
    /// [{centre, field, before, after, position}]}`, by centre, then in the order of the roster's
    /// fields. Of a centre on one of them only its status differs, null where it is not. `position`
    /// is that of the record that caused it.
    ///
    /// - Parameter district: only the rosters of this department.
    /// - Throws: `ProjectionError.beyond` where the register never held so many records.
    public func comparison(
        from: Moment, to: Moment, in district: District? = nil
    ) async throws -> JSON {
        let size = max(from.known, to.known)
        try await wait(for: size)
        let cache = cache
        let succession = try await log.read { try Succession(upTo: size, cache, in: $0) }
        let comparison = Comparison(from: from, to: to, district: district)
        let found = try await rows { connection in
            try connection.begin(.deferred)
            return try comparison.differences(succession, on: connection)
        }
        let differences = try await log.read { log in
            try found.map { try $0.json(in: log) }
        }
        return [
            "differences": .array(differences), "from": Comparison.json(from),
            "to": Comparison.json(to),
        ]
    }
}

/// Something that differs, with where to look for the record that caused it.
struct Difference: Sendable {
    let centre: String
    let field: String
    let before: JSON
    let after: JSON
    let cause: Cause?

    func json(in log: some LogSnapshot) throws -> JSON {
        let position = try cause?.position(in: log)
        return [
            "after": after, "before": before, "centre": .string(centre), "field": .string(field),
            "position": position.map { .integer(Int64($0)) } ?? .null,
        ]
    }
}

/// Two rosters side by side.
struct Comparison: Sendable {
    let from: Moment
    let to: Moment
    let district: District?

    func differences(
        _ succession: Succession, on connection: Connection
    ) throws -> [Difference] {
        let size = max(from.known, to.known)
        let centres = try connection.withStatement(ComparingQueries.centres) { statement in
            try statement.bind(1, size)
            var centres: [String] = []
            try statement.forEachRow { centres.append($0.string(0)) }
            return centres
        }
        return try centres.flatMap { centre in
            try differences(CentreHistory(of: centre, succession, on: connection))
        }
    }

    private func differences(_ history: CentreHistory) throws -> [Difference] {
        let before = try history.known(from.known).managed(on: from.day, in: district)
        let after = try history.known(to.known).managed(on: to.day, in: district)
        let fields =
            before == nil || after == nil
            ? [CentreEntry.Field.status] : CentreEntry.rostered
        return try fields.map(\.rawValue).compactMap { field in
            let (old, new) = (before?[field] ?? .null, after?[field] ?? .null)
            guard old != new else { return nil }
            let cause = try history.cause(of: field, from: from, to: to) { known, day in
                known.managed(on: day, in: district)?[field] ?? .null
            }
            return Difference(
                centre: history.centre, field: field, before: old, after: new, cause: cause)
        }
    }

    static func json(_ moment: Moment) -> JSON {
        ["known": .integer(Int64(moment.known)), "on": moment.day.json]
    }
}
