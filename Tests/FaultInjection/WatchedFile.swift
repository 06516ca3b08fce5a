import CSQLite

/// An open file of SQLite's on one of our disks.
///
/// Used by one connection, and so by one thread at a time; the disk's lock is held during each call
/// that reads or changes something.
final class WatchedFile {
    /// What stands at the beginning of SQLite's file handle.
    struct Header {
        let base: sqlite3_file
        let file: Unmanaged<WatchedFile>
    }

    let disk: Disk
    let path: String
    let node: Int
    let real: UnsafeMutablePointer<sqlite3_file>
    private var syncsDirectory: Bool

    init(
        disk: Disk, path: String, node: Int, real: UnsafeMutablePointer<sqlite3_file>,
        syncsDirectory: Bool
    ) {
        (self.disk, self.path, self.node, self.real) = (disk, path, node, real)
        self.syncsDirectory = syncsDirectory
    }

    /// The system's methods of the file.
    var methods: sqlite3_io_methods { real.pointee.pMethods.pointee }

    static func of(_ file: UnsafeMutablePointer<sqlite3_file>?) -> WatchedFile {
        guard let file else { preconditionFailure("SQLite names the file") }
        return UnsafeMutableRawPointer(file).assumingMemoryBound(to: Header.self)
            .pointee.file.takeUnretainedValue()
    }

    func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
        disk.withModel { model in
            let verdict = model.verdict(.read, path)
            // The system's VFS reads on after a short count; the shim gives some bytes and fails.
            if case .fail(.short) = verdict {
                _ = methods.xRead(real, buffer, count / 2, offset)
            }
            return FaultyVFS.failure(verdict, IOError.read)
                ?? methods.xRead(real, buffer, count, offset)
        }
    }

    func write(_ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
        disk.withModel { model in
            let verdict = model.verdict(.write, path)
            switch verdict {
            case .go, .swallow:
                let result = methods.xWrite(real, bytes, count, offset)
                if result == SQLITE_OK { note(bytes, count, offset, in: &model) }
                return result
            case .cut: note(bytes, count, offset, in: &model)
            case .fail(.short):
                let half = count / 2
                if methods.xWrite(real, bytes, half, offset) == SQLITE_OK {
                    note(bytes, half, offset, in: &model)
                }
                // The system's VFS writes on after a short count, until nothing more is taken.
                return SQLITE_FULL
            case .fail(.full): return FaultyVFS.failure(verdict, SQLITE_FULL) ?? SQLITE_FULL
            case .fail(.error), .off: break
            }
            return FaultyVFS.failure(verdict, IOError.write) ?? IOError.write
        }
    }

    private func note(
        _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64, in model: inout DiskModel
    ) {
        let bytes = UnsafeRawBufferPointer(start: bytes, count: Int(count))
        model.nodes[node].file.change(.write(offset: Int(offset), bytes: Array(bytes)))
    }

    func truncate(_ size: Int64) -> Int32 {
        disk.withModel { model in
            let verdict = model.verdict(.truncate, path)
            if case .cut = verdict { model.nodes[node].file.change(.truncate(size: Int(size))) }
            if let failure = FaultyVFS.failure(verdict, IOError.truncate) { return failure }
            let result = methods.xTruncate(real, size)
            if result == SQLITE_OK {
                model.nodes[node].file.change(.truncate(size: Int(size)))
            }
            return result
        }
    }

    /// Nothing reaches the real disk: what is durable is what the model says, which is faster.
    func sync() -> Int32 {
        disk.withModel { model in
            let verdict = model.verdict(.sync, path)
            if case .fail = verdict { model.nodes[node].file.failSync(&model.chance) }
            if let failure = FaultyVFS.failure(verdict, IOError.sync) { return failure }
            guard case .go = verdict else { return SQLITE_OK }
            model.nodes[node].file.sync()
            if syncsDirectory {
                syncsDirectory = false
                // As in the system's VFS, whose answer to this nobody looks at.
                if let parent = try? model.parent(of: path) {
                    model.nodes[parent].directory?.sync()
                }
            }
            return SQLITE_OK
        }
    }

    func map(
        _ region: Int32, _ size: Int32, _ extends: Int32,
        _ address: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> Int32 {
        disk.withModel { model in
            let verdict = model.verdict(.map, path)
            if let failure = FaultyVFS.failure(verdict, IOError.sharedMemorySize) {
                address?.pointee = nil
                return failure
            }
            return methods.xShmMap(real, region, size, extends, address)
        }
    }
}
