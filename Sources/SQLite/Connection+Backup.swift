import CSQLite

extension Connection {
    /// Copies the whole database into another, page by page, as it stands at one moment. Others may
    /// read and write meanwhile; writing by another connection makes it begin anew.
    ///
    /// - Parameter pagesPerStep: How many pages are copied under one lock.
    public func backup(to destination: Connection, pagesPerStep: Int32 = 1024) throws(SQLiteError) {
        let target = try destination.pointer()
        guard let backup = sqlite3_backup_init(target, "main", try pointer(), "main") else {
            throw SQLiteError(on: target, result: sqlite3_errcode(target))
        }
        var result = SQLITE_OK
        while result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED {
            result = sqlite3_backup_step(backup, pagesPerStep)
            if result == SQLITE_BUSY || result == SQLITE_LOCKED { sqlite3_sleep(10) }
        }
        let finished = sqlite3_backup_finish(backup)
        guard result == SQLITE_DONE, finished == SQLITE_OK else {
            throw SQLiteError(on: target, result: finished == SQLITE_OK ? result : finished)
        }
    }

    /// Copies the whole database into a file, which is made where there is none.
    public func backup(to path: String) throws(SQLiteError) {
        let destination = try Connection(path: path, mode: .create)
        try backup(to: destination)
        try destination.close()
    }
}
