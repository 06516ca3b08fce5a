import SQLite

/// The tables of the projections. All rows are insert-only: what is known at a size is asked by
/// comparing with the size, so that a reader may ask about any size while later records are applied.
enum ProjectionSchema {
    /// The name and version of each projection. Whoever changes what its rows say raises the
    /// version; a file that has another is built anew.
    static let versions: [(name: String, version: Int)] = [
        ("acts", 2), ("applications", 1), ("centres", 4), ("things", 1),
    ]

    /// One table: how it is made, and all of its rows in an order of their own.
    struct Table {
        let name: String
        let creation: String
        /// An index that whoever writes the rows needs.
        var index: String?
        /// What need not be there while a file is built from nothing.
        var indexes: [String] = []
        let rows: String
    }

    /// The indexes of all tables.
    static var indexes: [String] { tables.flatMap(\.indexes) }

    /// The tables with rows that follow from the log, in the order of a dump.
    static let tables: [Table] = [
        Table(
            name: "act_centres",
            creation: """
                CREATE TABLE act_centres (centre TEXT NOT NULL, position INTEGER NOT NULL,
                PRIMARY KEY (centre, position)) STRICT, WITHOUT ROWID
                """,
            rows: "SELECT centre, position FROM act_centres ORDER BY centre, position"),
        Table(
            name: "acts",
            creation: """
                CREATE TABLE acts (position INTEGER PRIMARY KEY, recorded_day INTEGER NOT NULL,
                type TEXT NOT NULL, account TEXT NOT NULL, acted_for TEXT,
                overridden INTEGER NOT NULL, unfounded INTEGER NOT NULL) STRICT
                """,
            indexes: [
                "CREATE INDEX acts_by_type ON acts (type)",
                "CREATE INDEX acts_by_account ON acts (account)",
                "CREATE INDEX acts_by_acted_for ON acts (acted_for) WHERE acted_for IS NOT NULL",
                "CREATE INDEX acts_overridden ON acts (overridden) WHERE overridden = 1",
                "CREATE INDEX acts_unfounded ON acts (unfounded) WHERE unfounded = 1",
            ],
            rows: """
                SELECT position, recorded_day, type, account, acted_for, overridden, unfounded
                FROM acts ORDER BY position
                """),
        Table(
            name: "amendments",
            creation: """
                CREATE TABLE amendments (record INTEGER NOT NULL, position INTEGER NOT NULL,
                PRIMARY KEY (record, position)) STRICT, WITHOUT ROWID
                """,
            rows: "SELECT record, position FROM amendments ORDER BY record, position"),
        Table(
            name: "applications",
            creation: """
                CREATE TABLE applications (position INTEGER PRIMARY KEY, year INTEGER NOT NULL,
                ordinal INTEGER NOT NULL, UNIQUE (year, ordinal)) STRICT
                """,
            rows: "SELECT position, year, ordinal FROM applications ORDER BY position"),
        Table(
            name: "centres",
            creation: """
                CREATE TABLE centres (number INTEGER PRIMARY KEY, centre TEXT NOT NULL UNIQUE)
                STRICT
                """,
            rows: "SELECT number, centre FROM centres ORDER BY number"),
        Table(
            name: "days",
            creation:
                "CREATE TABLE days (day INTEGER PRIMARY KEY, first INTEGER NOT NULL) STRICT",
            rows: "SELECT day, first FROM days ORDER BY day"),
        Table(
            name: "hosts",
            creation: """
                CREATE TABLE hosts (organisation TEXT NOT NULL, centre TEXT NOT NULL,
                PRIMARY KEY (organisation, centre)) STRICT, WITHOUT ROWID
                """,
            rows: "SELECT organisation, centre FROM hosts ORDER BY organisation, centre"),
        Table(
            name: "rostered",
            creation: """
                CREATE TABLE rostered (centre TEXT PRIMARY KEY, number INTEGER NOT NULL,
                known INTEGER NOT NULL) STRICT, WITHOUT ROWID
                """,
            rows: "SELECT centre, number, known FROM rostered ORDER BY centre"),
        Table(
            name: "standings",
            creation: """
                CREATE TABLE standings (id INTEGER PRIMARY KEY, centre INTEGER NOT NULL,
                known INTEGER NOT NULL, series INTEGER NOT NULL, day INTEGER NOT NULL,
                base INTEGER, entry BLOB) STRICT
                """,
            // What is known of a centre is read back while its rows are written.
            index: "CREATE INDEX standings_by_size ON standings (centre, known)",
            indexes: ["CREATE INDEX standings_by_day ON standings (centre, series, day)"],
            rows: """
                SELECT id, centre, known, series, day, base, entry FROM standings ORDER BY id
                """),
        Table(
            name: "things",
            creation: """
                CREATE TABLE things (kind TEXT NOT NULL, id TEXT NOT NULL, first INTEGER NOT NULL,
                PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID
                """,
            rows: "SELECT kind, id, first FROM things ORDER BY kind, id"),
    ]

    private static let progress = """
        CREATE TABLE progress (name TEXT PRIMARY KEY, version INTEGER NOT NULL,
        size INTEGER NOT NULL, leaf BLOB NOT NULL) STRICT, WITHOUT ROWID
        """

    /// Makes the tables in an empty file.
    ///
    /// - Parameter withIndexes: whether all of `indexes` are made too.
    static func create(on connection: Connection, withIndexes: Bool = true) throws {
        try connection.transaction {
            try connection.execute(progress)
            for table in tables {
                try connection.execute(table.creation)
                if let index = table.index { try connection.execute(index) }
            }
            if withIndexes { for index in indexes { try connection.execute(index) } }
            let insertion = try connection.prepare("INSERT INTO progress VALUES (?1, ?2, 0, ?3)")
            for (name, version) in versions {
                try insertion.bind(1, name)
                try insertion.bind(2, version)
                try insertion.bind(3, [UInt8]())
                try insertion.run()
            }
        }
    }

    /// Takes all rows back.
    static func clear(on connection: Connection) throws {
        try connection.transaction {
            for table in tables { try connection.execute("DELETE FROM \(table.name)") }
            try Progress(size: 0, leaf: []).write(on: connection)
        }
    }

    /// Whether the file has these projections, each of this version and all at one size.
    static func isPresent(on connection: Connection) throws -> Bool {
        let hasProgress = try connection.prepare(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'progress'"
        ).first { _ in true }
        guard hasProgress == true else { return false }
        var found: [(name: String, version: Int)] = []
        var sizes: Set<Int> = []
        try connection.prepare("SELECT name, version, size FROM progress ORDER BY name").forEachRow
        {
            found.append(($0.string(0), $0.int(1)))
            sizes.insert($0.int(2))
        }
        return sizes.count == 1 && found.elementsEqual(versions, by: ==)
    }
}
