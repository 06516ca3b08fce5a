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
/// committed before the record that uses it; a destroyed one leaves its id and the time.
final class KeyStore: Sendable {
    /// The key under which digests and enquiry codes are made.
    let registerKey: SymmetricKey
    private let masterKey: SymmetricKey
    private let connection: Mutex<Connection>

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
        try DurableFile.syncDirectory(files.keys)
    }

    /// Opens the store of a register.
    init(_ files: RegisterFiles, forWriting: Bool) throws {
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
                error.code == .full ? .full : .store, "\(files.keyStore) cannot be used: \(error)",
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
        masterKey = master
        registerKey = own.key
        self.connection = Mutex(connection)
    }

    /// The key of that id; nothing where it was destroyed or never was.
    func key(_ id: String) throws -> PersonalKey? {
        try connection.withLock { connection in
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
        try connection.withLock { connection in
            // The bytes themselves have to go, from the file and from what waits to be written there.
            _ = try connection.setPragma("secure_delete", to: "ON")
            try connection.transaction(.immediate) {
                try connection.withStatement(
                    "UPDATE keys SET wrapped = NULL, destroyed = ?2 WHERE id = ?1 AND wrapped IS NOT NULL"
                ) {
                    try $0.bind(1, id)
                    try $0.bind(2, time)
                    try $0.run()
                }
            }
            _ = try connection.checkpoint(.truncate)
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
