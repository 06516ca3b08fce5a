import CSQLite

/// What one would write in C for an afternoon: a table of bodies by position, durable, and nothing
/// else. Straight calls of the library, no module of ours between.
final class PlainStore {
    /// A call of the library failed.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let database: OpaquePointer
    private let begin: OpaquePointer
    private let commit: OpaquePointer
    private let insertion: OpaquePointer

    init(path: String) throws(Failure) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK, let opened else {
            throw Failure(description: "\(path) could not be opened")
        }
        database = opened
        try Self.execute("PRAGMA journal_mode = WAL", on: opened)
        try Self.execute("PRAGMA synchronous = FULL", on: opened)
        try Self.execute("PRAGMA cache_size = -65536", on: opened)
        try Self.execute(
            "CREATE TABLE records(position INTEGER PRIMARY KEY, body BLOB)", on: opened)
        begin = try Self.prepare("BEGIN IMMEDIATE", on: opened)
        commit = try Self.prepare("COMMIT", on: opened)
        insertion = try Self.prepare("INSERT INTO records VALUES (?1, ?2)", on: opened)
    }

    /// The settings of this connection as it reads them back.
    var settings: (journalMode: String, synchronous: String) {
        get throws(Failure) {
            (try text(of: "PRAGMA journal_mode"), try text(of: "PRAGMA synchronous"))
        }
    }

    /// Inserts bodies, so many a transaction.
    func insert(_ bodies: some Collection<[UInt8]>, perTransaction: Int) throws(Failure) {
        var position: Int64 = 0
        for body in bodies {
            if position % Int64(perTransaction) == 0 { try run(begin) }
            try insert(body, at: position)
            position += 1
            if position % Int64(perTransaction) == 0 { try run(commit) }
        }
        if position % Int64(perTransaction) != 0 { try run(commit) }
    }

    /// Inserts bodies, each in a transaction of its own.
    ///
    /// - Returns: how long each took, in nanoseconds.
    func insertEach(_ bodies: some Collection<[UInt8]>) throws(Failure) -> [Int] {
        var took: [Int] = []
        took.reserveCapacity(bodies.count)
        for (position, body) in bodies.enumerated() {
            let start = Stopwatch.now
            try run(begin)
            try insert(body, at: Int64(position))
            try run(commit)
            took.append(Stopwatch.now - start)
        }
        return took
    }

    /// Reads every body in order.
    func readAll() throws(Failure) -> Tally {
        let statement = try Self.prepare(
            "SELECT position, body FROM records ORDER BY position", on: database)
        defer { sqlite3_finalize(statement) }
        var tally = Tally()
        try take(statement, column: 1, into: &tally)
        return tally
    }

    /// Adds a table from tags to positions, ready to be asked by tag.
    func index(_ tags: some Sequence<[String]>) throws(Failure) {
        try Self.execute(
            """
            CREATE TABLE tags(tag TEXT, position INTEGER, PRIMARY KEY(tag, position)) WITHOUT ROWID
            """, on: database)
        let statement = try Self.prepare("INSERT INTO tags VALUES (?1, ?2)", on: database)
        defer { sqlite3_finalize(statement) }
        try run(begin)
        var position: Int64 = 0
        for tags in tags {
            for tag in tags {
                csqlite_bind_text(statement, 1, tag, sqlite3_uint64(tag.utf8.count))
                sqlite3_bind_int64(statement, 2, position)
                try run(statement)
            }
            position += 1
        }
        try run(commit)
    }

    /// Reads the bodies that bear each of these tags, one select a tag.
    func read(tags: [String]) throws(Failure) -> Tally {
        let statement = try Self.prepare(
            """
            SELECT r.position, r.body FROM tags t JOIN records r ON r.position = t.position \
            WHERE t.tag = ?1 ORDER BY t.position
            """, on: database)
        defer { sqlite3_finalize(statement) }
        var tally = Tally()
        for tag in tags {
            csqlite_bind_text(statement, 1, tag, sqlite3_uint64(tag.utf8.count))
            try take(statement, column: 1, into: &tally)
            sqlite3_reset(statement)
        }
        return tally
    }

    /// Carries the `-wal` over, so that the file has all of it.
    func checkpoint() throws(Failure) {
        try Self.execute("PRAGMA wal_checkpoint(TRUNCATE)", on: database)
    }

    deinit {
        for statement in [begin, commit, insertion] { sqlite3_finalize(statement) }
        sqlite3_close_v2(database)
    }
}

extension PlainStore {
    private func insert(_ body: [UInt8], at position: Int64) throws(Failure) {
        sqlite3_bind_int64(insertion, 1, position)
        // The body outlives the step, so that the library need not copy it (SQLITE_STATIC).
        let result = body.withUnsafeBytes { bytes in
            sqlite3_bind_blob64(
                insertion, 2, bytes.baseAddress, sqlite3_uint64(bytes.count), nil)
            return sqlite3_step(insertion)
        }
        sqlite3_reset(insertion)
        try check(result, SQLITE_DONE)
    }

    private func take(
        _ statement: OpaquePointer, column: Int32, into tally: inout Tally
    ) throws(Failure) {
        while true {
            let result = sqlite3_step(statement)
            if result == SQLITE_DONE { return }
            try check(result, SQLITE_ROW)
            let count = Int(sqlite3_column_bytes(statement, column))
            tally.add(
                UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
        }
    }

    private func run(_ statement: OpaquePointer) throws(Failure) {
        let result = sqlite3_step(statement)
        sqlite3_reset(statement)
        try check(result, SQLITE_DONE)
    }

    private func text(of query: String) throws(Failure) -> String {
        let statement = try Self.prepare(query, on: database)
        defer { sqlite3_finalize(statement) }
        try check(sqlite3_step(statement), SQLITE_ROW)
        return sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? ""
    }

    private func check(_ result: Int32, _ expected: Int32) throws(Failure) {
        guard result == expected else {
            throw Failure(description: String(cString: sqlite3_errmsg(database)))
        }
    }

    private static func execute(_ sql: String, on database: OpaquePointer) throws(Failure) {
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
            throw Failure(description: String(cString: sqlite3_errmsg(database)))
        }
    }

    private static func prepare(
        _ sql: String, on database: OpaquePointer
    ) throws(Failure) -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement
        else { throw Failure(description: String(cString: sqlite3_errmsg(database))) }
        return statement
    }
}
