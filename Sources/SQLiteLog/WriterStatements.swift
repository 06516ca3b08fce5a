import EventLog
import SQLite

/// The writer's statements, prepared once.
struct WriterStatements {
    let command: Statement
    let insertRecord: Statement
    let insertTerm: Statement
    let insertOccurrence: Statement
    let insertCommand: Statement
    let insertTile: Statement

    init(on connection: Connection) throws {
        command = try connection.prepare(RememberedCommand.sql)
        insertRecord = try connection.prepare("INSERT INTO records VALUES (?1, ?2, ?3)")
        insertTerm = try connection.prepare("INSERT INTO terms VALUES (?1, ?2, ?3)")
        insertOccurrence = try connection.prepare("INSERT INTO occurrences VALUES (?1, ?2)")
        insertCommand = try connection.prepare("INSERT INTO commands VALUES (?1, ?2, ?3, ?4, ?5)")
        insertTile = try connection.prepare("INSERT INTO tiles VALUES (?1, ?2, ?3)")
    }
}
