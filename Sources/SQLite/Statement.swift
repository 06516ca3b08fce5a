import CSQLite

/// A prepared statement. Bind from index 1, step, read columns from index 0, reset.
public final class Statement {
    /// Its text.
    public let sql: String
    let pointer: OpaquePointer
    private let handle: ConnectionHandle

    init(
        _ sql: String, on handle: ConnectionHandle, pointer connection: OpaquePointer
    ) throws(SQLiteError) {
        var statement: OpaquePointer?
        var result = SQLITE_OK
        var hasMore = false
        var text = sql
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                result = sqlite3_prepare_v3(
                    connection, characters.baseAddress, Int32(clamping: characters.count),
                    UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &tail)
                if let tail, let start = characters.baseAddress {
                    hasMore = !characters[(tail - start)...].allSatisfy(Self.isSpace)
                }
            }
        }
        guard result == SQLITE_OK else {
            throw SQLiteError(on: connection, result: result, sql: sql)
        }
        guard let statement, !hasMore else {
            sqlite3_finalize(statement)
            throw SQLiteError(
                extendedCode: SQLITE_MISUSE, message: "the text is not one statement", sql: sql)
        }
        self.sql = sql
        self.pointer = statement
        self.handle = handle
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    /// Goes on to the next row; whether there is one.
    public func step() throws(SQLiteError) -> Bool {
        let result = sqlite3_step(pointer)
        if result == SQLITE_ROW { return true }
        if result == SQLITE_DONE { return false }
        throw failure(result)
    }

    /// Runs a statement that gives no row, and resets it.
    public func run() throws(SQLiteError) {
        let result = sqlite3_step(pointer)
        if result == SQLITE_DONE || result == SQLITE_ROW {
            sqlite3_reset(pointer)
            return
        }
        let error = failure(result)
        sqlite3_reset(pointer)
        throw error
    }

    /// Runs through all rows without looking at them, and resets.
    public func runToEnd() throws(SQLiteError) {
        defer { reset() }
        while try step() {}
    }

    /// Calls `body` with each row, and resets.
    public func forEachRow(_ body: (Statement) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    /// What `body` makes of the first row, nothing where there is none; and resets.
    public func first<Result>(_ body: (Statement) throws -> Result) throws -> Result? {
        defer { reset() }
        return try step() ? try body(self) : nil
    }

    /// Makes the statement ready to run again; what was bound stays. The error that a step has
    /// already thrown is not thrown again.
    public func reset() {
        sqlite3_reset(pointer)
    }

    /// Sets all parameters to NULL.
    public func clearBindings() {
        sqlite3_clear_bindings(pointer)
    }

    func failure(_ result: Int32) -> SQLiteError {
        SQLiteError(on: handle.pointer, result: result, sql: sql)
    }

    private static func isSpace(_ character: CChar) -> Bool {
        // A space, a tab, a line end; and a semicolon, which begins no statement.
        [32, 9, 10, 13, 59].contains(character)
    }
}
