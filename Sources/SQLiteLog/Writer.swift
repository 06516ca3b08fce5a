import EventLog
import SQLite

/// The one writer of a log: commits batches of appends. Used by one thread at a time.
final class Writer {
    /// What became of a batch.
    enum Result {
        /// Committed; one outcome for each append.
        case committed([AppendOutcome])
        /// Taken back, all of it; the writer goes on.
        case failed(LogError)
        /// What the disk holds is not known; the writer must not go on.
        case unknown(LogError)
    }

    let connection: Connection
    let statements: WriterStatements
    let compressor: Compressor
    private let checkpointFrames: Int

    var terms: TermRegister
    var edge: TreeEdge
    var lastRecorded: Timestamp?

    private var nextCheckpointFrames: Int

    init(
        on connection: Connection, edge: TreeEdge, lastRecorded: Timestamp?,
        compressor: Compressor, checkpointFrames: Int
    ) throws {
        self.connection = connection
        self.edge = edge
        self.lastRecorded = lastRecorded
        self.compressor = compressor
        self.checkpointFrames = checkpointFrames
        nextCheckpointFrames = checkpointFrames
        statements = try WriterStatements(on: connection)
        terms = try TermRegister(from: connection)
    }

    /// Appends what may stand of a batch, in one transaction.
    func commit(_ batch: [PreparedAppend]) -> Result {
        let before = (edge: edge, lastRecorded: lastRecorded)
        func takeBack() {
            terms.rollBack()
            edge = before.edge
            lastRecorded = before.lastRecorded
        }
        do {
            try connection.begin(.immediate)
        } catch {
            return Self.isPassing(error) ? .failed(LogError(error)) : .unknown(LogError(error))
        }
        do {
            let outcomes = try batch.map { try append($0) }
            try connection.commit()
            terms.commit()
            return .committed(outcomes)
        } catch {
            takeBack()
            let cause = Self.logError(error)
            guard cause.code == .full else { return .unknown(cause) }
            do {
                try connection.rollBack()
                return .failed(cause)
            } catch {
                return .unknown(LogError(error))
            }
        }
    }

    /// Carries the `-wal` over into the log where it has grown long.
    ///
    /// - Throws: where what was carried over may not be on the disk. A full disk is no such
    ///   failure: all still stands in the `-wal`.
    func checkpointIfDue() throws(SQLiteError) {
        let frames = connection.walFrames
        if frames < checkpointFrames { nextCheckpointFrames = checkpointFrames }
        guard frames >= nextCheckpointFrames else { return }
        do throws(SQLiteError) {
            let result = try connection.checkpoint(.passive)
            // Where a reader holds it up, it is tried again after as many frames.
            nextCheckpointFrames = result.isComplete ? checkpointFrames : frames + checkpointFrames
        } catch {
            guard Self.isPassing(error) else { throw error }
            nextCheckpointFrames = frames + checkpointFrames
        }
    }

    /// Carries all over, so that the file stands alone once the writer is released and nobody else
    /// reads it.
    func finish() throws(SQLiteError) {
        do throws(SQLiteError) {
            try connection.checkpoint(.truncate)
            try connection.turn(.noCheckpointOnClose, on: false)
        } catch {
            // Readers may hold it up; the next start goes on from the `-wal`.
            guard Self.isPassing(error) else { throw error }
        }
    }

    /// Whether nothing was changed and trying again may help.
    private static func isPassing(_ error: SQLiteError) -> Bool {
        error.code == .full || error.code == .busy || error.code == .locked
    }

    private static func logError(_ error: any Error) -> LogError {
        switch error {
        case let error as SQLiteError: LogError(error)
        case let error as LogError: error
        default: LogError(.store, "\(error)")
        }
    }
}
