public import CanonicalJSON
import EventLog
import Events
import SQLite

extension ProjectionRunner {
    /// The audit trail, a page at a time: `{"entries": [as in history, with centres], "next"}`,
    /// `next` being the size to give as `after` for what follows, null at the end.
    ///
    /// - Parameters:
    ///   - known: as the register knew it when it held that many records.
    ///   - limit: how many entries at most.
    ///   - after: the size from which to go on.
    public func audit(
        known: Int, filter: AuditFilter = AuditFilter(), limit: Int, after: Int = 0,
        summary: @escaping ActSummary
    ) async throws -> JSON {
        try await wait(for: known)
        let limit = max(limit, 1)
        let found = try await rows { connection in
            try connection.begin(.deferred)
            let positions = try Self.positions(of: filter, known: known, after: after, connection)
            let found = try Self.find(filter, in: positions, limit: limit + 1, connection)
            return try connection.withStatement(AmendmentQueries.of) { statement in
                try found.map { position in
                    let amendments = try AmendmentQueries.all(
                        of: position, known: known, statement)
                    return Found(position: position, amendments: amendments)
                }
            }
        }
        let shown = Array(found.prefix(limit))
        let entries = try await log.read { log in
            try shown.map { act in
                let (record, event) = try Self.act(at: act.position, in: log)
                let amendments = try act.amendments.map { try Self.act(at: $0, in: log).event }
                let reading = AmendedRecords([event] + amendments).reading(of: event)
                return ActEntry.json(record, reading, summary: summary, withCentres: true)
            }
        }
        let next: JSON =
            if found.count > limit, let last = shown.last {
                .integer(Int64(last.position + 1))
            } else {
                .null
            }
        return ["entries": .array(entries), "next": next]
    }

    /// An act of a page, with what amends it.
    private struct Found: Sendable {
        let position: Int
        let amendments: [Int]
    }

    private static func act(
        at position: Int, in log: some LogSnapshot
    ) throws -> (record: Record, event: RecordedEvent) {
        var found: Record?
        try log.read(position..<position + 1) { stored in
            found = try Record(bytes: stored.bytes)
            return true
        }
        guard let found else {
            throw LogError(.damaged, "record \(position) is missing", position: position)
        }
        return (found, try RecordedEvent(found))
    }

    /// The positions a filter leaves by the days recorded, which never decrease.
    private static func positions(
        of filter: AuditFilter, known: Int, after: Int, _ connection: Connection
    ) throws -> Range<Int> {
        var (start, end) = (max(after, 0), known)
        if let from = filter.from {
            start = max(start, try Days.size(before: from, on: connection) ?? known)
        }
        if let to = filter.to {
            end = min(end, try Days.size(before: to.adding(days: 1), on: connection) ?? known)
        }
        return start..<max(start, end)
    }

    private static func find(
        _ filter: AuditFilter, in positions: Range<Int>, limit: Int, _ connection: Connection
    ) throws -> [Int] {
        guard !positions.isEmpty else { return [] }
        let (sql, values) = filter.query
        return try connection.withStatement(sql) { statement in
            try statement.bind(1, positions.lowerBound)
            try statement.bind(2, positions.upperBound)
            try statement.bind(3, limit)
            for (index, value) in values.enumerated() { try statement.bind(index + 4, value) }
            var found: [Int] = []
            try statement.forEachRow { found.append($0.int(0)) }
            return found
        }
    }
}

/// The days on which something was recorded.
enum Days {
    static let sizeBefore = "SELECT first FROM days WHERE day >= ?1 ORDER BY day LIMIT 1"

    /// How many records had been recorded when that day began; nothing where none has been since.
    static func size(before day: Day, on connection: Connection) throws -> Int? {
        try connection.withStatement(sizeBefore) { statement in
            try statement.bind(1, Int(day.number))
            return try statement.first { $0.int(0) }
        }
    }
}
