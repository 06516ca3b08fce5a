import CSQLite

extension WatchedFile {
    /// What SQLite calls. Reading by mapping the file itself is not among it (version 2), so that
    /// all of it passes here.
    ///
    /// Sound although a pointer: written once, before anybody sees it, and never again.
    nonisolated(unsafe) static let methods: UnsafePointer<sqlite3_io_methods> = {
        var methods = sqlite3_io_methods()
        methods.iVersion = 2
        methods.xClose = { file in
            let watched = WatchedFile.of(file)
            let result = watched.methods.xClose(watched.real)
            Unmanaged.passUnretained(watched).release()
            return result
        }
        methods.xRead = { WatchedFile.of($0).read($1, $2, $3) }
        methods.xWrite = { WatchedFile.of($0).write($1, $2, $3) }
        methods.xTruncate = { WatchedFile.of($0).truncate($1) }
        methods.xSync = { file, _ in WatchedFile.of(file).sync() }
        methods.xFileSize = {
            let watched = WatchedFile.of($0)
            return watched.methods.xFileSize(watched.real, $1)
        }
        methods.xLock = {
            let watched = WatchedFile.of($0)
            return watched.methods.xLock(watched.real, $1)
        }
        methods.xUnlock = {
            let watched = WatchedFile.of($0)
            return watched.methods.xUnlock(watched.real, $1)
        }
        methods.xCheckReservedLock = {
            let watched = WatchedFile.of($0)
            return watched.methods.xCheckReservedLock(watched.real, $1)
        }
        methods.xFileControl = { file, operation, argument in
            let watched = WatchedFile.of(file)
            if operation == SQLITE_FCNTL_PRAGMA,
                let result = SynchronousOff.answer(watched.disk, argument)
            {
                return result
            }
            return watched.methods.xFileControl(watched.real, operation, argument)
        }
        methods.xSectorSize = {
            let watched = WatchedFile.of($0)
            return watched.methods.xSectorSize(watched.real)
        }
        methods.xDeviceCharacteristics = {
            let watched = WatchedFile.of($0)
            return watched.methods.xDeviceCharacteristics(watched.real)
        }
        methods.xShmMap = { WatchedFile.of($0).map($1, $2, $3, $4) }
        methods.xShmLock = {
            let watched = WatchedFile.of($0)
            return watched.methods.xShmLock(watched.real, $1, $2, $3)
        }
        methods.xShmBarrier = {
            let watched = WatchedFile.of($0)
            watched.methods.xShmBarrier(watched.real)
        }
        methods.xShmUnmap = {
            let watched = WatchedFile.of($0)
            return watched.methods.xShmUnmap(watched.real, $1)
        }
        let pointer = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        pointer.initialize(to: methods)
        return UnsafePointer(pointer)
    }()
}
