import Crypto
import DurableFile
import SQLite
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The keys of persons, each wrapped by the register's master key, in `keys.sqlite`. A key is
/// committed before the record that uses it; a destroyed one leaves its id and the time, here and in
/// the list of destroyed keys beside the store.
final class KeyStore: Sendable {
    /// The key under which digests and enquiry codes are made.
    let registerKey: SymmetricKey
    private let masterKey: SymmetricKey
    private let connection: Mutex<Connection>
    private let destroyed: DestroyedKeys
    // Known when the store was opened; what is destroyed later is read from the store.
    private let destroyedBefore: Set<String>

    private static let registerKeyID = "register"
    private static let schema = """
        CREATE TABLE IF NOT EXISTS keys (
            id TEXT PRIMARY KEY, wrapped BLOB, destroyed TEXT,
            CHECK ((wrapped IS NULL) = (destroyed IS NOT NULL))
        ) STRICT, WITHOUT ROWID
        """

    /// Makes the master key, the store and the register's own key; durable when it returns.
    static func create(_ files: RegisterFiles) throws {
        try DurableFile.makeDirectory(files.keys)
        let master = SystemRandom.bytes(32)
        try DurableFile.write(master, to: files.masterKey, mode: 0o600)
        try DurableFile.write([], to: files.keyStore, mode: 0o600)
        let connection = try openForWriting(files)
        try connection.execute(schema)
        let masterKey = SymmetricKey(data: master)
        let own = PersonalKey(id: registerKeyID, key: SymmetricKey(size: .bits256))
        try insert([own], wrappedBy: masterKey, on: connection)
        try connection.close()
        try DestroyedKeys(path: files.destroyedKeys).makeIfMissing()
        try DurableFile.syncDirectory(files.keys)
    }

    /// Opens the store of a register. Keys on the list of destroyed ones are none, whatever the store
    /// holds; opened for writing, the store and the list are brought to say the same.
    init(_ files: RegisterFiles, forWriting: Bool) throws {
        guard try DurableFile.sizeBytes(of: files.masterKey) != nil else {
            throw RegisterError(
                .damaged,
                "the keys of this register are missing (\(files.masterKey)): restore it anew, with "
                    + "the back-up of its keys",
                chinese: "缺少本登记簿的密钥（\(files.masterKey)），请连同密钥备份重新恢复")
        }
        let master = SymmetricKey(data: try DurableFile.read(files.masterKey))
        guard try DurableFile.sizeBytes(of: files.keyStore) != nil else {
            throw RegisterError(
                .damaged, "\(files.keyStore) is missing", chinese: "缺少密钥库 \(files.keyStore)")
        }
        let connection: Connection
        let own: PersonalKey?
        do {
            connection =
                forWriting
                ? try Self.openForWriting(files)
                : try Connection(path: files.keyStore, mode: .readOnly)
            own = try Self.key(Self.registerKeyID, wrappedBy: master, on: connection)
        } catch let error as SQLiteError {
            throw RegisterError(
                error.isFull ? .full : .store, "\(files.keyStore) cannot be used: \(error)",
                chinese: "密钥库 \(files.keyStore) 无法使用：\(error)")
        } catch is CryptoKitError {
            throw RegisterError(
                .damaged, "\(files.masterKey) is not the key \(files.keyStore) was locked with",
                chinese: "主密钥 \(files.masterKey) 不能打开密钥库 \(files.keyStore)")
        }
        guard let own else {
            throw RegisterError(
                .damaged, "\(files.keyStore) does not hold the register's own key",
                chinese: "密钥库 \(files.keyStore) 缺少登记簿密钥")
        }
        destroyed = DestroyedKeys(path: files.destroyedKeys)
        let listed = try destroyed.entries()
        if forWriting {
            try destroyed.makeIfMissing()
            try Self.destroy(listed, on: connection)
            try destroyed.add(try Self.destroyedKeys(on: connection))
        }
        destroyedBefore = Set(listed.map(\.id))
        masterKey = master
        registerKey = own.key
        self.connection = Mutex(connection)
    }

    /// How many keys a store holds that are not destroyed; nobody may have it open meanwhile.
    static func livingKeys(in files: RegisterFiles) throws -> Int {
        let connection = try Connection(path: files.keyStore, mode: .immutable)
        return try connection.prepare("SELECT count(*) FROM keys WHERE wrapped IS NOT NULL")
            .first { $0.int(0) } ?? 0
    }

    /// Lets go of the file; what is asked afterwards fails.
    func close() throws {
        try connection.withLock { try $0.close() }
    }

