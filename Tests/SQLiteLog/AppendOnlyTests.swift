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
        "meta", "dictionaries", "records", "postings", "commands", "runs", "tiles",
    ]

    /// Each is refused; what they are about is there.
    static let statements = [
        "UPDATE meta SET value = 'x'",
        "UPDATE dictionaries SET bytes = x'00'",
        "UPDATE records SET body = x'00' WHERE position = 0",
        "UPDATE records SET position = 260 WHERE position = 259",
        "UPDATE OR REPLACE records SET position = 0 WHERE position = 259",
        "UPDATE OR IGNORE records SET body = x'00'",
        "UPDATE postings SET term = 'y' WHERE kind = 1",
        "UPDATE postings SET first = 999 WHERE first = 0",
        "UPDATE runs SET next = 999",
        "UPDATE commands SET first = 1",
        "UPDATE tiles SET hashes = zeroblob(8192)",

        "DELETE FROM meta",
        "DELETE FROM dictionaries",
        "DELETE FROM records",
        "DELETE FROM records WHERE position = 259",
        "DELETE FROM postings",
        "DELETE FROM runs",
        "DELETE FROM commands",
        "DELETE FROM tiles",

        "INSERT INTO records VALUES (0, 1, 0, zeroblob(16), NULL, x'00')",
        "INSERT INTO records VALUES (261, 1, 0, zeroblob(16), NULL, x'00')",
        "INSERT INTO records VALUES (-1, 1, 0, zeroblob(16), NULL, x'00')",
        "INSERT INTO records(dictionary, recorded, command, body) VALUES (1, 0, zeroblob(16), x'00')",
        "INSERT OR REPLACE INTO records VALUES (0, 1, 0, zeroblob(16), NULL, x'00')",
        "INSERT OR REPLACE INTO records VALUES (259, 1, 0, zeroblob(16), NULL, x'00')",
        """
        INSERT OR REPLACE INTO records(rowid, dictionary, recorded, command, body) \
        VALUES (259, 1, 0, zeroblob(16), x'00')
        """,
        "INSERT OR IGNORE INTO records VALUES (0, 1, 0, zeroblob(16), NULL, x'00')",
        "REPLACE INTO records VALUES (0, 1, 0, zeroblob(16), NULL, x'00')",
        """
        INSERT INTO records VALUES (0, 1, 0, zeroblob(16), NULL, x'00') \
        ON CONFLICT(position) DO UPDATE SET body = excluded.body
        """,

        "REPLACE INTO meta VALUES ('identity', 'x')",
        "INSERT INTO meta VALUES ('identity', 'x') ON CONFLICT DO UPDATE SET value = 'x'",
        "REPLACE INTO dictionaries VALUES (1, x'00')",
        "INSERT INTO dictionaries VALUES (1, x'00') ON CONFLICT DO UPDATE SET bytes = x'00'",
        "REPLACE INTO postings SELECT kind, term, first, x'01' FROM postings",
        "INSERT INTO postings VALUES (1, 'y', 259, x'')",
        """
        INSERT INTO postings SELECT kind, term, first, x'01' FROM postings WHERE true \
        ON CONFLICT DO UPDATE SET more = x''
        """,
        "REPLACE INTO commands SELECT fingerprint, first FROM commands",
        "INSERT INTO commands VALUES (0, 259)",
        "REPLACE INTO runs VALUES (0, 261)",
        "INSERT INTO runs VALUES (259, 300)",
        "INSERT INTO runs VALUES (261, 300)",
        "INSERT INTO runs VALUES (260, 260)",
        "INSERT INTO runs VALUES (0, 261) ON CONFLICT DO UPDATE SET next = 261",
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
            "INSERT INTO records VALUES (260, 1, 0, zeroblob(16), NULL, x'00')",
            "INSERT INTO postings VALUES (1, 'z', 260, x'')",
            "INSERT INTO commands VALUES (0, 260)",
            "INSERT INTO runs VALUES (260, 261)",
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
