import SQLite

/// The writer's statements, prepared once.
struct WriterStatements {
    let begin: Statement
    let commit: Statement
    let insertRecord: Statement
    let insertTile: Statement
    let insertPosting: Statement
    let insertCommand: Statement
    let insertRun: Statement

    init(on connection: Connection) throws {
        begin = try connection.prepare("BEGIN IMMEDIATE")
        commit = try connection.prepare("COMMIT")
        insertRecord = try connection.prepare("INSERT INTO records VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        insertTile = try connection.prepare("INSERT INTO tiles VALUES (?1, ?2, ?3)")
        insertPosting = try connection.prepare("INSERT INTO postings VALUES (?1, ?2, ?3, ?4)")
        insertCommand = try connection.prepare("INSERT INTO commands VALUES (?1, ?2)")
        insertRun = try connection.prepare("INSERT INTO runs VALUES (?1, ?2)")
    }
}