    /// The key of that id; nothing where it was destroyed or never was.
    func key(_ id: String) throws -> PersonalKey? {
        guard !destroyedBefore.contains(id) else { return nil }
        return try connection.withLock { connection in
            try Self.key(id, wrappedBy: masterKey, on: connection)
        }
    }

    /// Keeps new keys; they are durable when it returns.
    func commit(_ keys: [PersonalKey]) throws {
        guard !keys.isEmpty else { return }
        try connection.withLock { connection in
            try Self.insert(keys, wrappedBy: masterKey, on: connection)
        }
    }

    /// Destroys a person's key: what is sealed under it can be read by nobody any more. Its id and
    /// the time stay, so that a restored copy is told of it. Durable when it returns.
    func destroy(_ id: String, at time: String) throws {
        try destroy([DestroyedKeys.Entry(id: id, time: time)])
    }

    /// Destroys keys, and remembers the ids of those that are not in the store at all.
    func destroy(_ entries: [DestroyedKeys.Entry]) throws {
        try connection.withLock { connection in
            // The list first: it outlives the store, and what it names is destroyed at every opening.
            try destroyed.add(entries)
            try Self.destroy(entries, on: connection)
        }
    }

    /// A code of bytes under the register's own key.
    func code(of bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: registerKey))
    }

    private static func openForWriting(_ files: RegisterFiles) throws -> sending Connection {
        let connection = try Connection(path: files.keyStore, mode: .readWrite)
        _ = try connection.setPragma("journal_mode", to: "WAL")
        _ = try connection.setPragma("synchronous", to: "FULL")
        guard try connection.pragma("synchronous") == "2" else {
            throw RegisterError(
                .store, "\(files.keyStore) does not sync before it acknowledges",
                chinese: "密钥库 \(files.keyStore) 未能启用同步写入")
        }
        // After a failed sync the `-wal` may show what the disk does not hold, and what is committed
        // after such a gap would be lost with it: all of it is written anew, and the `-wal` begins
        // anew.
        _ = try connection.checkpoint(.truncate)
        return connection
    }

    private static func key(
        _ id: String, wrappedBy master: SymmetricKey, on connection: Connection
    ) throws -> PersonalKey? {
        let wrapped = try connection.withStatement(
            "SELECT wrapped FROM keys WHERE id = ? AND wrapped IS NOT NULL"
        ) { statement in
            try statement.bind(1, id)
            return try statement.first { $0.blob(0) }
        }
        guard let wrapped else { return nil }
        let box = try AES.GCM.SealedBox(combined: wrapped)
        let key = try AES.GCM.open(box, using: master, authenticating: Array(id.utf8))
        return PersonalKey(id: id, key: SymmetricKey(data: key))
    }

    private static func destroy(
        _ entries: [DestroyedKeys.Entry], on connection: Connection
    ) throws {
        guard !entries.isEmpty else { return }
        // The bytes themselves have to go, from the file and from what waits to be written there.
        _ = try connection.setPragma("secure_delete", to: "ON")
        let before = connection.totalChanges
        try connection.transaction(.immediate) {
            for entry in entries {
                try connection.withStatement(
                    """
                    INSERT INTO keys (id, wrapped, destroyed) VALUES (?1, NULL, ?2)
                    ON CONFLICT (id) DO UPDATE SET wrapped = NULL, destroyed = excluded.destroyed
                    WHERE wrapped IS NOT NULL
                    """
                ) {
                    try $0.bind(1, entry.id)
                    try $0.bind(2, entry.time)
                    try $0.run()
                }
            }
        }
        if connection.totalChanges > before { _ = try connection.checkpoint(.truncate) }
    }

    private static func destroyedKeys(on connection: Connection) throws -> [DestroyedKeys.Entry] {
        var entries: [DestroyedKeys.Entry] = []
        try connection.withStatement(
            "SELECT id, destroyed FROM keys WHERE destroyed IS NOT NULL ORDER BY destroyed, id"
        ) { statement in
            try statement.forEachRow {
                entries.append(DestroyedKeys.Entry(id: $0.string(0), time: $0.string(1)))
            }
        }
        return entries
    }

    private static func insert(
        _ keys: [PersonalKey], wrappedBy master: SymmetricKey, on connection: Connection
    ) throws {
        try connection.transaction(.immediate) {
            for key in keys {
                let bytes = key.key.withUnsafeBytes { Array($0) }
                let box = try AES.GCM.seal(bytes, using: master, authenticating: Array(key.id.utf8))
                guard let wrapped = box.combined else { throw SealError.unusable }
                try connection.withStatement("INSERT INTO keys (id, wrapped) VALUES (?, ?)") {
                    try $0.bind(1, key.id)
                    try $0.bind(2, Array(wrapped))
                    try $0.run()
                }
            }
        }
    }
}
