import DurableFile
import EventLog
import SQLite

extension SQLiteLog {
    /// Makes an empty log. It is durable when this returns; before, there is none.
    ///
    /// - Parameters:
    ///   - directory: made where it is missing.
    ///   - dictionary: what records are compressed against: bytes as they occur in records, the
    ///     most frequent last; at most the last 64 KiB count.
    /// - Throws: `LogError`, `.store` where there is a log already, `.locked` where another process
    ///   is at work on it.
    public static func create(directory: String, dictionary: [UInt8]) throws {
        let files = LogFiles(directory: directory)
        try LogError.wrapping {
            if let lack = SQLiteLibrary.unmetRequirement() { throw LogError(.store, lack) }
            try DurableFile.makeDirectory(directory)
            let lock = try takeWriterLock(files)
            defer { withExtendedLifetime(lock) {} }
            guard try DurableFile.sizeBytes(of: files.log) == nil else {
                throw LogError(.store, "there is a log already: \(files.log)")
            }
            // What an earlier attempt left is no log; a -wal without its log is nobody's.
            for path in [files.unfinished, files.unfinished + "-wal", files.unfinished + "-shm"] {
                try DurableFile.remove(path)
            }
            if let size = try DurableFile.sizeBytes(of: files.wal), size > 0 {
                throw LogError(
                    .store, "\(files.wal) is there but its log is not; move it away to go on")
            }
            try DurableFile.write([], to: files.unfinished)
            try write(schemaTo: files.unfinished, dictionary: dictionary)
            try DurableFile.rename(files.unfinished, to: files.log)
        }
    }

    private static func write(schemaTo path: String, dictionary: [UInt8]) throws {
        let connection = try Connection(path: path, mode: .readWrite)
        try setSynchronous(on: connection)
        try connection.transaction {
            try connection.setPragma("application_id", to: Int(Schema.applicationID))
            try connection.setPragma("user_version", to: Int(Schema.format))
            for statement in Schema.statements { try connection.execute(statement.sql) }
            let insertion = try connection.prepare("INSERT INTO meta VALUES ('identity', ?1)")
            try insertion.bind(1, newIdentity())
            try insertion.run()
            try insert(dictionary, id: 1, on: connection)
        }
        // All of it must stand in the file itself before that gets its name.
        guard try connection.checkpoint(.truncate).isComplete else {
            throw LogError(.store, "\(path) could not be written as a whole")
        }
        try connection.close()
    }

    static func insert(_ dictionary: [UInt8], id: Int, on connection: Connection) throws {
        let insertion = try connection.prepare("INSERT INTO dictionaries VALUES (?1, ?2)")
        try insertion.bind(1, id)
        try insertion.bind(2, dictionary)
        try insertion.run()
    }

    private static func newIdentity() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
