import EventLog
import SQLite

extension SQLiteLogSnapshot {
    /// Reads all that the file holds and holds it against the records: their places without a gap,
    /// each hash in its tile and each tile from those below, and the registers of types, tags and
    /// commands to the row, none missing and none too many.
    ///
    /// - Returns: the first thing that does not hold, nothing where all does. Damage of whatever
    ///   kind is a finding.
    /// - Throws: where reading fails for a reason that is none of the file's.
    /// - Complexity: for each record a hash and a seek for each of its rows of the index; then
    ///   SQLite's own check of the file's structure.
    public func verifyIndexes() throws -> IndexFailure? {
        do {
            var check = try IndexCheck(reader)
            try reader.read(0..<size) { record in
                try check.take(record)
                return true
            }
            try check.finish()
            return nil
        } catch let failure as IndexFailure {
            return failure
        } catch let error as LogError where error.code == .damaged {
            return IndexFailure(
                .store, position: error.position, expected: "what a log stores",
                found: error.description)
        } catch let error as SQLiteError
            where error.code == .corrupt || error.code == .notADatabase
        {
            return IndexFailure(
                .store, position: nil, expected: "a sound file", found: error.description)
        } catch let error as SQLiteError {
            throw LogError(error)
        }
    }
}
