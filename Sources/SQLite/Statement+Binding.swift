import CSQLite

/// What can be bound to a parameter: integers, text, bytes, floating point, truth values.
public protocol Bindable {
    /// Binds the value to the parameter at `index`, counted from 1.
    func bind(to statement: Statement, at index: Int) throws(SQLiteError)
}

extension Statement {
    /// Binds an integer.
    public func bind(_ index: Int, _ value: Int64) throws(SQLiteError) {
        try check(sqlite3_bind_int64(pointer, Int32(index), value))
    }

    /// Binds an integer.
    public func bind(_ index: Int, _ value: Int) throws(SQLiteError) {
        try check(sqlite3_bind_int64(pointer, Int32(index), Int64(value)))
    }

    /// Binds text; its bytes are kept as they are.
    public func bind(_ index: Int, _ value: String) throws(SQLiteError) {
        var text = value
        try check(
            text.withUTF8 { bytes in
                // SQLite takes a null pointer for NULL, so that empty text needs one that is not.
                guard let start = bytes.baseAddress else {
                    return csqlite_bind_text(pointer, Int32(index), "", 0)
                }
                return csqlite_bind_text(pointer, Int32(index), start, UInt64(bytes.count))
            })
    }

    /// Binds bytes.
    public func bind(_ index: Int, _ value: [UInt8]) throws(SQLiteError) {
        let result = value.withUnsafeBytes { bindBytes(index, $0) }
        try check(result)
    }

    /// Binds a copy of the bytes.
    public func bind(_ index: Int, _ value: UnsafeRawBufferPointer) throws(SQLiteError) {
        try check(bindBytes(index, value))
    }

    /// Binds a floating point number.
    public func bind(_ index: Int, _ value: Double) throws(SQLiteError) {
        try check(sqlite3_bind_double(pointer, Int32(index), value))
    }

    /// Binds 1 or 0.
    public func bind(_ index: Int, _ value: Bool) throws(SQLiteError) {
        try check(sqlite3_bind_int64(pointer, Int32(index), value ? 1 : 0))
    }

    /// Binds NULL.
    public func bindNull(_ index: Int) throws(SQLiteError) {
        try check(sqlite3_bind_null(pointer, Int32(index)))
    }

    /// Binds a value, or NULL where there is none.
    public func bind<Value: Bindable>(_ index: Int, _ value: Value?) throws(SQLiteError) {
        guard let value else {
            try bindNull(index)
            return
        }
        try value.bind(to: self, at: index)
    }

    /// Binds all parameters in order, from 1.
    public func bindAll(_ values: (any Bindable)?...) throws(SQLiteError) {
        for (index, value) in values.enumerated() {
            guard let value else {
                try bindNull(index + 1)
                continue
            }
            try value.bind(to: self, at: index + 1)
        }
    }

    private func bindBytes(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> Int32 {
        guard let start = bytes.baseAddress, bytes.count > 0 else {
            return sqlite3_bind_zeroblob(pointer, Int32(index), 0)
        }
        return csqlite_bind_blob(pointer, Int32(index), start, UInt64(bytes.count))
    }

    private func check(_ result: Int32) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw failure(result) }
    }
}

extension Int: Bindable {
    /// Binds the integer.
    public func bind(to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(index, Int64(self))
    }
}

extension Int64: Bindable {
    /// Binds the integer.
    public func bind(to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(index, self)
    }
}

extension String: Bindable {
    /// Binds the text.
    public func bind(to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(index, self)
    }
}

extension [UInt8]: Bindable {
    /// Binds the bytes.
    public func bind(to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(index, self)
    }
}

extension Double: Bindable {
    /// Binds the number.
    public func bind(to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(index, self)
    }
}

extension Bool: Bindable {
    /// Binds 1 or 0.
    public func bind(to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(index, self)
    }
}
