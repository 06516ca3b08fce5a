import CSQLite
import Synchronization

/// Some connections for reading, handed out one caller at a time, each on a thread of its own, so
/// that no caller's thread is blocked by SQLite.
public final class ConnectionPool: Sendable {
    private typealias Job = @Sendable (Connection) -> Void

    private struct State {
        var idle: [Int]
        var waiting: [Job] = []
        var isClosed = false
    }

    private let connections: [Confined<Connection>]
    private let state: Mutex<State>

    /// A pool of `count` connections, each made by `open`.
    public init(count: Int, label: String, open: () throws -> sending Connection) throws {
        precondition(count > 0, "a pool holds a connection at least")
        connections = try (0..<count).map { try Confined(open(), label: "\(label).\($0)") }
        state = Mutex(State(idle: Array(0..<count)))
    }

    /// Calls `body` with a connection that nobody else uses meanwhile; callers are served in order.
    /// A transaction left open is taken back.
    ///
    /// - Throws: what `body` throws; `.misuse` after `close`.
    public func read<Result: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = submit { connection in
                let result = Swift.Result { try body(connection) }
                // A connection that cannot even roll back says so to the next who uses it.
                try? connection.rollBack()
                continuation.resume(with: result)
            }
            if !isTaken {
                continuation.resume(
                    throwing: SQLiteError(
                        extendedCode: SQLITE_MISUSE, message: "the pool is closed"))
            }
        }
    }

    /// Lets what has been asked for finish, then closes the connections.
    public func close() async {
        state.withLock { $0.isClosed = true }
        for connection in connections {
            await withCheckedContinuation { continuation in
                connection.run { connection in
                    // Readers have nothing to lose; what cannot close now closes when released.
                    try? connection.close()
                    continuation.resume()
                }
            }
        }
    }

    private func submit(_ job: @escaping Job) -> Bool {
        enum Decision {
            case refuse, wait
            case run(Int)
        }
        let decision: Decision = state.withLock { state in
            if state.isClosed { return .refuse }
            if let index = state.idle.popLast() { return .run(index) }
            state.waiting.append(job)
            return .wait
        }
        switch decision {
        case .refuse: return false
        case .wait: return true
        case .run(let index):
            connections[index].run { connection in
                job(connection)
                while let next = self.next(for: index) { next(connection) }
            }
            return true
        }
    }

    /// The job that has waited longest; where none waits, the connection is idle from now on.
    private func next(for index: Int) -> Job? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.idle.append(index)
                return nil
            }
            return state.waiting.removeFirst()
        }
    }
}
