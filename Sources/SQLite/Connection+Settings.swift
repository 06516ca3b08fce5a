import CSQLite

extension Connection {
    /// What a pragma says: the first column of its first row, as text.
    public func pragma(_ name: StaticString) throws -> String? {
        let statement = try prepare("PRAGMA \(name)")
        return try statement.first { $0.isNull(0) ? nil : $0.string(0) } ?? nil
    }

    /// Sets a pragma and reads it back.
    ///
    /// - Returns: what the pragma says afterwards; SQLite ignores a value that it cannot set.
    @discardableResult
    public func setPragma(_ name: StaticString, to value: StaticString) throws -> String? {
        try prepare("PRAGMA \(name) = \(value)").runToEnd()
        return try pragma(name)
    }

    /// Sets a pragma to a number and reads it back.
    @discardableResult
    public func setPragma(_ name: StaticString, to value: Int) throws -> String? {
        try prepare("PRAGMA \(name) = \(value)").runToEnd()
        return try pragma(name)
    }

    /// Switches that are set by call rather than by SQL.
    public enum Switch: Sendable {
        /// SQL cannot damage the file: no writing to the schema or to shadow tables.
        case defensive
        /// Closing the last connection leaves the `-wal` as it is.
        case noCheckpointOnClose
        /// The schema may call functions that have side effects.
        case trustedSchema

        fileprivate var option: Int32 {
            switch self {
            case .defensive: SQLITE_DBCONFIG_DEFENSIVE
            case .noCheckpointOnClose: SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE
            case .trustedSchema: SQLITE_DBCONFIG_TRUSTED_SCHEMA
            }
        }
    }

    /// Turns a switch on or off.
    public func turn(_ which: Switch, on: Bool) throws(SQLiteError) {
        let result = csqlite_configure(try pointer(), which.option, on ? 1 : 0)
        guard result == SQLITE_OK else { throw SQLiteError(on: handle.pointer, result: result) }
    }
}
