import DurableFile
public import EventLog
import SQLite

extension SQLiteLog {
    /// Opens the log of a directory.
    ///
    /// A file that is not such a log, is damaged where a start looks, or was made by a newer
    /// program is left as it is, byte for byte.
    ///
    /// - Parameters:
    ///   - dictionary: what new records are compressed against, where it is another than the log's
    ///     newest; older records keep theirs. Only where the log is opened for writing.
    ///   - onFailure: called once, on the writer's thread, when the writer has stopped for good
    ///     because it does not know what the disk holds. The process should end then: a new start
    ///     finds out.
    /// - Throws: `LogError`: `.locked` names the process that holds it, `.foreign`, `.newer`,
    ///   `.damaged`, or `.store`.
    public static func open(
        directory: String, mode: Mode, dictionary: [UInt8]? = nil, options: Options = Options(),
        onFailure: @escaping @Sendable (LogError) -> Void
    ) throws -> SQLiteLog {
        let files = LogFiles(directory: directory)
        return try LogError.wrapping {
            if let lack = SQLiteLibrary.unmetRequirement() { throw LogError(.store, lack) }
            guard try DurableFile.sizeBytes(of: files.log) != nil else {
                throw LogError(.store, "there is no log at \(files.log)")
            }
            switch mode {
            case .writing:
                return try openForWriting(
                    files, dictionary: dictionary, options: options, onFailure: onFailure)
            case .reading:
                return try openForReading(files, options: options)
            }
        }
    }

    private static func openForWriting(
        _ files: LogFiles, dictionary: [UInt8]?, options: Options,
        onFailure: @escaping @Sendable (LogError) -> Void
    ) throws -> SQLiteLog {
        guard DurableFile.isWritable(files.directory) else {
            throw LogError(.store, "\(files.directory) may not be written to")
        }
        let writerLock = try takeWriterLock(files)
        try LogInspection.lookAt(files)
        let readersLock = try LogStart.lockForWriting(files, options: options)
        let dictionaries = Dictionaries()
        let roots = TileRoots()
        // Readers first: whatever is damaged is then found before anything is opened for writing.
        let pool = try openPool(files, mode: .readOnly, options: options)
        let state = try LogInspection.state(files, dictionaries, roots)
        let connection = try openWriter(files, options: options)
        let compressor = try chooseDictionary(dictionary, on: connection)
        let newest = NewestRecords()
        let writer = try Writer(
            on: connection, state, dictionaries: dictionaries, newest: newest, options: options)
        let queue = AppendQueue(writer, waitingMax: options.waitingMax, onFailure: onFailure)
        return SQLiteLog(
            files, identity: state.identity, pool: pool, writing: (queue, compressor),
            dictionaries: dictionaries, newest: newest, roots: roots,
            locks: [writerLock, readersLock])
    }

    private static func openForReading(
        _ files: LogFiles, options: Options
    ) throws -> SQLiteLog {
        try LogInspection.lookAt(files)
        let (lock, mode) = try LogStart.lockForReading(files, options: options)
        let pool = try openPool(files, mode: mode, options: options)
        let connection = try Connection(path: files.log, mode: mode)
        try LogInspection.requireLog(on: connection, files)
        let identity = try LogInspection.identity(on: connection)
        return SQLiteLog(
            files, identity: identity, pool: pool, writing: nil, dictionaries: Dictionaries(),
            newest: NewestRecords(), roots: TileRoots(), locks: lock.map { [$0] } ?? [])
    }

    /// The lock of the one process that writes.
    static func takeWriterLock(_ files: LogFiles) throws -> FileLock {
        if let lock = try FileLock.attempt(.exclusive, files.writerLock) { return lock }
        let holder = FileLock.holdersDescription(files.writerLock)
        throw LogError(.locked, "the log in \(files.directory) is open for writing in \(holder)")
    }

    private static func openPool(
        _ files: LogFiles, mode: Connection.Mode, options: Options
    ) throws -> ConnectionPool {
        try ConnectionPool(count: options.readers, label: "log.reader") {
            let connection = try Connection(path: files.log, mode: mode)
            try connection.turn(.trustedSchema, on: false)
            try connection.setPragma("cell_size_check", to: "ON")
            try connection.setPragma("cache_size", to: -16_384)
            return connection
        }
    }

    private static func openWriter(_ files: LogFiles, options: Options) throws -> Connection {
        let connection = try Connection(path: files.log, mode: .readWrite)
        try connection.turn(.noCheckpointOnClose, on: true)
        try connection.turn(.defensive, on: true)
        try connection.turn(.trustedSchema, on: false)
        try connection.takeOverCheckpoints()
        try connection.setPragma("cell_size_check", to: "ON")
        try connection.setPragma("recursive_triggers", to: "ON")
        try connection.setPragma("cache_size", to: -65_536)
        try setSynchronous(on: connection)
        if let limit = options.fileSizeBytesMax {
            let pageSize = try connection.pragma("page_size").flatMap { Int($0) } ?? 4096
            try connection.setPragma("max_page_count", to: max(limit / pageSize, 1))
        }
        return connection
    }

    /// What durable rests on: set, and read back from the connection that writes.
    static func setSynchronous(on connection: Connection) throws {
        let journal = try connection.setPragma("journal_mode", to: "WAL")
        let synchronous = try connection.setPragma("synchronous", to: "FULL")
        guard journal == "wal", synchronous == "2" else {
            throw LogError(
                .store,
                "SQLite does not write durably here: journal_mode=\(journal ?? "none"), "
                    + "synchronous=\(synchronous ?? "none")")
        }
    }

    /// The compressor for new records, with a new dictionary where one is given that is not the
    /// newest.
    private static func chooseDictionary(
        _ given: [UInt8]?, on connection: Connection
    ) throws -> Compressor {
        let newest = try connection.prepare(
            "SELECT id, bytes FROM dictionaries ORDER BY id DESC LIMIT 1"
        ).first { (id: $0.int(0), bytes: $0.blob(1)) }
        guard var chosen = newest else { throw LogError(.damaged, "the log has no dictionary") }
        if let given, given != chosen.bytes {
            chosen = (chosen.id + 1, given)
            try connection.transaction { try insert(given, id: chosen.id, on: connection) }
        }
        guard let compressor = Compressor(dictionary: chosen.id, bytes: chosen.bytes) else {
            throw LogError(.store, "there is no memory for a dictionary")
        }
        return compressor
    }
}
