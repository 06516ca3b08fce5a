import SQLite

/// The positions at which one term occurs, in order, from a seek in the index.
final class PostingCursor {
    static let sql =
        "SELECT position FROM occurrences WHERE term = ?1 AND position >= ?2 AND position < ?3"
        + " ORDER BY position"

    /// How many rows are passed over one by one before a seek is the cheaper way.
    private static let stepsMax = 8

    private let connection: Connection
    private let statement: Statement
    private let term: Int64
    private let end: Int
    private var head: Int?
    private var isAtEnd = false

    init(term: Int64, end: Int, on connection: Connection) throws(SQLiteError) {
        self.connection = connection
        self.term = term
        self.end = end
        statement = try connection.take(Self.sql)
    }

    deinit {
        connection.giveBack(statement)
    }

    /// The first position of the term at or after `position`, which never goes back.
    func seek(_ position: Int) throws(SQLiteError) -> Int? {
        if isAtEnd { return nil }
        if let head {
            if head >= position { return head }
            for _ in 0..<Self.stepsMax {
                guard let next = try step() else { return nil }
                if next >= position { return next }
            }
        }
        statement.reset()
        try statement.bind(1, term)
        try statement.bind(2, position)
        try statement.bind(3, end)
        return try step()
    }

    private func step() throws(SQLiteError) -> Int? {
        guard try statement.step() else {
            isAtEnd = true
            head = nil
            return nil
        }
        head = statement.int(0)
        return head
    }
}
