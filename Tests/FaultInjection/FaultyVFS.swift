import CSQLite
import DurableFile
import Glibc

/// SQLite's way to the files of our disks: a VFS over the system's own, the default of the process.
///
/// A file that is on none of our disks is opened by the system's VFS and has nothing of ours. One
/// that is, is the system's file with our header before it.
enum FaultyVFS {
    /// Where the system's file stands after our header, aligned for whatever it holds.
    static let headerSize = 32

    /// Makes it the default.
    static func register() {
        guard let real = sqlite3_vfs_find("unix") else {
            preconditionFailure("SQLite has a VFS named unix")
        }
        let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        vfs.initialize(to: real.pointee)
        vfs.pointee.pNext = nil
        vfs.pointee.zName = UnsafePointer(strdup("annals-faults"))
        vfs.pointee.szOsFile += Int32(headerSize)
        vfs.pointee.pAppData = UnsafeMutableRawPointer(real)
        vfs.pointee.xOpen = { vfs, name, file, flags, outFlags in
            FaultyVFS.open(vfs, name, file, flags, outFlags)
        }
        vfs.pointee.xDelete = { vfs, name, syncDirectory in
            FaultyVFS.delete(vfs, name, syncDirectory != 0)
        }
        let result = sqlite3_vfs_register(vfs, 1)
        precondition(result == SQLITE_OK, "a VFS can be registered")
    }

    private static func real(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?
    ) -> UnsafeMutablePointer<sqlite3_vfs>? {
        vfs?.pointee.pAppData?.assumingMemoryBound(to: sqlite3_vfs.self)
    }

    private static func open(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?,
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
        _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let real = real(vfs), let open = real.pointee.xOpen, let file else {
            return SQLITE_MISUSE
        }
        guard let name, let disk = Disks.disk(of: String(cString: name)) else {
            return open(real, name, file, flags, outFlags)
        }
        file.pointee.pMethods = nil
        let path = String(cString: name)
        return disk.withModel { model in
            if let failure = failure(model.verdict(.open, path), SQLITE_CANTOPEN) {
                return failure
            }
            do {
                let known = try model.node(of: path)
                let header = UnsafeMutableRawPointer(file)
                let body = (header + headerSize).assumingMemoryBound(to: sqlite3_file.self)
                body.pointee.pMethods = nil
                let result = open(real, name, body, flags, outFlags)
                guard result == SQLITE_OK else { return result }
                // As the system's VFS does: what is new and holds no main file is made durable with
                // its name.
                let holdsName =
                    flags
                    & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL) != 0
                let node = try known ?? model.make(path)
                let watched = WatchedFile(
                    disk: disk, path: path, node: node, real: body,
                    syncsDirectory: holdsName && flags & SQLITE_OPEN_CREATE != 0)
                header.assumingMemoryBound(to: WatchedFile.Header.self).pointee =
                    WatchedFile.Header(
                        base: sqlite3_file(pMethods: WatchedFile.methods),
                        file: Unmanaged.passRetained(watched))
                return SQLITE_OK
            } catch {
                return SQLITE_CANTOPEN
            }
        }
    }

    private static func delete(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?,
        _ syncsDirectory: Bool
    ) -> Int32 {
        guard let real = real(vfs), let delete = real.pointee.xDelete, let name else {
            return SQLITE_MISUSE
        }
        let path = String(cString: name)
        guard let disk = Disks.disk(of: path) else {
            return delete(real, name, syncsDirectory ? 1 : 0)
        }
        return disk.withModel { model in
            do {
                let verdict = model.verdict(.remove, path)
                if case .cut = verdict { try model.remove(path) }
                if let failure = failure(verdict, IOError.delete) { return failure }
                let result = delete(real, name, 0)
                guard result == SQLITE_OK else { return result }
                try model.remove(path)
                guard syncsDirectory, let parent = try model.parent(of: path) else { return result }
                let directory = model.verdict(.sync, DurableFile.directory(of: path))
                if let failure = failure(directory, IOError.directorySync) { return failure }
                if case .go = directory { model.nodes[parent].directory?.sync() }
                return SQLITE_OK
            } catch {
                return IOError.delete
            }
        }
    }

    /// SQLite's code for a call that fails, `errno` being what the system would have left there;
    /// nothing where it does not fail.
    static func failure(_ verdict: DiskModel.Verdict, _ code: Int32) -> Int32? {
        switch verdict {
        case .go, .swallow: return nil
        case .fail(.full): errno = ENOSPC
        case .fail, .cut, .off: errno = EIO
        }
        return code
    }
}
