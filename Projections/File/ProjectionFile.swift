import Glibc
import SQLite

/// The file of the projections, `projections.sqlite`: disposable, for it follows from the log.
///
/// One connection writes; a pool of others reads.
public final class ProjectionFile: Sendable {
    /// What the file is opened for.
    public enum Mode: Hashable, Sendable {
        /// To read and write: a missing file is made, one that is not of this version made anew.
        case writing
        /// To read a file that another process keeps.
        case reading
    }

    /// Where the file is.
    public let path: String
    /// What the file is open for.
    public let mode: Mode
    let writer: WriterCell?
    private let pool: ConnectionPool

    private init(path: String, mode: Mode, writer: WriterCell?, pool: ConnectionPool) {
        self.path = path
        self.mode = mode
        self.writer = writer
        self.pool = pool
    }

    /// Opens the file. Only one process may have it open for writing: that is the caller's to see to.
    ///
    /// - Parameter readers: How many questions may be answered at once.
    /// - Throws: `ProjectionError.noFile` where it is to be read and there is none of this version;
    ///   `SQLiteError`.
    public static func open(
        path: String, mode: Mode = .writing, readers: Int = 4
    ) throws -> ProjectionFile {
        let writer = mode == .writing ? WriterCell(try openWriter(path)) : nil
        if mode == .reading {
            guard access(path, F_OK) == 0, try isPresent(path, .readOnly) else {
                throw ProjectionError.noFile(path: path)
            }
        }
        let pool = try ConnectionPool(count: readers, label: "projections.reader") {
            let connection = try Connection(path: path, mode: .readOnly)
            try connection.setPragma("cache_size", to: -16_384)
            return connection
        }
        return ProjectionFile(path: path, mode: mode, writer: writer, pool: pool)
    }

    /// How many records the rows cover.
    public func size() async throws -> Int { try await read { try Progress.read(on: $0).size } }

    /// All rows as text, a canonical JSON array a line after the name of the table: two files of
    /// the same rows have the same text.
    public func dump() async throws -> [UInt8] {
        try await read { connection in
            try connection.begin(.deferred)
            return try RowDump.all(on: connection)
        }
    }

    /// Closes the file once what is being read has been.
    public func close() async {
        await pool.close()
        writer?.close()
    }

    /// The first row in which the file differs from another, which nobody writes meanwhile, with its
    /// table; nothing where all are the same. Two threads share the tables.
    func firstDifference(from path: String) async throws -> String? {
        let tables = ProjectionSchema.tables
        let half = tables.firstIndex { $0.name == "amendments" } ?? 0
        async let acts = difference(of: Array(tables[..<half]), from: path)
        async let rest = difference(of: Array(tables[half...]), from: path)
        let found = (try await acts, try await rest)
        return found.0 ?? found.1
    }

    private func difference(
        of tables: [ProjectionSchema.Table], from path: String
    ) async throws -> String? {
        try await read { connection in
            try connection.begin(.deferred)
            let other = try Connection(path: path, mode: .readOnly)
            return try RowDump.firstDifference(of: tables, connection, other)
        }
    }

    /// Calls `body` with a connection of its own, on a thread of its own.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        try await pool.read(body)
    }

    /// Whether there is a file of this version, to be written.
    static func isPresent(at path: String) throws -> Bool {
        try access(path, F_OK) == 0 && isPresent(path, .readWrite)
    }

    private static func openWriter(_ path: String) throws -> Connection {
        if access(path, F_OK) == 0, try !isPresent(at: path) {
            try FileReplacement.remove(path)
        }
        let connection = try Connection(path: path, mode: .create)
        // What a power cut takes is applied again from the log: only order matters, not each commit.
        try connection.setPragma("journal_mode", to: "WAL")
        try connection.setPragma("synchronous", to: "NORMAL")
        try connection.setPragma("cache_size", to: -65_536)
        try connection.setPragma("wal_autocheckpoint", to: 4000)
        if try !ProjectionSchema.isPresent(on: connection) {
            try ProjectionSchema.create(on: connection)
        }
        return connection
    }

    private static func isPresent(_ path: String, _ mode: Connection.Mode) throws -> Bool {
        do {
            let connection = try Connection(path: path, mode: mode)
            let isPresent = try ProjectionSchema.isPresent(on: connection)
            try connection.close()
            return isPresent
        } catch let error as SQLiteError where [.notADatabase, .corrupt].contains(error.code) {
            return false
        }
    }
}
