public import CanonicalJSON
import EventLog
public import Events
import Rules
import SQLite

/// The questions for things by name.
enum ThingQueries {
    /// The things of kind ?1 that began before size ?2.
    static let all = "SELECT id FROM things WHERE kind = ?1 AND first < ?2 ORDER BY id"
    /// Whether thing ?2 of kind ?1 began before size ?3.
    static let one = "SELECT 1 FROM things WHERE kind = ?1 AND id = ?2 AND first < ?3"
}

extension ProjectionRunner {
    /// The lists that are or were shown to the public: `{"on", "known", "lists": [{list, state,
    /// from, until, takesObjections, centres: [{centre, name}], closed}]}`, ordered by the first
    /// day, then by list. `state` is `open`, `closed` or `cancelled`.
    ///
    /// - Parameters:
    ///   - day: as things were in effect that day.
    ///   - known: as the register knew them when it held that many records.
    public func publicity(on day: Day, known: Int) async throws -> JSON {
        try await wait(for: known)
        let lists = try await rows { connection in
            try connection.withStatement(ThingQueries.all) { statement in
                try statement.bind(1, ThingKind.list.rawValue)
                try statement.bind(2, known)
                var lists: [ListID] = []
                try statement.forEachRow { row in
                    if let list = ListID(row.string(0)) { lists.append(list) }
                }
                return lists
            }
        }
        let shown = try await log.read { log in
            try lists.compactMap { list in
                try StandingList(list, on: day, known: known, in: log)?.publicity(on: day)
            }
        }
        let inOrder = shown.sorted { a, b in
            (a["from"]?.string ?? "", a["list"]?.string ?? "")
                < (b["from"]?.string ?? "", b["list"]?.string ?? "")
        }
        return ["known": .integer(Int64(known)), "lists": .array(inOrder), "on": day.json]
    }

    /// A list with its days, its centres and its acts: `{list, state, proposed, centres, ranking,
    /// notChosen, rounds: [{from, until, closed, cancelled}], acts: [as in history]}`. `state` is
    /// `proposed`, `open`, `closed` or `cancelled`.
    ///
    /// - Returns: nothing where there was no such list.
    public func list(
        _ list: ListID, on day: Day, known: Int, summary: @escaping ActSummary
    ) async throws -> JSON? {
        guard try await isKnown(.list, list.rawValue, known: known) else { return nil }
        return try await log.read { log in
            guard let standing = try StandingList(list, on: day, known: known, in: log),
                var shown = standing.json.object
            else { return nil }
            shown["acts"] = try ActEntry.all(
                .taggedAny([list.tag]), in: 0..<known, of: log, summary: summary)
            return .object(shown)
        }
    }

    /// Whether a thing had begun when the register held that many records.
    func isKnown(_ kind: ThingKind, _ id: String, known: Int) async throws -> Bool {
        try await wait(for: known)
        return try await rows { connection in
            try connection.withStatement(ThingQueries.one) { statement in
                try statement.bind(1, kind.rawValue)
                try statement.bind(2, id)
                try statement.bind(3, known)
                return try statement.first { _ in true } ?? false
            }
        }
    }
}
