import CanonicalJSON
import Crypto
import EventLog
import Events
import Foundation
import Register
import Rules
import Testing

@Suite struct `Restoring a register` {
    @Test func `gives the same records, root, commands, attachments, accounts and rows`()
        async throws
    {
        try await BackupDesk.with { backup in
            let officer = try #require(AccountID("officer"))
            let token = try await backup.register.createToken(for: officer)
            let command: JSON = ["command": "0190a000-0000-7000-8000-000000000001"]
            let first = try await backup.desk.accept(
                "officer", "call.open", Matter.call("c1"), command)
            try await backup.backUp()
            try await backup.openCall("c2", "ZGVm")
            let made = try await backup.backUp()
            try await backup.backUpKeys()
            let restored = try await backup.restore()
            #expect((restored.size, restored.root) == (made.size, made.root))
            #expect((restored.attachments, restored.hasKeys) == (2, true))
            let same = try await LogContent(of: backup.restored)
            #expect(same == (try await LogContent(of: backup.directory)))
            #expect(same.root == made.root)
            let attachments = try Disk.contents(of: "\(backup.restored)/attachments")
            #expect(attachments == (try Disk.contents(of: "\(backup.directory)/attachments")))

            let found = await Register.verify(at: backup.restored)
            #expect(found.isSound, "\(String(describing: found.failure))")
            try await Desk.reopened(backup.restored, backup.desk.clock) { desk in
                #expect(try await desk.register.account(forToken: token) == officer)
                // The command is known by the digest it was accepted with.
                let again = try await desk.accept(
                    "officer", "call.open", Matter.call("c1"), command)
                #expect(again.position == first.position)
                #expect(again.repeated)
                let reused = try await desk.refuse(
                    "officer", "call.open", Matter.call("c3"), command)
                #expect(reused.code == .commandReused)
            }
            let name = try await backup.objectorRestored()
            #expect(name?["value"] == "赵六实名")
        }
    }

    @Test func `lets it be acted on, and signs nothing while its anchor is not known`() async throws
    {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            try await backup.restore()
            try await Desk.reopened(backup.restored, backup.desk.clock) { desk in
                try await desk.accept("officer", "call.open", Matter.call("c1"))
                await #expect(throws: RegisterError.self) { try await desk.register.receipt(of: 0) }
            }
            #expect(!Disk.exists("\(backup.restored)/keys/anchor"))
            let found = await Register.verify(at: backup.restored)
            #expect(found.isSound, "\(String(describing: found.failure))")
            #expect(found.checkpoint == nil)
        }
    }

    @Test func `refuses a back-up of which a byte was altered, and names the file`() async throws {
        try await BackupDesk.with { backup in
            let officer = try #require(AccountID("officer"))
            _ = try await backup.register.createToken(for: officer)
            try await backup.backUp()
            try await backup.openCall("c1", "ZGVm")
            try await backup.backUp()
            try await backup.backUpKeys()
            var refused = 0
            for directory in [backup.data, backup.keys] {
                for (path, bytes) in try Disk.contents(of: directory) where path != "backup.lock" {
                    for offset in [0, bytes.count / 2, bytes.count - 1] {
                        var altered = bytes
                        altered[offset] ^= 1
                        try Disk.write(altered, to: "\(directory)/\(path)")
                        try await expectDamage(in: "\(directory)/\(path)", backup)
                        refused += 1
                    }
                    try FileManager.default.removeItem(atPath: "\(directory)/\(path)")
                    if path != "manifest.json" {
                        try await expectDamage(in: "\(directory)/\(path)", backup)
                    }
                    try Disk.write(bytes, to: "\(directory)/\(path)")
                }
            }
            #expect(refused == 3 * 12)
            try await backup.restore()
        }
    }

    private func expectDamage(in place: String, _ backup: BackupDesk) async throws {
        let error = await #expect(throws: BackupError.self) { try await backup.restore() }
        #expect(error?.code == .damaged, "\(place)")
        #expect(error?.place == place)
        let beside = URL(fileURLWithPath: backup.restored).deletingLastPathComponent().path
        let names = try FileManager.default.contentsOfDirectory(atPath: beside)
        #expect(!names.contains { $0.hasPrefix("restored") }, "\(names)")
    }

    @Test func `refuses records that are whole but not those of the root`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try rewriteManifest(of: backup) { manifest in
                manifest.with(["root": .string(TreeHash.leaf([1]).base64)])
            }
            let error = await #expect(throws: BackupError.self) {
                try await backup.restore(withKeys: false)
            }
            #expect(error?.code == .damaged)
            #expect(error?.description.contains("root") == true)
        }
    }

    @Test func `refuses what a newer program made`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try rewriteManifest(of: backup) { $0.with(["format": 2]) }
            let error = await #expect(throws: BackupError.self) {
                try await backup.restore(withKeys: false)
            }
            #expect(error?.code == .newer)
        }
    }

    /// Changes a manifest so that its own check holds.
    private func rewriteManifest(
        of backup: BackupDesk, _ change: (JSON) -> JSON
    ) throws {
        let path = "\(backup.data)/manifest.json"
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let changed = change(try JSONReader.readCanonical(bytes.dropLast())).without("check")
        let check = SHA256.hash(data: changed.canonicalBytes)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let checked = changed.with(["check": .string(check)])
        try Disk.write(Data(checked.canonicalBytes + [10]), to: path)
    }

    @Test func `leaves what is there as it is`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            let file = "\(backup.restored)-file"
            try Disk.write(Data("x".utf8), to: file)
            for place in [backup.directory, file, backup.data] {
                let before = try Disk.contents(of: backup.data)
                let error = await #expect(throws: BackupError.self) {
                    try await Register.restore(backup.source(), to: place)
                }
                #expect(error?.code == .exists, "\(place)")
                #expect(try Disk.contents(of: backup.data) == before)
            }
            // An empty directory is nothing yet.
            try FileManager.default.createDirectory(
                atPath: backup.restored, withIntermediateDirectories: false)
            try await backup.restore()
            let error = await #expect(throws: BackupError.self) { try await backup.restore() }
            #expect(error?.code == .exists)
        }
    }

    @Test func `without the keys gives a register that says what it lacks`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            let restored = try await backup.restore(withKeys: false)
            #expect(!restored.hasKeys)
            let error = await #expect(throws: RegisterError.self) {
                try await Register.open(at: backup.restored, for: .writing)
            }
            #expect(error?.description.contains("keys of this register are missing") == true)
        }
    }

    @Test func `from where there is no back-up is refused`() async throws {
        try await BackupDesk.with { backup in
            let error = await #expect(throws: BackupError.self) { try await backup.restore() }
            #expect(error?.code == .missing)
            try await backup.backUp()
            try await backup.backUpKeys()
            // The keys are no data.
            let keys = await #expect(throws: BackupError.self) {
                try await Register.restore(
                    Register.RestoreSource(data: backup.keys), to: backup.restored)
            }
            #expect(keys?.code == .missing)
        }
    }

    @Test(arguments: [true, false])
    func `is rehearsed with everything verified, and leaves nothing`(withKeys: Bool) async throws {
        try await BackupDesk.with { backup in
            let made = try await backup.backUp()
            try await backup.backUpKeys()
            let (restored, found) = try await Register.rehearseRestoring(
                backup.source(withKeys: withKeys))
            #expect(found.isSound, "\(String(describing: found.failure))")
            #expect((found.size, found.root) == (made.size, made.root.base64))
            #expect(restored.hasKeys == withKeys)
            #expect(!Disk.exists(backup.restored))
        }
    }
}

