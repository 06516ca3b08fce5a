import CSQLite

extension Connection {
    /// What a transaction locks at its beginning.
    public enum TransactionKind: String, Sendable {
        /// Nothing: the first read fixes what is seen.
        case deferred = "DEFERRED"
        /// The one right to write. A deferred transaction that begins to write later fails with
        /// `.busy` without waiting.
        case immediate = "IMMEDIATE"
    }

    /// Begins a transaction.
    public func begin(_ kind: TransactionKind) throws(SQLiteError) {
        try execute(kind == .immediate ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED")
    }

    /// Makes the transaction durable, as far as the journal mode and `synchronous` say so. After a
    /// failure it may still be open.
    public func commit() throws(SQLiteError) {
        try execute("COMMIT")
    }

    /// Takes the transaction back; does nothing where SQLite has already done so.
    public func rollBack() throws(SQLiteError) {
        guard isInTransaction else { return }
        try execute("ROLLBACK")
    }

    /// Whether a transaction is open.
    public var isInTransaction: Bool {
        handle.pointer.map { sqlite3_get_autocommit($0) == 0 } ?? false
    }

    /// Runs `body` in a transaction, which is taken back where `body` or the commit fails.
    public func transaction<Result>(
        _ kind: TransactionKind = .immediate, _ body: () throws -> Result
    ) throws -> Result {
        try begin(kind)
        do {
            let result = try body()
            try commit()
            return result
        } catch {
            // What failed first is what the caller must know; a failed ROLLBACK leaves the
            // transaction to be taken back by SQLite when the connection closes.
            try? rollBack()
            throw error
        }
    }
}
