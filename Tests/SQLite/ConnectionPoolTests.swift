import Dispatch
import SQLite
import Synchronization
import Testing

/// A flag that any thread may set.
final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}

/// Who uses a connection, and who ever did.
private final class Census: Sendable {
    private let now = Mutex<Set<ObjectIdentifier>>([])
    private let ever = Mutex<Set<ObjectIdentifier>>([])

    var count: Int { ever.withLock { $0.count } }

    func enter(_ id: ObjectIdentifier) -> Bool {
        ever.withLock { _ = $0.insert(id) }
        return now.withLock { $0.insert(id).inserted }
    }

    func leave(_ id: ObjectIdentifier) {
        now.withLock { _ = $0.remove(id) }
    }
}

@Suite struct `A pool of connections` {
    let directory: TemporaryDirectory
    let pool: ConnectionPool

    init() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("a.sqlite")
        let connection = try Connection(path: path, mode: .create)
        try connection.setPragma("journal_mode", to: "WAL")
        try connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES (1)")
        pool = try ConnectionPool(count: 2, label: "test") {
            try Connection(path: path, mode: .readOnly)
        }
        self.directory = directory
    }

    @Test func `serves any number of callers, no connection twice at once`() async throws {
        let census = Census()
        struct Shared: Error {}
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask { [pool] in
                    try await pool.read { connection in
                        let id = ObjectIdentifier(connection)
                        guard census.enter(id) else { throw Shared() }
                        defer { census.leave(id) }
                        return try connection.prepare("SELECT a FROM t").first { $0.int(0) } ?? 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 200)
        #expect((1...2).contains(census.count))
    }

    @Test func `reads at the same time on all its connections`() async throws {
        // Each read waits for the other, which only ends when both run.
        let (one, other) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let first = pool.read { _ in
            one.signal()
            other.wait()
            return 1
        }
        async let second = pool.read { _ in
            other.signal()
            one.wait()
            return 2
        }
        #expect(try await first + second == 3)
    }

    @Test func `hands errors on, and takes back a transaction that was left open`() async throws {
        struct Stop: Error {}
        for _ in 0..<4 {
            await #expect(throws: Stop.self) {
                try await pool.read { connection in
                    try connection.begin(.deferred)
                    throw Stop()
                }
            }
        }
        for _ in 0..<4 {
            #expect(try await pool.read { !$0.isInTransaction })
        }
    }

    @Test func `that is closed refuses`() async throws {
        await pool.close()
        await pool.close()
        let error = await #expect(throws: SQLiteError.self) { try await pool.read { _ in 1 } }
        #expect(error?.code == .misuse)
    }
}
