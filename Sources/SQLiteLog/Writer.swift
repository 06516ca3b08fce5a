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
    let reader: RecordReader
    let newest: NewestRecords
    private let checkpointFrames: Int
    private let runRecords: Int

    var edge: TreeEdge
    // Up to here runs cover the records.
    var mergedEnd: Int
    var lastRecorded: Timestamp?

    private var nextCheckpointFrames: Int

    init(
        on connection: Connection, _ state: LogInspection.State, dictionaries: Dictionaries,
        newest: NewestRecords, options: SQLiteLog.Options
    ) throws {
        self.connection = connection
        self.newest = newest
        edge = state.edge
        lastRecorded = state.lastRecorded
        mergedEnd = state.newest.start
        checkpointFrames = options.checkpointFrames
        nextCheckpointFrames = options.checkpointFrames
        runRecords = options.runRecords
        reader = RecordReader(connection, dictionaries)
        statements = try WriterStatements(on: connection)
        newest.begin(with: state.newest)
    }

    /// Appends what may stand of a batch, in one transaction.
    func commit(_ batch: [PreparedAppend]) -> Result {
        let before = (edge: edge, lastRecorded: lastRecorded)
        func takeBack() {
            newest.rollBack()
            edge = before.edge
            lastRecorded = before.lastRecorded
        }
        do {
            try begin()
        } catch {
            return Self.isPassing(error) ? .failed(LogError(error)) : .unknown(LogError(error))
        }
        do {
            let outcomes = try batch.map { try append($0) }
            try commit()
            newest.commit()
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

    /// Does what need not be done before an append is acknowledged.
    ///
    /// - Throws: where what the disk holds is not known.
    func tidy() throws {
        try mergeIfDue(runRecords)
        try checkpointIfDue()
    }

    func begin() throws(SQLiteError) { try statements.begin.run() }

    func commit() throws(SQLiteError) { try statements.commit.run() }

    /// Carries the `-wal` over into the log where it has grown long.
    ///
    /// - Throws: where what was carried over may not be on the disk. A full disk is no such
    ///   failure: all still stands in the `-wal`.
    private func checkpointIfDue() throws(SQLiteError) {
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
    func finish() throws {
        // A few records are as quickly indexed anew at the next start.
        try mergeIfDue(runRecords / Self.worthwhileShare)
        do throws(SQLiteError) {
            try connection.checkpoint(.truncate)
            try connection.turn(.noCheckpointOnClose, on: false)
        } catch {
            // Readers may hold it up; the next start goes on from the `-wal`.
            guard Self.isPassing(error) else { throw error }
        }
    }

    /// Whether nothing was changed and trying again may help.
    static func isPassing(_ error: SQLiteError) -> Bool {
        error.code == .full || error.code == .busy || error.code == .locked
    }

    private static let worthwhileShare = 32

    private static func logError(_ error: any Error) -> LogError {
        switch error {
        case let error as SQLiteError: LogError(error)
        case let error as LogError: error
        default: LogError(.store, "\(error)")
        }
    }
}
