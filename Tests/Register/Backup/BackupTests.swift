import CanonicalJSON
import EventLog
import Events
import Foundation
import Register
import Testing

@Suite struct `Backing up a register` {
    private func manifest(_ backup: BackupDesk) throws -> JSON {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(backup.data)/manifest.json"))
        return try JSONReader.readCanonical([UInt8](bytes.dropLast()))
    }

    private func paths(_ manifest: JSON, _ kind: String) -> [String] {
        (manifest["files"]?.array ?? []).filter { $0["kind"] == .string(kind) }
            .compactMap { $0["path"]?.string }
    }

    @Test func `takes the log, the attachments it names and the accounts, while others act`()
        async throws
    {
        try await BackupDesk.with { backup in
            let officer = try #require(AccountID("officer"))
            _ = try await backup.register.createToken(for: officer)
            // A second opening, as of a program beside the one that serves.
            let reader = try await Register.open(at: backup.directory, for: .reading)
            let made = try await reader.backUp(to: backup.data, by: "annals test")
            try await reader.close()
            let size = try await backup.desk.size
            #expect((made.size, made.newRecords, made.newAttachments) == (size, size, 1))
            let manifest = try manifest(backup)
            #expect(manifest["origin"] == "test/annals")
            #expect(manifest["program"] == "annals test")
            #expect(manifest["size"] == .integer(Int64(size)))
            #expect(manifest["root"] == .string(made.root.base64))
            for (kind, count) in [
                ("records", 1), ("commands", 1), ("attachment", 1), ("accounts", 1),
            ] { #expect(paths(manifest, kind).count == count, "\(kind)") }
            let files = manifest["files"]?.array?.compactMap { $0["path"]?.string } ?? []
            let found = try Disk.contents(of: backup.data)
            #expect(Set(found.keys) == Set(files + ["manifest.json", "backup.lock"]))
        }
    }

    @Test func `takes no key, no anchor and no list of destroyed keys`() async throws {
        try await BackupDesk.with { backup in
            try await backup.erase()
            try await backup.desk.close()
            let secret = try Disk.contents(of: "\(backup.directory)/keys")
            let reader = try await Register.open(at: backup.directory, for: .reading)
            _ = try await reader.backUp(to: backup.data, by: "annals test")
            try await reader.backUpKeys(to: backup.keys, by: "annals test")
            try await reader.close()
            let data = Array(try Disk.contents(of: backup.data).values)
            let keys = Array(try Disk.contents(of: backup.keys).values)
            for name in ["master.key", "checkpoint.key", "anchor", "destroyed-keys"] {
                let bytes = try #require(secret[name], "\(name)")
                #expect(!data.contains { $0.range(of: bytes) != nil }, "\(name)")
                let isKey = name.hasSuffix(".key")
                #expect(keys.contains { $0.range(of: bytes) != nil } == isKey, "\(name)")
            }
        }
    }

    @Test func `a second time to the same place writes only what is new`() async throws {
        try await BackupDesk.with { backup in
            let first = try await backup.backUp()
            let before = try Disk.contents(of: backup.data)
            try await backup.openCall("c1", "ZGVm")
            // An attachment that is there already is not written again.
            try await backup.openCall("c2", "YWJj")
            let second = try await backup.backUp()
            #expect((second.size, second.newRecords) == (first.size + 2, 2))
            #expect(second.newAttachments == 1)
            let after = try Disk.contents(of: backup.data)
            for (path, bytes) in before where path != "manifest.json" {
                #expect(after[path] == bytes, "\(path)")
            }
            let added = after.keys.filter { before[$0] == nil }
            #expect(added.count == 3, "\(added.sorted())")
            #expect(added.reduce(0) { $0 + (after[$1]?.count ?? 0) } == second.writtenBytes)
            #expect(second.writtenBytes < 2000)
            let third = try await backup.backUp()
            #expect((third.newRecords, third.newAttachments, third.writtenBytes) == (0, 0, 0))
            #expect(try Set(Disk.contents(of: backup.data).keys) == Set(after.keys))
        }
    }

    @Test func `cut short before its manifest leaves the earlier one, and is made good`()
        async throws
    {
        try await BackupDesk.with { backup in
            let first = try await backup.backUp()
            try await backup.backUpKeys()
            let manifest = try #require(try Disk.contents(of: backup.data)["manifest.json"])
            try await backup.openCall("c1", "ZGVm")
            try await backup.backUp()
            try Disk.write(manifest, to: "\(backup.data)/manifest.json")
            try Disk.write(Data("half".utf8), to: "\(backup.data)/log/0-9.records.lz4.x.tmp")
            try Disk.write(Data("half".utf8), to: "\(backup.data)/manifest.json.x.tmp")
            let restored = try await backup.restore()
            #expect((restored.size, restored.root) == (first.size, first.root))
            try await backup.openCall("c2", "Z2hp")
            let third = try await backup.backUp()
            #expect((third.size, third.newRecords) == (first.size + 2, 2))
            let names = try Disk.contents(of: backup.data).keys
            #expect(!names.contains { $0.hasSuffix(".tmp") })
            #expect(names.count { $0.hasSuffix(".records.lz4") } == 2, "\(names.sorted())")
            _ = try await Register.rehearseRestoring(backup.source())
        }
    }

    @Test(arguments: [true, false])
    func `of an attachment that is missing or altered is refused`(isMissing: Bool) async throws {
        try await BackupDesk.with { backup in
            let call = try await backup.openCall("c1", "ZGVm")
            let name = "cb8379ac2098aa165029e3938a51da0bcecfc008fd6795f401178647f96c5b34"
            let path = "\(backup.directory)/attachments/\(name.prefix(2))/\(name.dropFirst(2))"
            if isMissing {
                try FileManager.default.removeItem(atPath: path)
            } else {
                var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
                bytes[bytes.count - 6] ^= 1
                try Disk.write(bytes, to: path)
            }
            let error = try await #require(throws: BackupError.self) { try await backup.backUp() }
            #expect(error.code == .source)
            #expect(error.place == path)
            #expect(error.description.contains("record \(call.position)"), "\(error)")
            #expect(!Disk.exists("\(backup.data)/manifest.json"))
        }
    }

    @Test func `where it may not stand is refused, and nothing is written`() async throws {
        try await BackupDesk.with { backup in
            let strange = backup.restored
            try FileManager.default.createDirectory(
                atPath: strange, withIntermediateDirectories: true)
            try Disk.write(Data("thesis".utf8), to: "\(strange)/thesis.txt")
            let register = backup.directory
            let name = URL(fileURLWithPath: register).lastPathComponent
            let parent = URL(fileURLWithPath: register).deletingLastPathComponent().path
            for path in [
                register, "\(register)/backup", "\(register)/../\(name)/b", parent, strange,
            ] {
                let error = await #expect(throws: BackupError.self) {
                    try await backup.register.backUp(to: path, by: "x")
                }
                #expect(error?.code == .place, "\(path)")
            }
            #expect(try Disk.contents(of: strange).count == 1)
            #expect(!Disk.exists("\(register)/backup"))
        }
    }

