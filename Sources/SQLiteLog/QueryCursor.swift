import EventLog

/// The positions of the records that match a query, in order and each once.
struct QueryCursor {
    private var items: [ItemCursor]

    /// - Parameter end: no position at or after it is given.
    init(_ query: LogQuery, end: Int, in index: IndexReader) throws {
        items = try query.items.map { try ItemCursor($0, end: end, in: index) }
    }

    /// The first matching position at or after `position`, which never goes back.
    mutating func seek(_ position: Int) throws -> Int? {
        var first: Int?
        for item in items {
            guard let next = try item.seek(position) else { continue }
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
    private let types: [PostingCursor]

    init(_ item: LogQuery.Item, end: Int, in index: IndexReader) throws {
        self.end = end
        tags = try item.tagTerms.map { try PostingCursor(term: $0, in: index) }
        types = try item.typeTerms.map { try PostingCursor(term: $0, in: index) }
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
            if !types.isEmpty {
                guard let next = try firstOfTypes(from: reached) else { return nil }
                reached = next
            }
            if reached == target { return target }
            target = reached
        }
        return nil
    }

    private func firstOfTypes(from position: Int) throws -> Int? {
        var first: Int?
        for type in types {
            guard let next = try type.seek(position) else { continue }
            first = min(first ?? next, next)
        }
        return first
    }
}
