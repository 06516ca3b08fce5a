import CanonicalJSON
import EventLog
import Events
import Foundation
import Register
import Testing

@Suite struct `A person erased since the keys were backed up` {
    private func list(_ backup: BackupDesk) -> String {
        "\(backup.directory)/keys/destroyed-keys"
    }

    @Test func `does not come back where the record says so`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUpKeys()
            let key = try await backup.objectorKey()
            try await backup.erase()
            try await backup.backUp()
            let restored = try await backup.restore()
            #expect(restored.destroyedKeys == 1)
            #expect(try await backup.objectorRestored() == ["sealed": .string(key)])
            let kept = try Disk.contents(of: "\(backup.restored)/keys")["destroyed-keys"]
            #expect(kept?.starts(with: Data("\(key) ".utf8)) == true)
        }
    }

    @Test func `does not come back where only the list says so`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            let key = try await backup.objectorKey()
            try await backup.erase()
            let restored = try await backup.restore(destroyed: list(backup))
            #expect(restored.destroyedKeys == 1)
            #expect(try await backup.objectorRestored() == ["sealed": .string(key)])
            await #expect(throws: (any Error).self) {
                try await Desk.reopened(backup.restored, backup.desk.clock) {
                    try await $0.personalKey(key)
                }
            }
        }
    }

    /// What the two above would find if nothing were applied again.
    @Test func `is there where neither says so`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            let key = try await backup.objectorKey()
            try await backup.erase()
            let restored = try await backup.restore()
            #expect(restored.destroyedKeys == 0)
            let name = try await backup.objectorRestored()
            #expect(name == ["sealed": .string(key), "value": "赵六实名"])
        }
    }

    @Test func `is on the list before the erasure is answered, once`() async throws {
        try await BackupDesk.with { backup in
            let key = try await backup.objectorKey()
            #expect(try Data(contentsOf: URL(fileURLWithPath: list(backup))).isEmpty)
            try await backup.erase()
            let recorded = try await backup.desk.last.recorded
            let expected = Data("\(key) \(recorded)\n".utf8)
            #expect(try Data(contentsOf: URL(fileURLWithPath: list(backup))) == expected)
            try await backup.desk.close()
            try await Desk.reopened(backup.directory, backup.desk.clock) { _ in }
            #expect(try Data(contentsOf: URL(fileURLWithPath: list(backup))) == expected)
        }
    }

    @Test func `stays erased for readers of an older store of keys`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            try await backup.restore()
            #expect(try await backup.objectorRestored()?["value"] != nil)
            let key = try await backup.objectorKey()
            try Disk.write(
                Data("\(key) 2024-02-01T01:00:00.000Z\n".utf8),
                to: "\(backup.restored)/keys/destroyed-keys")
            #expect(try await backup.objectorRestored() == ["sealed": .string(key)])
        }
    }

    @Test func `is gone from the place of the keys with the next back-up`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUpKeys()
            let wrapped = try await wrappedKey(backup)
            #expect(try holds(backup.keys, wrapped))
            try await backup.erase()
            try await backup.backUpKeys()
            #expect(try !holds(backup.keys, wrapped))
        }
    }

    @Test func `is not spared by a list that cannot be read`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            let given = "\(backup.restored)-list"
            let missing = await #expect(throws: BackupError.self) {
                try await backup.restore(destroyed: given)
            }
            #expect(missing?.code == .noList)
            for text in ["p-0123\n", "register 2024-02-01T01:00:00.000Z\n", "p-1 a b\n"] {
                try Disk.write(Data(text.utf8), to: given)
                await #expect(throws: RegisterError.self) {
                    try await backup.restore(destroyed: given)
                }
            }
            #expect(!Disk.exists(backup.restored))
        }
    }

    private func wrappedKey(_ backup: BackupDesk) async throws -> Data {
        let key = try await backup.objectorKey()
        return try await backup.desk.wrappedKey(key)
    }

    private func holds(_ directory: String, _ bytes: Data) throws -> Bool {
        try Disk.contents(of: directory).values.contains { $0.range(of: bytes) != nil }
    }
}
