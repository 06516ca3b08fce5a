import SQLite
import Testing

@Suite struct `A statement` {
    let connection: Connection

    init() throws {
        connection = try Connection(path: ":memory:", mode: .create)
    }

    @Test func `gives back each type of value as it was bound`() throws {
        let row = try connection.prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6")
        try row.bind(1, Int64.min)
        try row.bind(2, 1.5)
        try row.bind(3, "中心 \u{0}e\u{301}")
        try row.bind(4, [0, 255, 7] as [UInt8])
        try row.bind(5, true)
        try row.bindNull(6)
        #expect(try row.step())
        #expect(row.columnCount == 6)
        #expect(row.int64(0) == .min)
        #expect(row.double(1) == 1.5)
        #expect(Array(row.string(2).utf8) == Array("中心 \u{0}e\u{301}".utf8))
        #expect(row.blob(3) == [0, 255, 7])
        #expect(row.bool(4))
        #expect(row.isNull(5))
        #expect((0..<6).map(row.type) == [.integer, .real, .text, .blob, .integer, .null])
        #expect(try !row.step())
    }

    @Test func `tells empty text and empty bytes from NULL`() throws {
        let row = try connection.prepare("SELECT ?1, ?2, ?3, ?4")
        try row.bindAll("", [UInt8](), nil, 3)
        #expect(try row.step())
        #expect((0..<4).map(row.type) == [.text, .blob, .null, .integer])
    }

    @Test func `lends the bytes of a column without a copy`() throws {
        let row = try connection.prepare("SELECT x'010203'")
        #expect(try row.step())
        #expect(row.withBlob(0) { $0.reduce(0) { $0 + Int($1) } } == 6)
    }

    @Test func `can be run again with other values after a reset`() throws {
        try connection.execute("CREATE TABLE t(a INTEGER) STRICT")
        let insertion = try connection.prepare("INSERT INTO t VALUES (?1)")
        for number in 1...3 {
            try insertion.bind(1, number)
            try insertion.run()
        }
        #expect(connection.changes == 1)
        #expect(connection.totalChanges == 3)
        #expect(connection.lastInsertRowID == 3)
        var seen: [Int] = []
        try connection.prepare("SELECT a FROM t ORDER BY a").forEachRow { seen.append($0.int(0)) }
        #expect(seen == [1, 2, 3])
    }

    @Test func `binds what is missing as NULL`() throws {
        let row = try connection.prepare("SELECT ?1, ?2")
        try row.bind(1, String?.none)
        try row.bind(2, Int64?.some(7))
        #expect(try row.step())
        #expect(row.isNull(0))
        #expect(row.int(1) == 7)
    }

    @Test func `is one statement, not none and not two`() throws {
        for sql in ["", "  ; ", "SELECT 1; SELECT 2"] {
            let error = #expect(throws: SQLiteError.self) { try connection.prepare(sql) }
            #expect(error?.code == .misuse, "\(sql)")
        }
        _ = try connection.prepare("SELECT 1; \n")
    }

    @Test func `says what is wrong and in which SQL`() throws {
        let error = #expect(throws: SQLiteError.self) { try connection.prepare("SELECT * FROM no") }
        #expect(error?.code == .error)
        #expect(error?.message == "no such table: no")
        #expect(error?.sql == "SELECT * FROM no")
        let range = #expect(throws: SQLiteError.self) {
            try connection.prepare("SELECT ?1").bind(2, 1)
        }
        #expect(range?.code == .range)
    }

    @Test func `that violates a constraint gives the extended code and can be used again`() throws {
        try connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY) STRICT")
        let insertion = try connection.prepare("INSERT INTO t VALUES (?1)")
        try insertion.bind(1, 1)
        try insertion.run()
        let error = #expect(throws: SQLiteError.self) { try insertion.run() }
        #expect(error?.code == .constraint)
        #expect(error?.extendedCode == 1555)
        try insertion.bind(1, 2)
        try insertion.run()
    }

    @Test func `of the same text may be used while another one runs`() throws {
        var pairs: [[Int]] = []
        let sql = "SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2)"
        try connection.withStatement(sql) { outer in
            try outer.forEachRow { outer in
                try connection.withStatement(sql) { inner in
                    try inner.forEachRow { pairs.append([outer.int(0), $0.int(0)]) }
                }
            }
        }
        #expect(pairs == [[1, 1], [1, 2], [2, 1], [2, 2]])
    }

    @Test func `from the cache has forgotten what was bound`() throws {
        try connection.withStatement("SELECT ?1") { try $0.bind(1, 5) }
        let isNull = try connection.withStatement("SELECT ?1") { try $0.first { $0.isNull(0) } }
        #expect(isNull == true)
    }
}
