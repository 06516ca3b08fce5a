import EventLog
import SQLite

/// The positions at which one term occurs, in order: from the rows of the index, then from memory.
final class PostingCursor {
    /// The row that would hold a position: the last that begins at or before it.
    static let seekSQL =
        "SELECT first, more FROM postings"
        + " WHERE kind = ?1 AND term = ?2 AND first <= ?3 ORDER BY first DESC LIMIT 1"
    /// The first row that begins behind a position.
    static let nextSQL =
        "SELECT first, more FROM postings"
        + " WHERE kind = ?1 AND term = ?2 AND first > ?3 ORDER BY first LIMIT 1"

    private let connection: Connection
    private let term: Term
    private let mergedEnd: Int
    private let unmerged: [Occurrences]
    private var row: [Int] = []
    private var index = 0
    private var isPastRows: Bool

    init(term: Term, in index: IndexReader) throws {
        connection = index.reader.connection
        self.term = term
        mergedEnd = index.unmerged.lowerBound
        unmerged = try index.unmergedOccurrences(of: term)
        isPastRows = mergedEnd == 0
    }

    /// The first position of the term at or after `position`, which never goes back.
    func seek(_ position: Int) throws -> Int? {
        if !isPastRows, position < mergedEnd, let found = try seekInRows(position) { return found }
        return unmerged.lazy.compactMap { $0.first(from: max(position, self.mergedEnd)) }.first
    }

    private func seekInRows(_ position: Int) throws -> Int? {
        if !reaches(position), try !findRow(for: position) {
            isPastRows = true
            return nil
        }
        while row[index] < position { index += 1 }
        return row[index]
    }

    private func findRow(for position: Int) throws -> Bool {
        // Who reads on is in the next row.
        if let first = row.first {
            guard try load(Self.nextSQL, first) else { return false }
            if reaches(position) { return true }
        }
        if try load(Self.seekSQL, position), reaches(position) { return true }
        return try load(Self.nextSQL, position)
    }

    private func reaches(_ position: Int) -> Bool { (row.last ?? -1) >= position }

    private func load(_ sql: String, _ position: Int) throws -> Bool {
        try connection.withStatement(sql) { statement in
            try statement.bind(1, term.kind.rawValue)
            try statement.bind(2, term.text)
            try statement.bind(3, position)
            guard try statement.step() else { return false }
            let first = statement.int(0)
            let positions = statement.withBlob(1) { PostingRow.positions(from: first, more: $0) }
            guard first >= 0, let positions, positions[positions.count - 1] < mergedEnd else {
                throw LogError(
                    .damaged, "the index of \(term.text) from \(first) on is not as it was written")
            }
            row = positions
            index = 0
            return true
        }
    }
}
