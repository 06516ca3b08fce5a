import CanonicalJSON
import EventLog
import Foundation
import Register
import SQLite
import Testing

@Suite struct `Verifying a register` {
    /// What verification finds in a copy of a register changed by hand.
    private func finding(
        in directory: String, integrityOnly: Bool = false,
        after change: (Connection) throws -> Void
    ) async throws -> Verification {
        try await withTemporaryDirectory { parent in
            let copy = "\(parent)/copy"
            try FileManager.default.copyItem(atPath: directory, toPath: copy)
            let connection = try Connection(path: "\(copy)/log.sqlite", mode: .readWrite)
            var definitions: [(name: String, sql: String)] = []
            try connection.withStatement(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ) { triggers in
                try triggers.forEachRow { definitions.append(($0.string(0), $0.string(1))) }
            }
            for trigger in definitions { try connection.execute("DROP TRIGGER \(trigger.name)") }
            try change(connection)
            for trigger in definitions { try connection.execute(trigger.sql) }
            try connection.close()
            return await Register.verify(at: copy, integrityOnly: integrityOnly)
        }
    }

    /// Changes a bit of a blob; a negative place counts from its end.
    private func flip(
        _ table: String, _ column: String, _ place: String, at offset: Int,
        _ connection: Connection
    ) throws {
        var bytes: [UInt8] = []
        try connection.withStatement("SELECT \(column) FROM \(table) WHERE \(place)") {
            bytes = try #require(try $0.first { $0.blob(0) })
        }
        bytes[offset < 0 ? bytes.count + offset : offset] ^= 1
        try connection.withStatement("UPDATE \(table) SET \(column) = ? WHERE \(place)") {
            try $0.bind(1, bytes)
            try $0.run()
        }
    }

