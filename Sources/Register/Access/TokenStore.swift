import Crypto
import DurableFile
import EventLog
import Events
import SQLite
import Synchronization

/// Bearer tokens, in `accounts.sqlite`: only their hashes are kept.
final class TokenStore: Sendable {
    private let connection: Mutex<Connection>

    private static let schema = """
        CREATE TABLE IF NOT EXISTS tokens (
            hash BLOB PRIMARY KEY, account TEXT NOT NULL, label TEXT, created TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """

    /// Opens the store, making it where it is missing. Processes beside one another may.
    init(_ files: RegisterFiles) throws {
        if try DurableFile.sizeBytes(of: files.accounts) == nil {
            try DurableFile.write([], to: files.accounts, mode: 0o600)
        }
        let connection = try Connection(path: files.accounts, mode: .readWrite)
        _ = try connection.setPragma("journal_mode", to: "WAL")
        _ = try connection.setPragma("synchronous", to: "FULL")
        try connection.execute(Self.schema)
        // As in the store of keys; another process may hold it up, which will have done the same.
        do { _ = try connection.checkpoint(.truncate) } catch {
            guard error.code == .busy || error.code == .locked else { throw error }
        }
        self.connection = Mutex(connection)
    }

    /// A new token of an account; it is shown this once.
    func create(for account: AccountID, label: String?, at time: Timestamp) throws -> String {
        let token = "annals_" + Hexadecimal.text(of: SystemRandom.bytes(32))
        try connection.withLock { connection in
            try connection.withStatement(
                "INSERT INTO tokens (hash, account, label, created) VALUES (?, ?, ?, ?)"
            ) {
                try $0.bind(1, Self.hash(of: token))
                try $0.bind(2, account.rawValue)
                try $0.bind(3, label)
                try $0.bind(4, time.description)
                try $0.run()
            }
        }
        return token
    }

    /// The account a token is of.
    func account(of token: String) throws -> AccountID? {
        let account = try connection.withLock { connection in
            try connection.withStatement("SELECT account FROM tokens WHERE hash = ?") {
                try $0.bind(1, Self.hash(of: token))
                return try $0.first { $0.string(0) }
            }
        }
        return account.flatMap(AccountID.init)
    }

    private static func hash(of token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
