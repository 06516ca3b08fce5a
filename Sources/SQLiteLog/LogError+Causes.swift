import DurableFile
import EventLog
import SQLite

extension LogError {
    /// The failure of a call of SQLite, in the terms of a log.
    init(_ error: SQLiteError, position: Int? = nil) {
        let code: Code =
            switch error.code {
            case .full: .full
            case .corrupt, .notADatabase: .damaged
            case .busy, .locked: .locked
            default: .store
            }
        self.init(code, error.description, position: position)
    }

    /// The failure of a call on a file, in the terms of a log.
    init(_ error: FileError) {
        self.init(error.isFull ? .full : .store, error.description)
    }

    /// Runs `body`; what SQLite or the file system fails with is thrown as a failure of the log.
    static func wrapping<Result>(
        at position: Int? = nil, _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch let error as SQLiteError {
            throw LogError(error, position: position)
        } catch let error as FileError {
            throw LogError(error)
        }
    }
}
