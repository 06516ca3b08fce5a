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
        Case(
            "INSERT INTO records SELECT -1, dictionary, recorded, command, accepted, body FROM records LIMIT 1",
            .record),
        Case("UPDATE records SET body = x'' WHERE position = 9", .store, at: 9),
        Case("UPDATE records SET body = x'ffff00' WHERE position = 9", .store, at: 9),
        Case("UPDATE records SET body = x'0100001037' WHERE position = 9", .record, at: 9),
        Case("UPDATE records SET recorded = -1 WHERE position = 9", .store, at: 9),
        Case(
            "UPDATE records SET recorded = recorded + 1 WHERE position = 9",
            .tile(level: 0, index: 0), at: 9),
        Case("UPDATE records SET command = zeroblob(16) WHERE position = 9", .command, at: 0),
        Case("UPDATE records SET accepted = NULL WHERE position = 50", .command, at: 50),
        Case(
            "UPDATE records SET accepted = CAST(substr(accepted, 1, 2) || zeroblob(4) AS BLOB) WHERE position = 50",
            .command, at: 50),
        Case("UPDATE records SET dictionary = 2 WHERE position = 9", .store),
        Case(
            "UPDATE records SET body = (SELECT body FROM records WHERE position = 8) WHERE position = 9",
            .index),
        Case(
            "UPDATE tiles SET hashes = CAST(zeroblob(32) || substr(hashes, 33) AS BLOB)",
            .tile(level: 0, index: 0), at: 0),
        Case(
            "UPDATE tiles SET hashes = CAST(substr(hashes, 1, 8160) || zeroblob(32) AS BLOB)",
            .tile(level: 0, index: 0), at: 255),
        Case("DELETE FROM tiles", .tile(level: 0, index: 0), at: 255),
        Case(
            "INSERT INTO tiles SELECT 1, 0, hashes FROM tiles", .tile(level: 0, index: 1)),
        Case("UPDATE postings SET term = 'list:x' WHERE term = 'list:2'", .index, at: 100),
        Case("UPDATE postings SET kind = 0 WHERE term = 'list:2'", .index, at: 100),
        Case("UPDATE postings SET first = first + 1 WHERE term = 'list:2'", .index, at: 100),
        Case("UPDATE postings SET more = x'' WHERE term = 'list:2'", .index, at: 101),
        Case(
            "UPDATE postings SET more = CAST(more || x'01' AS BLOB) WHERE term = 'list:2'", .index,
            at: 150),
        Case("UPDATE postings SET more = x'00' WHERE term = 'list:2'", .index, at: 100),
        Case("DELETE FROM postings WHERE term = 'list:2'", .index, at: 100),
        Case("INSERT INTO postings VALUES (1, 'list:x', 77, x'')", .index, at: 77),
        Case("INSERT INTO postings VALUES (1, 'list:2', 5000, x'')", .index, at: 5000),
        Case("INSERT INTO postings VALUES (9, 'list:2', 3, x'')", .index, at: 3),
        Case("UPDATE runs SET next = 7 WHERE first = 0", .index),
        Case("UPDATE runs SET next = 5000 WHERE first = 250", .index),
        Case("DELETE FROM runs WHERE first = 0", .index, at: 50),
        Case("DELETE FROM commands WHERE first = 50", .command, at: 50),
        Case(
            "UPDATE commands SET fingerprint = fingerprint + 1 WHERE first = 50", .command, at: 50),
        Case("UPDATE commands SET first = -50 WHERE first = 50", .command, at: 50),
        Case("INSERT INTO commands VALUES (5, 0)", .command),
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