    /// A register of some three hundred records, so that there is a full tile, and closed.
    private func withRegister(_ body: (String) async throws -> Void) async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            while try await desk.size < 300 {
                try await desk.accept(
                    "officer", "call.open", Matter.call(.string("c-\(try await desk.size)")))
            }
            try await desk.close()
            try await body(desk.directory)
        }
    }

    @Test func `finds a register sound, and says under which checkpoint`() async throws {
        try await withRegister { directory in
            let found = try await finding(in: directory) { _ in }
            #expect(found.isSound, "\(String(describing: found.failure))")
            #expect(found.size == 300)
            let lines = found.checkpoint?.split(separator: "\n") ?? []
            #expect(lines.prefix(3) == ["test/annals", "300", Substring(found.root)])
        }
    }

    @Test(arguments: [0, 21, 255, 256, 299])
    func `finds a flipped byte of a record`(position: Int) async throws {
        try await withRegister { directory in
            for integrityOnly in [true, false] {
                let found = try await finding(in: directory, integrityOnly: integrityOnly) {
                    // The last byte is a literal of the text: the record is opened all the same.
                    try flip("records", "body", "position = \(position)", at: -1, $0)
                }
                let failure = try #require(found.failure)
                #expect(failure.position == position, "\(failure)")
            }
        }
    }

    @Test func `finds a record that cannot be opened`() async throws {
        try await withRegister { directory in
            let found = try await finding(in: directory) {
                try $0.execute("UPDATE records SET body = x'0010FF' WHERE position = 30")
            }
            #expect(found.failure?.position == 30)
        }
    }

    @Test func `finds a record that is missing`() async throws {
        try await withRegister { directory in
            let found = try await finding(in: directory) {
                try $0.execute("DELETE FROM records WHERE position = 30")
            }
            #expect(found.failure?.position == 30)
        }
    }

    @Test func `finds records cut off at the end`() async throws {
        try await withRegister { directory in
            let found = try await finding(in: directory) {
                try $0.execute("DELETE FROM records WHERE position >= 290")
            }
            #expect(!found.isSound)
            #expect(found.failure?.expected.contains("300") == true)
        }
    }

    @Test func `finds a row of the index that no record speaks for`() async throws {
        try await withRegister { directory in
            let added = try await finding(in: directory) {
                try $0.execute("INSERT INTO postings VALUES (1, 'account:officer', 3, x'')")
            }
            #expect(added.failure?.position == 3)
            let run = try await finding(in: directory) {
                try $0.execute("INSERT INTO runs VALUES (0, 300)")
            }
            #expect(!run.isSound)
            #expect(try await finding(in: directory, integrityOnly: true) { _ in }.isSound)
        }
    }

    @Test func `finds a changed hash of a tile`() async throws {
        try await withRegister { directory in
            for integrityOnly in [true, false] {
                let found = try await finding(in: directory, integrityOnly: integrityOnly) {
                    try flip("tiles", "hashes", "level = 0", at: 32 * 77, $0)
                }
                #expect(found.failure?.position == 77)
            }
        }
    }

    @Test func `finds a command added, and one forgotten or remembered otherwise`() async throws {
        try await withRegister { directory in
            let records = try await self.records(of: directory)
            let first = try #require(records.first { $0.command == records[40].command }?.position)
            for change in [
                "UPDATE records SET accepted = NULL WHERE position = \(first)",
                "UPDATE records SET accepted = CAST(x'7f' || substr(accepted, 2) AS BLOB) "
                    + "WHERE position = \(first)",
            ] {
                let found = try await finding(in: directory) { try $0.execute(change) }
                #expect(found.failure?.position == first, "\(change)")
            }
            let added = try await finding(in: directory) {
                try $0.execute("INSERT INTO commands VALUES (7, \(first))")
            }
            #expect(!added.isSound)
            #expect(try await finding(in: directory, integrityOnly: true) { _ in }.isSound)
        }
    }

    @Test func `finds a checkpoint of another key or root`() async throws {
        try await withRegister { directory in
            let url = URL(fileURLWithPath: "\(directory)/keys/anchor")
            let note = try String(contentsOf: url, encoding: .utf8)
            try note.replacing("\n300\n", with: "\n299\n").write(
                to: url, atomically: true, encoding: .utf8)
            let found = await Register.verify(at: directory)
            #expect(!found.isSound)
        }
    }

    @Test func `of what is no register is a finding`() async throws {
        try await withTemporaryDirectory { directory in
            let found = await Register.verify(at: directory)
            #expect(!found.isSound)
            #expect(found.failure?.position == nil)
        }
    }

    @Test func `goes on while the register is written`() async throws {
        try await Desk.with { desk in
            try await desk.openApplication()
            let found = await Register.verify(at: desk.directory)
            #expect(found.isSound, "\(String(describing: found.failure))")
            let own = try await desk.register.verify()
            #expect(own.isSound)
            #expect(own.size == (try await desk.size))
        }
    }

    private func records(of directory: String) async throws -> [Record] {
        try await Desk.reopened(directory, HandClock(.at("2024-02-01T09:00:00+08:00"))) { desk in
            try await desk.records
        }
    }
}

@Suite struct `Rebuilding the projections` {
    @Test func `gives the rows in use`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            let roster = try await desk.ask(.roster())
            let rebuilt = try await desk.register.rebuild()
            #expect(rebuilt.same, "\(String(describing: rebuilt.difference))")
            #expect(rebuilt.size == (try await desk.size))
            #expect(try await desk.ask(.roster()) == roster)
            #expect(roster.at("/centres/0/centre") == "mg")
        }
    }

    @Test func `is done of itself where the file is gone`() async throws {
        try await Desk.with { desk in
            try await desk.establish()
            let roster = try await desk.ask(.roster())
            try await desk.close()
            for name in try FileManager.default.contentsOfDirectory(atPath: desk.directory)
            where name.hasPrefix("projections") {
                try FileManager.default.removeItem(atPath: "\(desk.directory)/\(name)")
            }
            try await Desk.reopened(desk.directory, desk.clock) { desk in
                let again = try await desk.ask(.roster())
                #expect(again == roster)
            }
        }
    }
}