    @Test func `never puts keys with the data`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            let before = try Disk.contents(of: backup.data)
            for path in [backup.data, "\(backup.data)/keys"] {
                #expect(throws: BackupError.self) {
                    try backup.register.requireBackupPlaces(data: backup.data, keys: path)
                }
            }
            let error = await #expect(throws: BackupError.self) {
                try await backup.register.backUpKeys(to: backup.data, by: "x")
            }
            #expect(error?.code == .keysWithData)
            #expect(try Disk.contents(of: backup.data) == before)
        }
    }

    @Test func `over another register's, or one it does not continue, is refused`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            let before = try Disk.contents(of: backup.data)
            for (origin, code) in [
                ("test/annals", BackupError.Code.diverged), ("test/other", .other),
            ] {
                try await withTemporaryDirectory { directory in
                    try await Register.create(
                        at: directory,
                        Register.Opening(
                            kind: .rehearsal, origin: origin,
                            at: .at("2024-02-01T09:00:00+08:00")))
                    let other = try await Register.open(at: directory, for: .writing)
                    let error = await #expect(throws: BackupError.self) {
                        try await other.backUp(to: backup.data, by: "x")
                    }
                    #expect(error?.code == code, "\(origin)")
                    try await other.close()
                }
            }
            #expect(try Disk.contents(of: backup.data) == before)
        }
    }

    @Test func `with a file that is gone from what was backed up before is refused`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            let records = try #require(paths(try manifest(backup), "records").first)
            try FileManager.default.removeItem(atPath: "\(backup.data)/\(records)")
            let error = await #expect(throws: BackupError.self) { try await backup.backUp() }
            #expect(error?.code == .damaged)
            #expect(error?.place == "\(backup.data)/\(records)")
        }
    }
}
