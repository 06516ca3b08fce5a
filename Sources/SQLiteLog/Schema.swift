/// What stands in `log.sqlite`, format 2.
enum Schema {
    /// Marks the file as one of ours: "Annl" in ASCII.
    static let applicationID: Int64 = 0x416E_6E6C

    /// The number of the format; raised whenever an older program could not read the file.
    static let format: Int64 = 2

    /// The statements that make the file, one object each, by the object's name.
    static let statements: [(name: String, sql: String)] = tables + triggers

    private static let tables: [(name: String, sql: String)] = [
        (
            "meta",
            "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"
        ),
        (
            "dictionaries",
            "CREATE TABLE dictionaries(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"
        ),
        // `recorded` is in milliseconds since 1970, `command` the UUID's 16 bytes, `accepted` what
        // is remembered of a command (`Acceptance`), with its first record; `body` the rest of the
        // record's text, compressed (`Body`).
        (
            "records",
            """
            CREATE TABLE records(\
            position INTEGER PRIMARY KEY, \
            dictionary INTEGER NOT NULL, \
            recorded INTEGER NOT NULL, \
            command BLOB NOT NULL CHECK(length(command) = 16), \
            accepted BLOB, \
            body BLOB NOT NULL) STRICT
            """
        ),
        // Where each type (kind 0) and each tag (kind 1) occurs: a position, and the distances from
        // one to the next of up to 255 more, as varints. Records from the end of the last run on are
        // in no row yet: whoever needs them indexed does so in memory (`NewestRecords`).
        (
            "postings",
            """
            CREATE TABLE postings(\
            kind INTEGER NOT NULL, \
            term TEXT NOT NULL, \
            first INTEGER NOT NULL, \
            more BLOB NOT NULL, \
            PRIMARY KEY(kind, term, first)) STRICT, WITHOUT ROWID
            """
        ),
        // By the first eight bytes of the SHA-256 of a command's UUID, the position of its first
        // record.
        (
            "commands",
            """
            CREATE TABLE commands(\
            fingerprint INTEGER NOT NULL, \
            first INTEGER NOT NULL, \
            PRIMARY KEY(fingerprint, first)) STRICT, WITHOUT ROWID
            """
        ),
        // Stretches of records whose rows of `postings` and `commands` were written together.
        (
            "runs",
            "CREATE TABLE runs(first INTEGER PRIMARY KEY, next INTEGER NOT NULL) STRICT"
        ),
        (
            "tiles",
            """
            CREATE TABLE tiles(\
            level INTEGER NOT NULL, \
            idx INTEGER NOT NULL, \
            hashes BLOB NOT NULL CHECK(length(hashes) = 8192), \
            PRIMARY KEY(level, idx)) STRICT, WITHOUT ROWID
            """
        ),
    ]

    // A trigger before INSERT also stops OR REPLACE and ON CONFLICT DO UPDATE, which would change a
    // row without any trigger before UPDATE or DELETE being asked: it is asked before the conflict
    // is. So each refuses what would stand where something stands already.
    private static let triggers: [(name: String, sql: String)] =
        tables.flatMap { table in
            [
                refusal(of: "UPDATE", on: table.name, named: "changed", when: ""),
                refusal(of: "DELETE", on: table.name, named: "removed", when: ""),
            ]
        } + [
            refusal(
                of: "INSERT", on: "meta", named: "replaced",
                when: "WHEN EXISTS (SELECT 1 FROM meta WHERE key = NEW.key)"),
            refusal(
                of: "INSERT", on: "dictionaries", named: "placed otherwise than next",
                when: "WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM dictionaries)"),
            refusal(
                of: "INSERT", on: "records", named: "placed otherwise than next",
                when: "WHEN NEW.position IS NOT "
                    + "(SELECT coalesce(max(position), -1) + 1 FROM records)"),
            // What stands already is below the end of the last run.
            refusal(
                of: "INSERT", on: "postings", named: "placed before the end of the last run",
                when: "WHEN NEW.first < \(lastRunEnd)"),
            refusal(
                of: "INSERT", on: "commands", named: "placed before the end of the last run",
                when: "WHEN NEW.first < \(lastRunEnd)"),
            refusal(
                of: "INSERT", on: "runs", named: "placed otherwise than next",
                when: "WHEN NEW.first IS NOT \(lastRunEnd) OR NEW.next <= NEW.first"),
            refusal(
                of: "INSERT", on: "tiles", named: "placed otherwise than next",
                when: "WHEN NEW.idx IS NOT "
                    + "(SELECT coalesce(max(idx), -1) + 1 FROM tiles WHERE level = NEW.level)"),
        ]

    private static let lastRunEnd =
        "(SELECT coalesce((SELECT next FROM runs ORDER BY first DESC LIMIT 1), 0))"

    private static func refusal(
        of statement: String, on table: String, named verb: String, when condition: String
    ) -> (name: String, sql: String) {
        let name = "\(table)_\(statement.lowercased())"
        let space = condition.isEmpty ? "" : " "
        let sql =
            "CREATE TRIGGER \(name) BEFORE \(statement) ON \(table)\(space)\(condition) "
            + "BEGIN SELECT RAISE(ABORT, '\(table) are never \(verb)'); END"
        return (name, sql)
    }
}
