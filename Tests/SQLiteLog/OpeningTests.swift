import CanonicalJSON
import EventLog
import Foundation
import SQLite
import SQLiteLog
import Testing

@Suite struct `Opening a log` {
    let directory: LogDirectory

    init() throws {
        directory = try LogDirectory()
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    func code(_ mode: SQLiteLog.Mode = .writing) -> LogError.Code? {
        let error = #expect(throws: LogError.self) {
            try directory.open(mode, options: LogDirectory.impatient)
        }
        return error?.code
    }

    @Test func `goes on where it was left, across full tiles`() async throws {
        var leaves: [TreeHash] = []
        for command in 0..<6 {
            let log = try directory.open()
            let outcome = try await log.append(
                append(
                    command, tags: Array(repeating: ["x"], count: 100),
                    at: .exactly(second(command))))
            #expect(outcome.positions == (command * 100)..<(command * 100 + 100))
            let early = try await log.append(append(99, at: .exactly(second(-1))))
            #expect(early == .clockWentBack(last: second(command)))
            leaves = try await log.all().map { TreeHash.leaf($0.bytes) }
            let root = try await log.read { try TreeEdge(size: $0.size, from: $0.tiles).root }
            #expect(root == TreeHash.root(of: leaves))
            #expect(try await log.read { try $0.verifyIndexes() } == nil)
            try await log.close()
        }
        #expect(leaves.count == 600)
    }

    @Test func `and closing it leaves the file alone in its directory`() async throws {
        let log = try directory.open()
        _ = try await log.append(append(1))
        try await log.close()
        #expect(try names() == ["log.sqlite", "readers.lock", "writer.lock"])
        let permissions = try FileManager.default.attributesOfItem(atPath: directory.file)[
            .posixPermissions]
        #expect(permissions as? Int == 0o600)
        let late = await #expect(throws: LogError.self) { try await log.append(append(2)) }
        #expect(late?.code == .stopped)
        let reading = await #expect(throws: LogError.self) { try await log.size }
        #expect(reading != nil)
        try await log.close()
    }

    @Test func `keeps its identity, and each log has one of its own`() async throws {
        let first = try directory.open()
        let identity = first.identity
        try await first.close()
        #expect(try directory.open(.reading).identity == identity)
        #expect(identity.utf8.count == 32)
        #expect(try LogDirectory().open().identity != identity)
    }

    @Test func `writes through a WAL that others find in force`() async throws {
        let log = try directory.open()
        _ = try await log.append(append(1))
        #expect(try directory.connection().pragma("journal_mode") == "wal")
        try await log.close()
    }

    @Test func `after an end without closing finds what was acknowledged`() async throws {
        for command in 0..<3 {
            let log = try directory.open()
            #expect(try await log.append(append(command)).positions == command..<(command + 1))
        }
        #expect(try names().contains("log.sqlite-wal"))
        let log = try directory.open()
        #expect(try await log.size == 3)
        #expect(try await log.read { try $0.verifyIndexes() } == nil)
        try await log.close()
    }

    @Test(arguments: [SQLiteLog.Mode.writing, .reading])
    func `puts a copy in the place of a -wal before SQLite sees it`(_ mode: SQLiteLog.Mode)
        async throws
    {
        try await {
            let log = try directory.open()
            _ = try await log.append(append(1))
        }()
        let wal = directory.file + "-wal"
        func node() throws -> UInt64? {
            try FileManager.default.attributesOfItem(atPath: wal)[.systemFileNumber] as? UInt64
        }
        let before = try node()
        let log = try directory.open(mode)
        #expect(try node() != before)
        #expect(try await log.size == 1)
        let shared = try node()
        let second = try directory.open(.reading)
        #expect(try node() == shared, "it is left alone while anybody has the log open")
        #expect(try await second.size == 1)
    }

    @Test func `with another dictionary keeps older records readable`() async throws {
        for (number, word) in ["officer", "department", "officer"].enumerated() {
            let log = try SQLiteLog.open(
                directory: directory.path, mode: .writing, dictionary: Array(word.utf8),
                onFailure: { _ in })
            _ = try await log.append(append(number, data: ["word": .string(word)]))
            #expect(try await log.all().count == number + 1)
            #expect(try await log.read { try $0.verifyIndexes() } == nil)
            try await log.close()
        }
    }

    @Test func `that is not there fails, and making one twice as well`() throws {
        let missing = #expect(throws: LogError.self) {
            try SQLiteLog.open(
                directory: directory.temporary.path, mode: .reading, onFailure: { _ in })
        }
        #expect(missing?.code == .store)
        let before = try directory.bytes()
        #expect(throws: LogError.self) {
            try SQLiteLog.create(directory: directory.path, dictionary: [])
        }
        #expect(try directory.bytes() == before)
    }

    @Test func `for reading cannot append`() async throws {
        let log = try directory.open(.reading)
        let error = await #expect(throws: LogError.self) { try await log.append(append(1)) }
        #expect(error?.code == .stopped)
    }

    @Test(arguments: [SQLiteLog.Mode.writing, .reading])
    func `of another kind, format or state is refused and leaves it as it is`(
        _ mode: SQLiteLog.Mode
    ) async throws {
        let sound = try directory.bytes()
        func expect(_ expected: LogError.Code, _ what: String, _ change: () throws -> Void) throws {
            try change()
            let before = try directory.bytes()
            #expect(code(mode) == expected, "\(what)")
            #expect(try directory.bytes() == before, "\(what)")
            #expect(try !names().contains("log.sqlite-wal"), "\(what)")
            try sound.write(to: URL(fileURLWithPath: directory.file))
        }
        func replace(_ data: Data) throws {
            try data.write(to: URL(fileURLWithPath: directory.file))
        }
        func execute(_ sql: String) throws {
            let connection = try directory.connection()
            try connection.execute(sql)
            try connection.close()
        }
        try expect(.newer, "a newer format") { try execute("PRAGMA user_version = 3") }
        try expect(.damaged, "no format") { try execute("PRAGMA user_version = 0") }
        try expect(.foreign, "another program's") { try execute("PRAGMA application_id = 5") }
        try expect(.foreign, "an empty file") { try replace(Data()) }
        try expect(.foreign, "text") { try replace(Data(repeating: 65, count: 5000)) }
        try expect(.damaged, "a missing trigger") { try execute("DROP TRIGGER records_delete") }
        try expect(.damaged, "one table more") { try execute("CREATE TABLE more(a)") }
        try expect(.damaged, "cut short") { try replace(sound.prefix(4096)) }
        let log = try directory.open(mode)
        #expect(try await log.size == 0)
    }

    @Test func `whose last record is damaged is refused and leaves it as it is`() async throws {
        let log = try directory.open()
        _ = try await log.append(append(1, tags: [["x"], ["x"]]))
        try await log.close()
        try directory.tamper("UPDATE records SET body = x'0000' WHERE position = 1")
        let before = try directory.bytes()
        let error = #expect(throws: LogError.self) { try directory.open() }
        #expect(error?.code == .damaged)
        #expect(error?.position == 1)
        #expect(try directory.bytes() == before)
    }
}
