import EventLog
import SQLite

/// The positions of the records that match a query, in order and each once.
struct QueryCursor {
    private var items: [ItemCursor]

    /// - Parameters:
    ///   - end: no position at or after it is given.
    ///   - id: the number of a term, nothing where no record bears it.
    init(
        _ query: LogQuery, end: Int, on connection: Connection, id: (Term) throws -> Int64?
    ) throws {
        items = try query.items.compactMap {
            try ItemCursor($0, end: end, on: connection, id: id)
        }
    }

    /// The first matching position at or after `position`, which never goes back.
    mutating func seek(_ position: Int) throws -> Int? {
        var first: Int?
        for index in items.indices {
            guard let next = try items[index].seek(position) else { continue }
            if next == position { return next }
            first = min(first ?? next, next)
        }
        return first
    }
}

/// The positions that match one item: those of all its tags, and of any of its types.
private struct ItemCursor {
    private let end: Int
    private let tags: [PostingCursor]
    private let types: [PostingCursor]?

    /// Nothing where the item can match no record, for one of its terms is unknown to the log.
    init?(
        _ item: LogQuery.Item, end: Int, on connection: Connection, id: (Term) throws -> Int64?
    ) throws {
        self.end = end
        var tags: [PostingCursor] = []
        for tag in item.tags {
            guard let term = try id(Term(kind: .tag, text: tag)) else { return nil }
            tags.append(try PostingCursor(term: term, end: end, on: connection))
        }
        self.tags = tags
        guard !item.types.isEmpty else {
            types = nil
            return
        }
        let terms = try item.types.compactMap { try id(Term(kind: .type, text: $0)) }
        guard !terms.isEmpty else { return nil }
        types = try terms.map { try PostingCursor(term: $0, end: end, on: connection) }
    }

    func seek(_ position: Int) throws -> Int? {
        // Each cursor is moved up to the furthest of the others until all agree.
        var target = position
        while target < end {
            var reached = target
            for tag in tags {
                guard let next = try tag.seek(reached) else { return nil }
                reached = next
            }
            if let types {
                guard let next = try Self.first(of: types, from: reached) else { return nil }
                reached = next
            }
            if reached == target { return target }
            target = reached
        }
        return nil
    }

    private static func first(of types: [PostingCursor], from position: Int) throws -> Int? {
        var first: Int?
        for type in types {
            guard let next = try type.seek(position) else { continue }
            first = min(first ?? next, next)
        }
        return first
    }
}
