import EventLog
import SQLite

extension Writer {
    /// Writes the index rows of the newest records, as a run, where enough have come together.
    ///
    /// - Throws: where what was written may not be on the disk. Where there is no room, nothing has
    ///   changed and it is tried again with the next batch.
    func mergeIfDue(_ due: Int) throws {
        guard newest.count >= max(due, 1), let segment = newest.unmerged else { return }
        do {
            try begin()
        } catch {
            guard Self.isPassing(error) else { throw error }
            return
        }
        do {
            try insertRows(of: segment)
            try commit()
        } catch let error as SQLiteError where error.code == .full {
            try connection.rollBack()
            return
        }
        mergedEnd = segment.end
        newest.rotate()
    }

    private func insertRows(of segment: Segment) throws {
        for row in segment.rows {
            let statement = statements.insertPosting
            try statement.bind(1, row.term.kind.rawValue)
            try statement.bind(2, row.term.text)
            try statement.bind(3, row.first)
            try statement.bind(4, row.more)
            try statement.run()
        }
        for row in segment.commandRows {
            try statements.insertCommand.bind(1, row.fingerprint)
            try statements.insertCommand.bind(2, row.first)
            try statements.insertCommand.run()
        }
        try statements.insertRun.bind(1, segment.start)
        try statements.insertRun.bind(2, segment.end)
        try statements.insertRun.run()
    }
}
