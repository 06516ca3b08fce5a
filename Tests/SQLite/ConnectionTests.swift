import Foundation
import SQLite
import Testing

@Suite struct `A connection` {
    let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    func open(_ mode: Connection.Mode, _ name: String = "a.sqlite") throws -> Connection {
        try Connection(path: directory.file(name), mode: mode, busyTimeoutMilliseconds: 0)
    }

    func count(_ connection: Connection) throws -> Int? {
        try connection.prepare("SELECT count(*) FROM t").first { $0.int(0) }
    }

    func filled() throws -> Connection {
        let connection = try open(.create)
        try connection.setPragma("journal_mode", to: "WAL")
        try connection.execute("CREATE TABLE t(a INTEGER) STRICT; INSERT INTO t VALUES (1), (2)")
        return connection
    }

    @Test func `makes a file only where it is asked to`() throws {
        let error = #expect(throws: SQLiteError.self) { try open(.readWrite) }
        #expect(error?.code == .cannotOpen)
        #expect(!FileManager.default.fileExists(atPath: directory.file("a.sqlite")))
        try open(.create).execute("CREATE TABLE t(a)")
        #expect(FileManager.default.fileExists(atPath: directory.file("a.sqlite")))
    }

    @Test func `for reading cannot write`() throws {
        try filled().close()
        let reader = try open(.readOnly)
        #expect(try count(reader) == 2)
        let error = #expect(throws: SQLiteError.self) { try reader.execute("DELETE FROM t") }
        #expect(error?.code == .readOnly)
    }

    @Test func `to an immutable file leaves nothing beside it`() throws {
        let name = "a b?%中.sqlite"
        let connection = try open(.create, name)
        try connection.setPragma("journal_mode", to: "WAL")
        try connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES (1)")
        try connection.close()
        #expect(try count(open(.immutable, name)) == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [name])
    }

    @Test func `reads a pragma back as SQLite took it`() throws {
        let connection = try open(.create)
        #expect(try connection.setPragma("journal_mode", to: "WAL") == "wal")
        #expect(try connection.setPragma("synchronous", to: "FULL") == "2")
        #expect(try connection.setPragma("user_version", to: 7) == "7")
        let memory = try Connection(path: ":memory:", mode: .create)
        #expect(try memory.setPragma("journal_mode", to: "WAL") == "memory")
    }

    @Test func `takes a transaction back when its body fails`() throws {
        struct Stop: Error {}
        let connection = try filled()
        #expect(throws: Stop.self) {
            try connection.transaction {
                try connection.execute("INSERT INTO t VALUES (3)")
                #expect(connection.isInTransaction)
                throw Stop()
            }
        }
        #expect(!connection.isInTransaction)
        #expect(try count(connection) == 2)
        let result = try connection.transaction {
            try connection.execute("INSERT INTO t VALUES (3)")
            return "done"
        }
        #expect(result == "done")
        #expect(try count(connection) == 3)
    }

    @Test func `that wants to write while another does is told busy at the beginning`() throws {
        let one = try filled()
        let other = try open(.readWrite)
        try one.begin(.immediate)
        let error = #expect(throws: SQLiteError.self) { try other.begin(.immediate) }
        #expect(error?.code == .busy)
        try one.rollBack()
        try other.transaction {}
    }

    @Test func `in a deferred transaction sees one moment`() throws {
        let writer = try filled()
        let reader = try open(.readOnly)
        try reader.begin(.deferred)
        #expect(try count(reader) == 2)
        try writer.execute("INSERT INTO t VALUES (3)")
        #expect(try count(reader) == 2)
        try reader.rollBack()
        #expect(try count(reader) == 3)
    }

    @Test func `copies a whole database`() throws {
        let connection = try filled()
        try connection.backup(to: directory.file("copy.sqlite"))
        #expect(try count(open(.readOnly, "copy.sqlite")) == 2)
    }

    @Test func `counts the frames of its commits and carries them over when told`() throws {
        let connection = try filled()
        try connection.takeOverCheckpoints()
        #expect(connection.walFrames == 0)
        try connection.execute("INSERT INTO t VALUES (3)")
        #expect(connection.walFrames > 0)
        #expect(try connection.checkpoint(.truncate).isComplete)
        let wal = directory.file("a.sqlite-wal")
        let size = try FileManager.default.attributesOfItem(atPath: wal)[.size] as? Int
        #expect(size == 0)
    }

    @Test func `can leave its -wal when it closes`() throws {
        for isLeft in [true, false] {
            let connection = try open(.create)
            try connection.setPragma("journal_mode", to: "WAL")
            try connection.turn(.noCheckpointOnClose, on: isLeft)
            try connection.execute("CREATE TABLE IF NOT EXISTS t(a); INSERT INTO t VALUES (1)")
            try connection.close()
            let wal = directory.file("a.sqlite-wal")
            #expect(FileManager.default.fileExists(atPath: wal) == isLeft)
        }
    }

    @Test func `that is defensive bars SQL from the schema`() throws {
        let connection = try filled()
        try connection.turn(.defensive, on: true)
        try connection.execute("PRAGMA writable_schema = ON")
        #expect(throws: SQLiteError.self) { try connection.execute("DELETE FROM sqlite_schema") }
    }

    @Test func `closes only when no statement is in use, and fails politely afterwards`() throws {
        let connection = try filled()
        do {
            let statement = try connection.prepare("SELECT 1")
            let error = #expect(throws: SQLiteError.self) { try connection.close() }
            #expect(error?.code == .busy)
            #expect(try statement.step())
        }
        try connection.close()
        let error = #expect(throws: SQLiteError.self) { try connection.execute("SELECT 1") }
        #expect(error?.code == .misuse)
        connection.interrupter.interrupt()
    }

    @Test func `can be interrupted from another thread`() async throws {
        let connection = try open(.create)
        let interrupter = connection.interrupter
        let isDone = Flag()
        let interruption = Task.detached {
            // The statement may not have begun at the first attempt.
            while !isDone.isSet {
                interrupter.interrupt()
                await Task.yield()
            }
        }
        let sql =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
        isDone.set()
        await interruption.value
        #expect(error?.code == .interrupt)
    }

    @Test func `to something else than a database says so`() throws {
        try Data(repeating: 65, count: 4096).write(
            to: URL(fileURLWithPath: directory.file("a.sqlite")))
        let error = #expect(throws: SQLiteError.self) { try count(open(.readOnly)) }
        #expect(error?.code == .notADatabase)
    }
}

@Suite struct `The SQLite library` {
    @Test func `has what is needed here, and a lack is a sentence`() {
        #expect(SQLiteLibrary.unmetRequirement() == nil)
        #expect(
            SQLiteLibrary.unmetRequirement(options: ["ENABLE_NOTHING"])
                == "SQLite \(SQLiteLibrary.version) was compiled without ENABLE_NOTHING.")
    }
}
