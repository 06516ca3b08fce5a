import CanonicalJSON
import EventLog
import Events
import Foundation
import Projections
import Register
import SQLiteLog
import Testing

/// A register, and the places beside it that its back-ups go to.
struct BackupDesk: Sendable {
    let desk: Desk
    private let parent: String

    var register: Register { desk.register }
    var directory: String { desk.directory }
    var data: String { "\(parent)/data" }
    var keys: String { "\(parent)/keys" }
    var restored: String { "\(parent)/restored" }

    /// Lends a register with a published list, an attachment and an objector, and places beside it.
    static func with<Value>(_ body: (BackupDesk) async throws -> Value) async throws -> Value {
        try await withTemporaryDirectory { parent in
            try await Desk.with { desk in
                let backup = BackupDesk(desk: desk, parent: parent)
                try await desk.openPublicity()
                try await backup.openCall("c0", "YWJj")
                try await desk.accept("public", "objection.raise", Matter.objection())
                return try await body(backup)
            }
        }
    }

    /// An act with an attachment of its own.
    @discardableResult
    func openCall(_ call: String, _ base64: String) async throws -> Acceptance {
        let attachment: JSON = ["base64": .string(base64), "title": "通知", "kind": "call"]
        return try await desk.accept(
            "officer", "call.open",
            Matter.call(.string(call)).with(["attachments": [attachment]]))
    }

    @discardableResult
    func backUp() async throws -> Register.BackedUp {
        try await register.backUp(to: data, by: "annals test")
    }

    func backUpKeys() async throws {
        try await register.backUpKeys(to: keys, by: "annals test")
    }

    func source(
        withKeys: Bool = true, destroyed: String? = nil, anchor: String? = nil
    ) -> Register.RestoreSource {
        Register.RestoreSource(
            data: data, keys: withKeys ? keys : nil, destroyed: destroyed, anchor: anchor)
    }

    @discardableResult
    func restore(withKeys: Bool = true, destroyed: String? = nil) async throws -> Register.Restored
    {
        try await Register.restore(
            source(withKeys: withKeys, destroyed: destroyed), to: restored)
    }

    /// The key the objector's detail is sealed under.
    func objectorKey() async throws -> String {
        let raised = try await desk.records.last { $0.type == "objection.raised" }
        return try #require(raised?.data.at("/objector/name/sealed")?.string)
    }

    /// Erases the objector.
    func erase() async throws {
        let key = try await objectorKey()
        try await desk.accept(
            "leader", "personal.erase", ["subject": .string(key), "basis": "本人申请"])
    }

    /// The objector's name as an officer reads it in the restored register.
    func objectorRestored() async throws -> JSON? {
        let register = try await Register.open(at: restored, for: .reading)
        let objection = try #require(ObjectionID("o1"))
        let shown = try await register.ask(
            Query(.objection(objection)), as: .of("officer"), in: .chinese)
        try await register.close()
        return shown.at("/objector/name")
    }
}

/// What is on the disk.
enum Disk {
    /// Every file below a directory and its bytes.
    static func contents(of directory: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for path in FileManager.default.enumerator(atPath: directory) ?? .init() {
            guard let path = path as? String else { continue }
            var isDirectory: ObjCBool = false
            let full = "\(directory)/\(path)"
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory),
                !isDirectory.boolValue
            else { continue }
            contents[path] = try Data(contentsOf: URL(fileURLWithPath: full))
        }
        return contents
    }

    static func write(_ bytes: Data, to path: String) throws {
        try bytes.write(to: URL(fileURLWithPath: path))
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

/// What a log holds, as far as it can be compared.
struct LogContent: Hashable {
    let records: [StoredRecord]
    let root: TreeHash
    let commands: [RememberedCommand?]
    /// The rows of projections worked out anew.
    let rows: [UInt8]

    init(of directory: String) async throws {
        let log = try SQLiteLog.open(directory: directory, mode: .reading) { _ in }
        (records, root, commands) = try await log.read { snapshot in
            var records: [StoredRecord] = []
            var commands: [RememberedCommand?] = []
            try snapshot.read(0..<snapshot.size) {
                records.append($0)
                commands.append(try snapshot.command(try Record(bytes: $0.bytes).command))
                return true
            }
            return (
                records, try TreeProof.root(at: snapshot.size, from: snapshot.tiles), commands
            )
        }
        rows = try await withTemporaryDirectory { scratch in
            let runner = ProjectionRunner(log: log, path: "\(scratch)/rows.sqlite") { true }
            let rows = try await runner.dump()
            await runner.close()
            return rows
        }
        try await log.close()
    }
}
