import EventLog
import SQLite
import Synchronization

/// Appends that wait for the writer, and the one thread that takes them to it in batches.
final class AppendQueue: Sendable {
    private typealias Continuation = CheckedContinuation<AppendOutcome, any Error>

    private struct Waiting {
        let append: PreparedAppend
        let continuation: Continuation
    }

    private struct State {
        var waiting: [Waiting] = []
        // How many of `waiting`, from the first, are taken already.
        var taken = 0
        var isRunning = false
        var end: LogError?
    }

    private static let batchAppendsMax = 1000
    private static let batchRecordsMax = 10_000

    private let state = Mutex(State())
    private let writer: Confined<Writer?>
    private let waitingMax: Int
    private let onFailure: @Sendable (LogError) -> Void

    init(
        _ writer: sending Writer, waitingMax: Int,
        onFailure: @escaping @Sendable (LogError) -> Void
    ) {
        self.writer = Confined(writer, label: "log.writer")
        self.waitingMax = waitingMax
        self.onFailure = onFailure
    }

    /// Waits until the append is committed or refused.
    func append(_ append: PreparedAppend) async throws -> AppendOutcome {
        try await withCheckedThrowingContinuation { continuation in
            let waiting = Waiting(append: append, continuation: continuation)
            switch enqueue(waiting) {
            case .refuse(let error): continuation.resume(throwing: error)
            case .wait: break
            case .run: writer.run { self.run(&$0) }
            }
        }
    }

    /// Commits what waits, carries all over into the log and closes it; what is appended from now
    /// on is refused.
    ///
    /// - Throws: where the last of it may not be on the disk.
    func close() async throws {
        state.withLock { state in
            if state.end == nil { state.end = LogError(.stopped, "the log is closed") }
        }
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            writer.run { writer in
                let result = Result {
                    if let writer { try LogError.wrapping { try writer.finish() } }
                }
                writer = nil
                done.resume(with: result)
            }
        }
    }

    private enum Decision {
        case refuse(LogError)
        case wait
        case run
    }

    private func enqueue(_ waiting: Waiting) -> Decision {
        state.withLock { state in
            if let end = state.end { return .refuse(end) }
            guard state.waiting.count - state.taken < waitingMax else {
                return .refuse(LogError(.busy, "\(waitingMax) appends are waiting already"))
            }
            state.waiting.append(waiting)
            if state.isRunning { return .wait }
            state.isRunning = true
            return .run
        }
    }

    /// The next batch, in the order of arrival; empty where nothing waits, and the thread rests.
    private func takeBatch() -> [Waiting] {
        state.withLock { state in
            let first = state.taken
            var end = first
            var records = 0
            while end < state.waiting.count, end - first < Self.batchAppendsMax,
                end == first
                    || records + state.waiting[end].append.items.count <= Self.batchRecordsMax
            {
                records += state.waiting[end].append.items.count
                end += 1
            }
            let batch = Array(state.waiting[first..<end])
            if end == state.waiting.count {
                state.waiting.removeAll(keepingCapacity: true)
                state.taken = 0
            } else {
                state.taken = end
            }
            if batch.isEmpty { state.isRunning = false }
            return batch
        }
    }

    private func run(_ writer: inout Writer?) {
        while true {
            let batch = takeBatch()
            guard !batch.isEmpty else { return }
            guard let open = writer else {
                refuse(batch)
                continue
            }
            switch open.commit(batch.map(\.append)) {
            case .committed(let outcomes):
                for (waiting, outcome) in zip(batch, outcomes) {
                    waiting.continuation.resume(returning: outcome)
                }
                do {
                    try LogError.wrapping { try open.tidy() }
                } catch {
                    stop(error as? LogError ?? LogError(.store, "\(error)"), failing: [])
                    writer = nil
                }
            case .failed(let error):
                for waiting in batch { waiting.continuation.resume(throwing: error) }
            case .unknown(let error):
                stop(error, failing: batch)
                writer = nil
            }
        }
    }

    /// Ends all appending. The writer's connection is released without a checkpoint, so that the
    /// next start finds what the disk has.
    private func stop(_ cause: LogError, failing batch: [Waiting]) {
        let error = LogError(
            .stopped, "the log takes no more after a failure: \(cause.description)")
        state.withLock { $0.end = error }
        for waiting in batch {
            waiting.continuation.resume(
                throwing: LogError(
                    cause.code == .damaged ? .damaged : .store,
                    "it is not known whether this was appended: \(cause.description)"))
        }
        onFailure(cause)
    }

    private func refuse(_ batch: [Waiting]) {
        let error = state.withLock { $0.end } ?? LogError(.stopped, "the log is closed")
        for waiting in batch { waiting.continuation.resume(throwing: error) }
    }
}
