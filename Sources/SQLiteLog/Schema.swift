/// What stands in `log.sqlite`, format 1.
enum Schema {
    /// Marks the file as one of ours: "Annl" in ASCII.
    static let applicationID: Int64 = 0x416E_6E6C

    /// The number of the format; raised whenever an older program could not read the file.
    static let format: Int64 = 1

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
        // The body is the record's length (two bytes, big-endian) and its LZ4 block.
        (
            "records",
            """
            CREATE TABLE records(\
            position INTEGER PRIMARY KEY, \
            dictionary INTEGER NOT NULL, \
            body BLOB NOT NULL) STRICT
            """
        ),
        // Kind 0 is a type, kind 1 a tag.
        (
            "terms",
            """
            CREATE TABLE terms(\
            id INTEGER PRIMARY KEY, \
            kind INTEGER NOT NULL, \
            text TEXT NOT NULL, \
            UNIQUE(kind, text)) STRICT
            """
        ),
        (
            "occurrences",
            """
            CREATE TABLE occurrences(\
            term INTEGER NOT NULL, \
            position INTEGER NOT NULL, \
            PRIMARY KEY(term, position)) STRICT, WITHOUT ROWID
            """
        ),
        (
            "commands",
            """
            CREATE TABLE commands(\
            id BLOB PRIMARY KEY CHECK(length(id) = 16), \
            first INTEGER NOT NULL, \
            count INTEGER NOT NULL, \
            digest BLOB NOT NULL, \
            warnings BLOB NOT NULL) STRICT, WITHOUT ROWID
            """
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
            refusal(
                of: "INSERT", on: "terms", named: "placed otherwise than next",
                when: "WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM terms) "
                    + "OR EXISTS (SELECT 1 FROM terms WHERE kind = NEW.kind AND text = NEW.text)"),
            refusal(
                of: "INSERT", on: "occurrences", named: "replaced",
                when: "WHEN EXISTS (SELECT 1 FROM occurrences "
                    + "WHERE term = NEW.term AND position = NEW.position)"),
            refusal(
                of: "INSERT", on: "commands", named: "replaced",
                when: "WHEN EXISTS (SELECT 1 FROM commands WHERE id = NEW.id)"),
            refusal(
                of: "INSERT", on: "tiles", named: "placed otherwise than next",
                when: "WHEN NEW.idx IS NOT "
                    + "(SELECT coalesce(max(idx), -1) + 1 FROM tiles WHERE level = NEW.level)"),
        ]

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
