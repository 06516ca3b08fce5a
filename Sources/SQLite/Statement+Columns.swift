import CSQLite

/// What type a value has where it is stored.
public enum ColumnType: Hashable, Sendable {
    case integer, real, text, blob, null
}

// A column of another type than asked for is converted as SQLite does; NULL gives 0 or nothing.
extension Statement {
    /// How many columns a row has.
    public var columnCount: Int { Int(sqlite3_column_count(pointer)) }

    /// The name of a column.
    public func columnName(_ index: Int) -> String {
        sqlite3_column_name(pointer, Int32(index)).map { String(cString: $0) } ?? ""
    }

    /// The type of the value that stands in this row.
    public func type(_ index: Int) -> ColumnType {
        switch sqlite3_column_type(pointer, Int32(index)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    /// Whether the value is NULL.
    public func isNull(_ index: Int) -> Bool {
        sqlite3_column_type(pointer, Int32(index)) == SQLITE_NULL
    }

    /// The integer.
    public func int64(_ index: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(index)) }

    /// The integer.
    public func int(_ index: Int) -> Int { Int(sqlite3_column_int64(pointer, Int32(index))) }

    /// The floating point number.
    public func double(_ index: Int) -> Double { sqlite3_column_double(pointer, Int32(index)) }

    /// Whether the number is not 0.
    public func bool(_ index: Int) -> Bool { sqlite3_column_int64(pointer, Int32(index)) != 0 }

    /// The text; what is not UTF-8 in it is replaced by U+FFFD.
    public func string(_ index: Int) -> String {
        guard let start = sqlite3_column_text(pointer, Int32(index)) else { return "" }
        let count = Int(sqlite3_column_bytes(pointer, Int32(index)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The bytes.
    public func blob(_ index: Int) -> [UInt8] { withBlob(index) { Array($0) } }

    /// Calls `body` with the bytes where they lie, valid only within the call.
    public func withBlob<Result, Failure: Error>(
        _ index: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = sqlite3_column_blob(pointer, Int32(index))
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(pointer, Int32(index)))
        return try body(UnsafeRawBufferPointer(start: start, count: count))
    }
}