@Suite struct `The last checkpoint known outside` {
    /// A register closed, so that all of it is signed, and its anchor copied.
    private func signed(_ backup: BackupDesk) async throws -> (anchor: String, size: Int) {
        let size = try await backup.desk.size
        try await backup.desk.close()
        let anchor = "\(backup.restored)-anchor"
        try FileManager.default.copyItem(
            atPath: "\(backup.directory)/keys/anchor", toPath: anchor)
        return (anchor, size)
    }

    private func code(
        _ backup: BackupDesk, withKeys: Bool = true, anchor: String
    ) async throws -> BackupError.Code? {
        let error = await #expect(throws: BackupError.self) {
            try await Register.restore(
                backup.source(withKeys: withKeys, anchor: anchor), to: backup.restored)
        }
        #expect(!Disk.exists(backup.restored))
        return error?.code
    }

    @Test func `is what a restored register signs on from`() async throws {
        try await BackupDesk.with { backup in
            let (anchor, size) = try await signed(backup)
            let reader = try await Register.open(at: backup.directory, for: .reading)
            _ = try await reader.backUp(to: backup.data, by: "x")
            try await reader.backUpKeys(to: backup.keys, by: "x")
            try await reader.close()
            let restored = try await Register.restore(
                backup.source(anchor: anchor), to: backup.restored)
            #expect(restored.anchoredSize == size)
            try await Desk.reopened(backup.restored, backup.desk.clock) { desk in
                try await desk.accept("officer", "call.open", Matter.call("c1"))
                let receipt = try await desk.register.receipt(of: size)
                #expect(receipt.checkpoint.contains("\n\(size + 1)\n"))
            }
            let found = await Register.verify(at: backup.restored)
            #expect(found.isSound, "\(String(describing: found.failure))")
            #expect(found.checkpoint != nil)
        }
    }

    @Test func `that a back-up does not reach, or contradicts, bars restoring`() async throws {
        try await BackupDesk.with { backup in
            try await backup.backUp()
            try await backup.backUpKeys()
            try await backup.openCall("c1", "ZGVm")
            let (anchor, _) = try await signed(backup)
            #expect(try await code(backup, anchor: anchor) == .anchor)
            #expect(try await code(backup, withKeys: false, anchor: anchor) == .anchor)
            var text = try Data(contentsOf: URL(fileURLWithPath: anchor))
            text[text.count - 10] ^= 1
            try Disk.write(text, to: anchor)
            #expect(try await code(backup, anchor: anchor) == .anchor)
            try await backup.restore()
        }
    }
}
