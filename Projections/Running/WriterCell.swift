import EventLog
import SQLite
import Synchronization

/// The one connection that writes, with what is kept in memory for it.
///
/// Why this is sound although neither is Sendable: both are made here or handed over as `sending`,
/// are private, and are only touched under the lock; what leaves is Sendable. The lock is held by
/// threads of the log and of the file, which may block.
final class WriterCell: @unchecked Sendable {
    private let lock = Mutex(())
    private let connection: Connection
    private var writer: ProjectionWriter?
    private var centres: CentreRows?

    init(_ connection: sending Connection) {
        self.connection = connection
    }

    /// Applies events that follow those the file covers, in one transaction, reading more from
    /// `log` where earlier events are needed.
    func apply(
        _ batch: DecodedBatch, reading log: some LogSnapshot, options: ProjectionOptions
    ) throws {
        try lock.withLock { _ in
            // What is in memory is ahead of the rows once a transaction has failed.
            let (kept, keptCentres) = (self.writer, self.centres)
            (self.writer, self.centres) = (nil, nil)
            let writer = try kept ?? ProjectionWriter(connection)
            let centres =
                try keptCentres
                ?? CentreRows(writer.centres, kept: options.centresKept, isFromNothing: false)
            try connection.transaction {
                let store = WrittenAtOnce(store: writer.centres)
                for (event, own) in zip(batch.events, batch.centres) {
                    try centres.add(event, of: own, reading: log, store)
                }
                try writer.write(FoldedBatch(decoded: batch, rows: centres.takeRows()))
                try Progress(size: batch.end, leaf: batch.leaf).write(on: connection)
            }
            (self.writer, self.centres) = (writer, centres)
        }
    }

    /// How far the rows have come.
    func progress() throws -> Progress {
        try lock.withLock { _ in try Progress.read(on: connection) }
    }

    /// Takes all rows back.
    func clear() throws {
        try lock.withLock { _ in
            (writer, centres) = (nil, nil)
            try ProjectionSchema.clear(on: connection)
        }
    }

    /// Calls `body` with the connection; nothing is applied meanwhile.
    func withConnection<Result: Sendable>(_ body: (Connection) throws -> Result) throws -> Result {
        try lock.withLock { _ in try body(connection) }
    }

    func close() {
        lock.withLock { _ in
            (writer, centres) = (nil, nil)
            // A reader of another process may hinder it; then the `-wal` stays, which is as good.
            _ = try? connection.checkpoint(.truncate)
            try? connection.close()
        }
    }
}

/// Rows are written by whoever makes them.
private struct WrittenAtOnce: CentreReading {
    let store: CentreStore

    func read<Result>(
        writing rows: [CentreRow], _ body: (CentreStore) throws -> Result
    ) throws -> Result {
        try store.write(rows)
        return try body(store)
    }
}
