import CSQLite

/// One connection to a database file. Not to be used by two threads at once.
public final class Connection {
    /// How a file is opened.
    public enum Mode: Hashable, Sendable {
        /// To read and write; the file is made where there is none.
        case create
        /// To read and write a file that exists.
        case readWrite
        /// To read. A file in WAL mode needs a directory in which SQLite may keep its `-shm`.
        case readOnly
        /// To read a file that nobody changes meanwhile: takes no locks, ignores a `-wal`, writes
        /// nothing anywhere.
        case immutable
    }

    /// Where the file is.
    public let path: String
    let handle: ConnectionHandle
    var idleStatements: [String: [Statement]] = [:]
    var walFrameCounter: UnsafeMutablePointer<Int32>?

    /// Opens a database file.
    ///
    /// - Parameter busyTimeoutMilliseconds: How long a statement waits for another connection's
    ///   lock before it fails with `.busy`.
    public init(
        path: String, mode: Mode, busyTimeoutMilliseconds: Int32 = 5000
    ) throws(SQLiteError) {
        self.path = path
        var pointer: OpaquePointer?
        let name = mode == .immutable ? Self.immutableName(of: path) : path
        // Each connection is confined to one thread at a time, so SQLite's own mutex is not needed.
        let flags = mode.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let result = sqlite3_open_v2(name, &pointer, flags, nil)
        guard result == SQLITE_OK, let pointer else {
            defer { sqlite3_close_v2(pointer) }
            throw SQLiteError(on: pointer, result: result)
        }
        handle = ConnectionHandle(pointer)
        sqlite3_busy_timeout(pointer, busyTimeoutMilliseconds)
    }

    deinit {
        if let pointer = handle.pointer { sqlite3_wal_hook(pointer, nil, nil) }
        walFrameCounter?.deallocate()
    }

    /// Closes the connection. What is called on it afterwards fails with `.misuse`.
    ///
    /// - Throws: `.busy` where a statement is still in use; the connection then stays open.
    public func close() throws(SQLiteError) {
        idleStatements = [:]
        try handle.close()
    }

    /// Runs statements that give no rows or whose rows do not matter.
    public func execute(_ sql: String) throws(SQLiteError) {
        let result = sqlite3_exec(try pointer(), sql, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw SQLiteError(on: handle.pointer, result: result, sql: sql)
        }
    }

    /// How many rows the last INSERT, UPDATE or DELETE touched.
    public var changes: Int { handle.pointer.map { Int(sqlite3_changes64($0)) } ?? 0 }

    /// How many rows have been touched since the connection was opened.
    public var totalChanges: Int { handle.pointer.map { Int(sqlite3_total_changes64($0)) } ?? 0 }

    /// The row id of the last row inserted into a rowid table.
    public var lastInsertRowID: Int64 { handle.pointer.map(sqlite3_last_insert_rowid) ?? 0 }

    /// Stops what this connection is doing, from any thread.
    public var interrupter: Interrupter { handle.interrupter }

    func pointer() throws(SQLiteError) -> OpaquePointer {
        guard let pointer = handle.pointer else {
            throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "the connection is closed")
        }
        return pointer
    }

    /// The path as a URI: what is not plain in it is percent-encoded.
    private static func immutableName(of path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var name = Array("file:".utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                name.append(byte)
            default:
                name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: name + "?immutable=1".utf8, as: UTF8.self)
    }
}

extension Connection.Mode {
    fileprivate var flags: Int32 {
        switch self {
        case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        case .readWrite: SQLITE_OPEN_READWRITE
        case .readOnly: SQLITE_OPEN_READONLY
        case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        }
    }
}
