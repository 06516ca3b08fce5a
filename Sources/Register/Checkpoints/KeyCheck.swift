import Crypto
import DurableFile
import SQLite

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Holds the store of keys against the records: each key opens under the master key, each one that
/// a record names is there or was destroyed (unless the register was restored without keys), and
/// those destroyed are the ones that the list of them and the record say.
struct KeyCheck {
    private let files: RegisterFiles
    private let named: [String: Int]
    private let erased: Set<String>

    /// - Parameters:
    ///   - named: the keys that records name, each with the first such record.
    ///   - erased: the keys that were destroyed by an act on the record.
    init(_ files: RegisterFiles, named: [String: Int], erased: Set<String>) {
        self.files = files
        self.named = named
        self.erased = erased
    }

    /// The first thing that does not hold.
    func failure() throws -> Verification.Failure? {
        do {
            return try looked()
        } catch let error as SQLiteError {
            return failed(nil, "a sound file", error.description)
        }
    }

    private func looked() throws -> Verification.Failure? {
        let connection = try Connection(path: files.keyStore, mode: .readOnly)
        try connection.turn(.trustedSchema, on: false)
        try connection.setPragma("cell_size_check", to: "ON")
        let master = SymmetricKey(data: try DurableFile.read(files.masterKey))
        var open: Set<String> = []
        var destroyed: [String: String] = [:]
        var failure: Verification.Failure?
        try connection.prepare("SELECT id, wrapped, destroyed FROM keys ORDER BY id")
            .forEachRow { row in
                let id = row.string(0)
                if !row.isNull(1) {
                    open.insert(id)
                    if !Self.opens(row.blob(1), under: master, id) {
                        failure = failure ?? failed(id, "a key under the master key", "none")
                    }
                }
                if !row.isNull(2) { destroyed[id] = row.string(2) }
            }
        if let failure { return failure }
        for id in erased.sorted() where open.contains(id) {
            return failed(id, "destroyed, as the record says", "a key")
        }
        if try DurableFile.sizeBytes(of: files.keysNotRestored) == nil {
            for id in named.keys.sorted() where !open.contains(id) && destroyed[id] == nil {
                return failed(id, "a key, or that it was destroyed", "none")
            }
        }
        let listed = try DestroyedKeys(path: files.destroyedKeys).entries()
        let times = Dictionary(listed.map { ($0.id, $0.time) }, uniquingKeysWith: { a, _ in a })
        for id in Set(times.keys).union(destroyed.keys).sorted() where times[id] != destroyed[id] {
            return failed(
                id, "destroyed \(times[id] ?? "at no time"), as \(files.destroyedKeys) says",
                destroyed[id] ?? "not destroyed")
        }
        return try structure(on: connection)
    }

    /// What SQLite says of the file itself, and what the store was made with.
    private func structure(on connection: Connection) throws -> Verification.Failure? {
        let finding = try connection.prepare("PRAGMA integrity_check(1)").first { $0.string(0) }
        if finding != "ok" { return failed(nil, "ok", finding ?? "no answer") }
        let objects = try connection.prepare("SELECT count(*) FROM sqlite_schema").first {
            $0.int(0)
        }
        return objects == 1 ? nil : failed(nil, "one table", "\(objects ?? 0) objects")
    }

    private static func opens(_ wrapped: [UInt8], under master: SymmetricKey, _ id: String) -> Bool
    {
        guard let box = try? AES.GCM.SealedBox(combined: wrapped) else { return false }
        return (try? AES.GCM.open(box, using: master, authenticating: Array(id.utf8))) != nil
    }

    private func failed(_ id: String?, _ expected: String, _ found: String) -> Verification.Failure
    {
        Verification.Failure(
            position: id.flatMap { named[$0] }, what: id.map { "key \($0)" } ?? "keys",
            expected: expected, found: found)
    }
}
