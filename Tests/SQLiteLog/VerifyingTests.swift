import EventLog
import Foundation
import SQLiteLog
import Testing

@Suite struct `Verifying a log` {
    let directory: LogDirectory

    init() async throws {
        directory = try LogDirectory()
        let log = try directory.open()
        for command in 0..<6 {
            let tags = (0..<50).map { Set(["centre:\($0 % 7)", "list:\(command)"]) }
            _ = try await log.append(append(command, type: "type.\(command % 2)", tags: tags))
        }
        try await log.close()
    }

    func finding() async throws -> IndexFailure? {
        let log = try directory.open(.reading)
        defer { withExtendedLifetime(log) {} }
        return try await log.read { try $0.verifyIndexes() }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let sql: String
        let what: IndexFailure.Subject
        let position: Int?

        init(_ sql: String, _ what: IndexFailure.Subject, at position: Int? = nil) {
            self.sql = sql
            self.what = what
            self.position = position
        }

        var testDescription: String { sql }
    }

    @Test func `that is sound finds nothing`() async throws {
        #expect(try await finding() == nil)
    }

    @Test(arguments: [
        Case("DELETE FROM records WHERE position = 7", .store, at: 7),
        Case("DELETE FROM records WHERE position = 0", .store, at: 0),
        Case("DELETE FROM records WHERE position = 299", .command, at: 250),
        Case("INSERT INTO records SELECT -1, dictionary, body FROM records LIMIT 1", .record),
        Case("UPDATE records SET body = x'' WHERE position = 9", .store, at: 9),
        Case("UPDATE records SET body = x'ffff00' WHERE position = 9", .store, at: 9),
        Case("UPDATE records SET body = x'00011037' WHERE position = 9", .record, at: 9),
        Case("UPDATE records SET dictionary = 2 WHERE position = 9", .store),
        Case(
            "UPDATE records SET body = (SELECT body FROM records WHERE position = 8) WHERE position = 9",
            .record, at: 9),
        Case(
            "UPDATE tiles SET hashes = CAST(zeroblob(32) || substr(hashes, 33) AS BLOB)",
            .tile(level: 0, index: 0), at: 0),
        Case(
            "UPDATE tiles SET hashes = CAST(substr(hashes, 1, 8160) || zeroblob(32) AS BLOB)",
            .tile(level: 0, index: 0), at: 255),
        Case("DELETE FROM tiles", .tile(level: 0, index: 0), at: 255),
        Case(
            "INSERT INTO tiles SELECT 1, 0, hashes FROM tiles", .tile(level: 0, index: 1)),
        Case("UPDATE terms SET text = 'list:x' WHERE text = 'list:2'", .term, at: 100),
        Case("UPDATE terms SET kind = 0 WHERE text = 'list:2'", .term, at: 100),
        Case("UPDATE terms SET id = -5 WHERE text = 'list:2'", .term, at: 100),
        Case("UPDATE terms SET id = 99 WHERE text = 'list:2'", .index, at: 100),
        Case("INSERT INTO terms VALUES (99, 1, 'list:x')", .term),
        Case("DELETE FROM occurrences WHERE position = 120", .index, at: 120),
        Case(
            "DELETE FROM occurrences WHERE position = 120 AND term = "
                + "(SELECT id FROM terms WHERE text = 'list:2')", .index, at: 120),
        Case("INSERT INTO occurrences VALUES (1, 77)", .index, at: 77),
        Case("INSERT INTO occurrences VALUES (1, 5000)", .index, at: 5000),
        Case("INSERT INTO occurrences VALUES (99, 3)", .index, at: 3),
        Case("DELETE FROM commands WHERE first = 50", .command, at: 50),
        Case("UPDATE commands SET count = 49 WHERE first = 50", .command, at: 50),
        Case("UPDATE commands SET first = -50 WHERE first = 50", .store),
        Case("UPDATE commands SET count = 9223372036854775807 WHERE first = 50", .store),
        Case("INSERT INTO commands VALUES (zeroblob(16), 0, 1, x'', x'')", .command),
    ])
    func `names the first thing that does not hold`(_ damage: Case) async throws {
        try directory.tamper(damage.sql)
        let failure = try #require(try await finding(), "\(damage.sql)")
        #expect(failure.what == damage.what, "\(failure)")
        if let position = damage.position { #expect(failure.position == position, "\(failure)") }
    }

    @Test func `of a file with flipped bits never crashes, and reads no false record`() async throws
    {
        let sound = try directory.bytes()
        let log = try directory.open(.reading)
        let records = try await log.all()
        try await log.close()
        for seed: UInt64 in 0..<60 {
            var random = SplitMix64(seed: seed)
            var bytes = sound
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                bytes[index] ^= UInt8.random(in: 1...255, using: &random)
            }
            let copy = try LogDirectory()
            try bytes.write(to: URL(fileURLWithPath: copy.file))
            do {
                let log = try copy.open(.reading)
                let failure = try await log.read { try $0.verifyIndexes() }
                if failure == nil {
                    let read = try await log.all()
                    #expect(read == records, "seed \(seed)")
                }
            } catch let error as LogError {
                #expect(
                    [.damaged, .foreign, .newer, .store].contains(error.code),
                    "seed \(seed): \(error)")
            }
        }
    }
}
