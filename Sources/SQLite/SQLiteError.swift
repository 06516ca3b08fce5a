import CSQLite

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A call of SQLite failed.
public struct SQLiteError: Error, Hashable, Sendable {
    /// SQLite's primary result code.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The number SQLite gives it.
        public let rawValue: Int32

        /// The code of that number.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The SQL is wrong, or does not fit the schema.
        public static let error = Code(rawValue: SQLITE_ERROR)
        /// Another connection holds the lock.
        public static let busy = Code(rawValue: SQLITE_BUSY)
        /// Another statement of this connection holds the lock.
        public static let locked = Code(rawValue: SQLITE_LOCKED)
        /// The connection may only read.
        public static let readOnly = Code(rawValue: SQLITE_READONLY)
        /// `Interrupter.interrupt` was called.
        public static let interrupt = Code(rawValue: SQLITE_INTERRUPT)
        /// The operating system failed to read, write or sync.
        public static let ioError = Code(rawValue: SQLITE_IOERR)
        /// The file contradicts itself.
        public static let corrupt = Code(rawValue: SQLITE_CORRUPT)
        /// There is no room on the disk.
        public static let full = Code(rawValue: SQLITE_FULL)
        /// The file cannot be opened.
        public static let cannotOpen = Code(rawValue: SQLITE_CANTOPEN)
        /// A constraint or a trigger refused it.
        public static let constraint = Code(rawValue: SQLITE_CONSTRAINT)
        /// A call at a time at which it may not be made.
        public static let misuse = Code(rawValue: SQLITE_MISUSE)
        /// There is no such parameter.
        public static let range = Code(rawValue: SQLITE_RANGE)
        /// The file is not one of SQLite's.
        public static let notADatabase = Code(rawValue: SQLITE_NOTADB)
    }

    /// The primary result code.
    public let code: Code
    /// The extended result code, which says more where SQLite knows more.
    public let extendedCode: Int32
    /// The operating system's number for what failed (`errno`), 0 where none is known.
    public let systemNumber: Int32
    /// SQLite's own words.
    public let message: String
    /// The statement, where one is concerned.
    public let sql: String?

    /// A failure as SQLite numbers it.
    public init(
        extendedCode: Int32, message: String, sql: String? = nil, systemNumber: Int32 = 0
    ) {
        self.code = Code(rawValue: extendedCode & 0xff)
        self.extendedCode = extendedCode
        self.systemNumber = systemNumber
        self.message = message
        self.sql = sql
    }
}

extension SQLiteError {
    /// Whether there was no room on the disk. SQLite says so itself where a write found none; where
    /// a file could not be opened, enlarged or synced for want of room, the system's number does.
    public var isFull: Bool {
        code == .full || systemNumber == ENOSPC || systemNumber == EDQUOT
    }
}

extension SQLiteError: CustomStringConvertible {
    /// A sentence for whoever operates the machine.
    public var description: String {
        let place = sql.map { ", in: \($0)" } ?? ""
        return "SQLite error \(extendedCode), \(message)\(place)"
    }
}

extension SQLiteError {
    /// The failure the connection has just had.
    init(on pointer: OpaquePointer?, result: Int32, sql: String? = nil) {
        guard let pointer else {
            self.init(result: result, sql: sql)
            return
        }
        let extended = sqlite3_extended_errcode(pointer)
        // The connection tells of its last call, which need not be the one that failed.
        guard extended & 0xff == result & 0xff else {
            self.init(result: result, sql: sql)
            return
        }
        self.init(
            extendedCode: extended, message: String(cString: sqlite3_errmsg(pointer)), sql: sql,
            systemNumber: Self.systemNumber(of: pointer, code: extended & 0xff))
    }

    /// SQLite keeps the number of the last failure of the system, whatever has failed since.
    private static func systemNumber(of pointer: OpaquePointer, code: Int32) -> Int32 {
        code == SQLITE_IOERR || code == SQLITE_CANTOPEN ? sqlite3_system_errno(pointer) : 0
    }

    /// A failure of which only the number is known.
    init(result: Int32, sql: String? = nil) {
        self.init(extendedCode: result, message: String(cString: sqlite3_errstr(result)), sql: sql)
    }
}
