import EventLog
import SQLite
import Synchronization

/// Builds a file from nothing: one thread folds while another writes what was folded before. Nobody
/// reads the file until it is finished, so that nothing of it is journalled, and what is not needed
/// to build it is made at the end; what fails midway is thrown away.
///
/// Why this is sound although the connection is not Sendable: it is only touched under the lock, and
/// what folds is only touched by `fold`, under a lock of its own.
final class FileBuilder: @unchecked Sendable {
    private let path: String
    private let connection: Connection
    private var writer: ProjectionWriter?
    private var centres: CentreRows?
    private let writing = Mutex(())
    private let folding = Mutex(())
    /// What is folded and not written, in order.
    private let queue = Mutex<[FoldedBatch]>([])
    private var progress = Progress(size: 0, leaf: [])

    /// - Parameter path: what stands there is removed.
    init(path: String, options: ProjectionOptions) throws {
        self.path = path
        try FileReplacement.remove(path)
        connection = try Connection(path: path, mode: .create)
        try connection.setPragma("journal_mode", to: "OFF")
        try connection.setPragma("synchronous", to: "OFF")
        try connection.setPragma("locking_mode", to: "EXCLUSIVE")
        try connection.setPragma("cache_size", to: -65_536)
        try ProjectionSchema.create(on: connection, withIndexes: false)
        let writer = try ProjectionWriter(connection)
        centres = try CentreRows(
            writer.centres, kept: options.centresKept, isFromNothing: true)
        self.writer = writer
        try connection.begin(.immediate)
    }

    /// Folds events that follow those folded before; `write` writes what they come to.
    func fold(_ batch: DecodedBatch, reading log: some LogSnapshot) throws {
        try folding.withLock { _ in
            guard let centres else { throw ProjectionError.closed }
            let store = WrittenLater(builder: self)
            for (event, own) in zip(batch.events, batch.centres) {
                try centres.add(event, of: own, reading: log, store)
            }
            let folded = FoldedBatch(decoded: batch, rows: centres.takeRows())
            queue.withLock { $0.append(folded) }
        }
    }

    /// Writes what has been folded by now.
    func write() throws {
        try writing.withLock { _ in try drain() }
    }

    /// Makes what was left out and brings all of it to the disk.
    func finish() throws {
        try writing.withLock { _ in
            try drain()
            for index in ProjectionSchema.indexes { try connection.execute(index) }
            try connection.commit()
            // This commit syncs all that was written before.
            try connection.setPragma("synchronous", to: "FULL")
            try connection.transaction { try progress.write(on: connection) }
        }
    }

    /// Closes the file, and removes it where it is not finished.
    func close(isFinished: Bool) throws {
        folding.withLock { _ in centres = nil }
        try writing.withLock { _ in
            writer = nil
            // Nothing is journalled: what is not finished cannot be taken back, only removed.
            try? connection.close()
            if !isFinished { try FileReplacement.remove(path) }
        }
    }

    private func drain() throws {
        guard let writer else { throw ProjectionError.closed }
        while let next = queue.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
            try writer.write(next)
            progress = Progress(size: next.decoded.end, leaf: next.decoded.leaf)
        }
    }

    /// Rows are written before anything is read, after all that was folded before them.
    private struct WrittenLater: CentreReading {
        let builder: FileBuilder

        func read<Result>(
            writing rows: [CentreRow], _ body: (CentreStore) throws -> Result
        ) throws -> Result {
            var result: Swift.Result<Result, any Error>?
            builder.writing.withLock { _ in
                result = Swift.Result {
                    try builder.drain()
                    guard let store = builder.writer?.centres else {
                        throw ProjectionError.closed
                    }
                    try store.write(rows)
                    return try body(store)
                }
            }
            guard let result else { preconditionFailure("the body has been called") }
            return try result.get()
        }
    }
}
