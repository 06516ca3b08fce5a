import EventLog
import SQLite
import SQLiteLog
import Testing

@Suite struct `The file of a log is append-only` {
    let directory: LogDirectory

    init() async throws {
        directory = try LogDirectory()
        let log = try directory.open()
        // Enough for a full tile.
        _ = try await log.append(append(1, tags: Array(repeating: ["x"], count: 260)))
        try await log.close()
    }

    static let tables = [
        "meta", "dictionaries", "records", "terms", "occurrences", "commands", "tiles",
    ]

    /// Each is refused; what they are about is there.
    static let statements = [
        "UPDATE meta SET value = 'x'",
        "UPDATE dictionaries SET bytes = x'00'",
        "UPDATE records SET body = x'00' WHERE position = 0",
        "UPDATE records SET position = 260 WHERE position = 259",
        "UPDATE OR REPLACE records SET position = 0 WHERE position = 259",
        "UPDATE OR IGNORE records SET body = x'00'",
        "UPDATE terms SET text = 'y' WHERE kind = 1",
        "UPDATE occurrences SET position = 999 WHERE position = 0",
        "UPDATE commands SET digest = x'00'",
        "UPDATE tiles SET hashes = zeroblob(8192)",

        "DELETE FROM meta",
        "DELETE FROM dictionaries",
        "DELETE FROM records",
        "DELETE FROM records WHERE position = 259",
        "DELETE FROM terms",
        "DELETE FROM occurrences WHERE position = 259",
        "DELETE FROM commands",
        "DELETE FROM tiles",

        "INSERT INTO records VALUES (0, 1, x'00')",
        "INSERT INTO records VALUES (261, 1, x'00')",
        "INSERT INTO records VALUES (-1, 1, x'00')",
        "INSERT INTO records(dictionary, body) VALUES (1, x'00')",
        "INSERT OR REPLACE INTO records VALUES (0, 1, x'00')",
        "INSERT OR REPLACE INTO records VALUES (259, 1, x'00')",
        "INSERT OR REPLACE INTO records(rowid, dictionary, body) VALUES (259, 1, x'00')",
        "INSERT OR IGNORE INTO records VALUES (0, 1, x'00')",
        "REPLACE INTO records VALUES (0, 1, x'00')",
        """
        INSERT INTO records VALUES (0, 1, x'00') \
        ON CONFLICT(position) DO UPDATE SET body = excluded.body
        """,

        "REPLACE INTO meta VALUES ('identity', 'x')",
        "INSERT INTO meta VALUES ('identity', 'x') ON CONFLICT DO UPDATE SET value = 'x'",
        "REPLACE INTO dictionaries VALUES (1, x'00')",
        "INSERT INTO dictionaries VALUES (1, x'00') ON CONFLICT DO UPDATE SET bytes = x'00'",
        "REPLACE INTO terms VALUES (1, 1, 'z')",
        "REPLACE INTO terms VALUES (3, 1, 'x')",
        "INSERT INTO terms VALUES (1, 1, 'z') ON CONFLICT DO UPDATE SET text = 'z'",
        "REPLACE INTO occurrences VALUES (1, 0)",
        "INSERT INTO occurrences VALUES (1, 0) ON CONFLICT DO UPDATE SET position = 999",
        "REPLACE INTO commands SELECT id, 0, 1, x'', x'' FROM commands",
        """
        INSERT INTO commands SELECT id, 0, 1, x'', x'' FROM commands WHERE true \
        ON CONFLICT DO UPDATE SET count = 1
        """,
        "REPLACE INTO tiles VALUES (0, 0, zeroblob(8192))",
        "INSERT INTO tiles VALUES (0, 2, zeroblob(8192))",
        """
        INSERT INTO tiles VALUES (0, 0, zeroblob(8192)) \
        ON CONFLICT DO UPDATE SET hashes = zeroblob(8192)
        """,
    ]

    @Test(arguments: statements, [false, true])
    func `so that a statement that changes what stands is refused`(
        _ sql: String, recursiveTriggers: Bool
    ) throws {
        let connection = try directory.connection()
        try connection.setPragma("recursive_triggers", to: recursiveTriggers ? "ON" : "OFF")
        let before = try dump(connection)
        let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
        #expect(error?.code == .constraint)
        #expect(error?.message.contains(" are never ") == true, "\(error?.message ?? "")")
        #expect(try dump(connection) == before)
    }

    @Test func `while the next of each may be added`() throws {
        let connection = try directory.connection()
        for sql in [
            "INSERT INTO records VALUES (260, 1, x'00')",
            "INSERT INTO terms VALUES (3, 1, 'z')",
            "INSERT INTO occurrences VALUES (3, 260)",
            "INSERT INTO commands VALUES (zeroblob(16), 260, 1, x'', x'')",
            "INSERT INTO tiles VALUES (0, 1, zeroblob(8192))",
            "INSERT INTO dictionaries VALUES (2, x'00')",
        ] { try connection.execute(sql) }
    }

    /// All rows of all tables, as text.
    private func dump(_ connection: Connection) throws -> [String] {
        var rows: [String] = []
        for table in Self.tables {
            try connection.prepare("SELECT * FROM \(table) ORDER BY 1, 2").forEachRow { row in
                let columns = (0..<row.columnCount).map { "\(row.type($0)) \(row.blob($0))" }
                rows.append("\(table) \(columns)")
            }
        }
        return rows
    }
}
