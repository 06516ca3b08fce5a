import DurableFile
public import EventLog
import SQLite
import Synchronization

/// An event log in one SQLite file, `log.sqlite` in a directory of its own.
///
/// One process writes; appends from any number of tasks are committed together, with one sync.
/// Any number of processes read.
public final class SQLiteLog: EventLog {
    /// What a log is opened for.
    public enum Mode: Hashable, Sendable {
        /// To append and to read; one process at a time.
        case writing
        /// To read, also while another process writes.
        case reading
    }

    /// What may be set of a log beside its directory.
    public struct Options: Hashable, Sendable {
        /// How many reads may run at once.
        public var readers = 4
        /// How many appends may wait for the writer; more are refused as `LogError.Code.busy`.
        public var waitingMax = 10_000
        /// How long a start waits for those who read, where it must.
        public var waitMilliseconds = 5000
        /// How many records are indexed in memory before the rows of their index are written.
        public var runRecords = 32_768
        /// How many frames of 4 KiB the `-wal` may hold before it is carried over.
        public var checkpointFrames = 1_000
        /// How large the file may grow, in bytes; beyond it appends fail as `LogError.Code.full`.
        public var fileSizeBytesMax: Int?

        /// What serves a city.
        public init() {}
    }

    /// The log's directory.
    public let directory: String
    /// 32 hexadecimal digits made with the log, so that what is derived from it can tell whose it
    /// is.
    public let identity: String

    private let pool: ConnectionPool
    private let queue: AppendQueue?
    private let compressor: Compressor?
    private let dictionaries: Dictionaries
    private let newest: NewestRecords
    private let roots: TileRoots
    // Held for as long as the log is open, and let go after the connections.
    private let locks: Mutex<[FileLock]>

    init(
        _ files: LogFiles, identity: String, pool: ConnectionPool,
        writing: (queue: AppendQueue, compressor: Compressor)?, dictionaries: Dictionaries,
        newest: NewestRecords, roots: TileRoots, locks: [FileLock]
    ) {
        directory = files.directory
        self.identity = identity
        self.pool = pool
        queue = writing?.queue
        compressor = writing?.compressor
        self.dictionaries = dictionaries
        self.newest = newest
        self.roots = roots
        self.locks = Mutex(locks)
    }

    /// Appends the records of one action, all or none. When it returns `.appended`, they are
    /// durable.
    ///
    /// A cancelled task waits nevertheless: its append may stand already.
    ///
    /// - Throws: `LogError`: `.busy` and `.full` say that nothing was appended, `.stopped` that the
    ///   log takes no more; after any other the outcome is unknown, and the same command tells it
    ///   later. `RecordError` where a draft cannot be a record. A log opened for reading refuses
    ///   all appends as `.stopped`.
    public func append(_ append: Append) async throws -> AppendOutcome {
        guard let queue, let compressor else {
            throw LogError(.stopped, "the log was opened for reading")
        }
        return try await queue.append(PreparedAppend(append, with: compressor))
    }

    /// Reads at one size, on a thread of its own: everything read within `body` is of the same
    /// moment.
    ///
    /// - Throws: `LogError` where the store fails, and what `body` throws.
    public func read<Result: Sendable>(
        _ body: @escaping @Sendable (SQLiteLogSnapshot) throws -> Result
    ) async throws -> Result {
        let (dictionaries, newest, roots) = (dictionaries, newest, roots)
        do {
            return try await pool.read { connection in
                try connection.begin(.deferred)
                let reader = RecordReader(connection, dictionaries)
                return try body(SQLiteLogSnapshot(reader, newest, roots))
            }
        } catch let error as SQLiteError {
            throw LogError(error)
        }
    }

    /// Ends the log in good order: what waits is committed, the `-wal` is carried over, all files
    /// are closed. Reads and appends that come later fail.
    ///
    /// - Throws: `LogError` where the last of it may not be on the disk.
    public func close() async throws {
        await pool.close()
        defer { locks.withLock { $0 = [] } }
        try await queue?.close()
    }
}
