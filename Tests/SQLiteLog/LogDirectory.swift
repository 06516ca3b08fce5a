import EventLog
import Foundation
import SQLite
import SQLiteLog

/// A directory with a log in it, removed with the test.
final class LogDirectory: Sendable {
    let temporary: TemporaryDirectory

    static let dictionary = Array(
        #"{"action":"centre.note","actor":{"account":"wang","role":"officer","via":"page"}"#.utf8)

    var path: String { temporary.path + "/log" }
    var file: String { path + "/log.sqlite" }

    init() throws {
        temporary = try TemporaryDirectory()
        try SQLiteLog.create(directory: path, dictionary: Self.dictionary)
    }

    func open(
        _ mode: SQLiteLog.Mode = .writing, options: SQLiteLog.Options = shortRuns,
        onFailure: @escaping @Sendable (LogError) -> Void = { _ in }
    ) throws -> SQLiteLog {
        try SQLiteLog.open(directory: path, mode: mode, options: options, onFailure: onFailure)
    }

    /// Options with which a few records make a run, so that the index is written and read.
    static var shortRuns: SQLiteLog.Options {
        var options = SQLiteLog.Options()
        options.runRecords = 32
        return options
    }

    /// Options with which nothing is waited for.
    static var impatient: SQLiteLog.Options {
        var options = SQLiteLog.Options()
        options.waitMilliseconds = 0
        return options
    }

    func bytes() throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: file))
    }

    func connection() throws -> Connection {
        try Connection(path: file, mode: .readWrite)
    }

    /// Runs SQL that the triggers would not let pass; they are there again afterwards.
    func tamper(_ sql: String) throws {
        let connection = try connection()
        var triggers: [(name: String, sql: String)] = []
        try connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            .forEachRow { triggers.append(($0.string(0), $0.string(1))) }
        for trigger in triggers { try connection.execute("DROP TRIGGER \(trigger.name)") }
        try connection.execute(sql)
        for trigger in triggers { try connection.execute(trigger.sql) }
        try connection.close()
    }
}
