import DurableFile
import EventLog
import SQLite

/// Looks at a file without changing it.
enum LogInspection {
    /// What a writer must know of the log to go on.
    struct State {
        let identity: String
        let edge: TreeEdge
        let lastRecorded: Timestamp?
        /// The records that no run covers.
        let newest: Segment
    }

    /// Makes sure that the file is a log of ours in a format we know. Neither takes locks nor looks
    /// at a `-wal`: what it looks at was written when the log was made, and never since.
    ///
    /// A file beside a `-wal` may be half carried over, by a process that is at it or was killed,
    /// and then contradict itself; whether it is damaged is seen with the `-wal` alone.
    ///
    /// The file is only ever opened through SQLite: closing a descriptor of one's own would drop
    /// the locks that SQLite holds on the file elsewhere in this process.
    static func lookAt(_ files: LogFiles) throws {
        do {
            let connection = try Connection(path: files.log, mode: .immutable)
            try connection.turn(.trustedSchema, on: false)
            try requireLog(on: connection, files)
            try connection.close()
        } catch let error as SQLiteError where error.code == .notADatabase {
            throw LogError(.foreign, "\(files.log) is not a database")
        } catch let error as SQLiteError where error.code == .corrupt {
            if let size = try DurableFile.sizeBytes(of: files.wal), size > 0 { return }
            throw LogError(.damaged, "\(files.log) is damaged: \(error.message)")
        }
    }

    /// Makes sure that what a connection reads is a log of ours in a format we know.
    static func requireLog(on connection: Connection, _ files: LogFiles) throws {
        let application = try connection.pragma("application_id")
        guard application == String(Schema.applicationID) else {
            throw LogError(.foreign, "\(files.log) is not a log of this program")
        }
        let format = try connection.pragma("user_version").flatMap { Int64($0) } ?? 0
        guard format <= Schema.format else {
            throw LogError(
                .newer,
                "\(files.log) has format \(format); this program knows \(Schema.format) at most"
            )
        }
        guard format == Schema.format else {
            throw LogError(.damaged, "\(files.log) has format \(format), which never was one")
        }
        try compareSchema(on: connection, files)
    }

    /// Reads what the writer goes on from: the last record and the right edge of the tree, from the
    /// stored bytes.
    static func state(
        _ files: LogFiles, _ dictionaries: Dictionaries, _ roots: TileRoots
    ) throws -> State {
        let connection = try Connection(path: files.log, mode: .readOnly)
        return try connection.transaction(.deferred) {
            // Once more, for a `-wal` may hold what the file does not yet.
            try requireLog(on: connection, files)
            let reader = RecordReader(connection, dictionaries)
            let size = try reader.size()
            let tiles = StoredTiles(size: size, reader: reader, roots: roots)
            let edge = try TreeEdge(size: size, from: tiles)
            let mergedEnd = try reader.mergedEnd()
            guard mergedEnd <= size else {
                throw LogError(
                    .damaged, "the index reaches to \(mergedEnd), the records to \(size)")
            }
            return State(
                identity: try identity(on: connection), edge: edge,
                lastRecorded: try lastRecorded(size, reader),
                newest: try reader.segment(of: mergedEnd..<size))
        }
    }

    /// The digits that were made with the log.
    static func identity(on connection: Connection) throws -> String {
        let identity = try connection.withStatement(
            "SELECT value FROM meta WHERE key = 'identity'"
        ) { try $0.first { $0.string(0) } }
        guard let identity else { throw LogError(.damaged, "the log has lost its identity") }
        return identity
    }

    private static func lastRecorded(_ size: Int, _ reader: RecordReader) throws -> Timestamp? {
        guard size > 0 else { return nil }
        let stored = try reader.record(at: size - 1)
        do {
            return try Record(bytes: stored.bytes).recorded
        } catch {
            throw LogError(
                .damaged, "record \(size - 1) is none: \(error.description)", position: size - 1)
        }
    }

    /// Holds each table and trigger against what a log has: a missing trigger is damage too.
    private static func compareSchema(on connection: Connection, _ files: LogFiles) throws {
        var found: [String: String] = [:]
        try connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
            .forEachRow { found[$0.string(0)] = $0.string(1) }
        for (name, sql) in Schema.statements {
            guard found.removeValue(forKey: name) == sql else {
                throw LogError(.damaged, "\(name) in \(files.log) is not as it was made")
            }
        }
        // SQLite's own tables hold statistics and no more.
        if let name = found.keys.filter({ !$0.hasPrefix("sqlite_") }).min() {
            throw LogError(.damaged, "\(files.log) has \(name), which no log has")
        }
    }
}
