import CSQLite

extension Connection {
    /// How many statements of the same text are kept prepared when they are not in use.
    static let idleStatementsMax = 64

    /// Prepares one statement.
    ///
    /// - Throws: where the SQL is wrong, empty, or more than one statement.
    public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        try Statement(sql, on: handle, pointer: pointer())
    }

    /// Calls `body` with a prepared statement of that text, kept for the next call. Calls with the
    /// same text may nest: each has a statement of its own.
    public func withStatement<Result>(
        _ sql: String, _ body: (Statement) throws -> Result
    ) throws -> Result {
        let statement = try take(sql)
        defer { giveBack(statement) }
        return try body(statement)
    }

    /// A prepared statement of that text for as long as the caller wants it; `giveBack` keeps it
    /// for the next who asks.
    public func take(_ sql: String) throws(SQLiteError) -> Statement {
        if let statement = idleStatements[sql]?.popLast() { return statement }
        return try prepare(sql)
    }

    /// Resets the statement, forgets what was bound, and keeps it for `take`.
    public func giveBack(_ statement: Statement) {
        guard handle.pointer != nil else { return }
        statement.reset()
        statement.clearBindings()
        if idleStatements[statement.sql, default: []].count < Self.idleStatementsMax {
            idleStatements[statement.sql, default: []].append(statement)
        }
    }
}
