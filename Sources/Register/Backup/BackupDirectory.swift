import DurableFile
import Events

/// The directory of a back-up: files that are never changed once a manifest names them, and the
/// manifest, replaced as a whole.
struct BackupDirectory: Sendable {
    static let manifestName = "manifest.json"
    private static let lockName = "backup.lock"
    /// What is swept: names that no manifest holds are left from an interrupted back-up.
    private static let swept = ["log", "state"]
    static let attachmentsName = "attachments"

    let path: String

    var manifestPath: String { "\(path)/\(Self.manifestName)" }

    /// The manifest, nothing where no back-up was ever finished here.
    func manifest() throws -> BackupManifest? {
        guard try DurableFile.sizeBytes(of: manifestPath) != nil else { return nil }
        return try BackupManifest(try DurableFile.read(manifestPath), at: manifestPath)
    }

    /// Makes sure that nothing stands here but what back-ups put here.
    func requireOurs() throws {
        // The root of a file system of its own is a good place.
        let ours =
            Self.swept
            + [Self.attachmentsName, Self.manifestName, Self.lockName, "lost+found"]
        let names = try DirectoryTree.names(in: path)
        guard let other = names.first(where: { !ours.contains($0) && !Self.isHalfManifest($0) })
        else { return }
        throw BackupError(
            .place,
            "\(path) holds \(other), which no back-up put there; give a directory of its own",
            chinese: "\(path) 中有并非备份所写的 \(other)，请为备份指定专用目录", place: path)
    }

    /// Makes the directory and bars other back-ups from it for as long as the lock is held.
    func lock() throws -> FileLock {
        try DurableFile.makeDirectory(path)
        let lockPath = "\(path)/\(Self.lockName)"
        guard let lock = try FileLock.attempt(.exclusive, lockPath) else {
            let holder = FileLock.holdersDescription(lockPath)
            throw BackupError(
                .locked, "a back-up to \(path) is under way in \(holder)",
                chinese: "另一进程（\(holder)）正在向 \(path) 备份", place: path)
        }
        return lock
    }

    /// Writes a file and reads it back.
    ///
    /// - Returns: its entry, and the bytes as they were read back.
    func write(
        _ bytes: [UInt8], _ kind: BackupManifest.File.Kind, to name: String,
        positions: Range<Int> = 0..<0
    ) throws -> (BackupManifest.File, [UInt8]) {
        let target = "\(path)/\(name)"
        try DurableFile.makeDirectory(DurableFile.directory(of: target))
        try DurableFile.write(bytes, to: target, mode: 0o600)
        let file = BackupManifest.File(
            kind: kind, path: name, sha256: AttachmentStore.name(of: bytes),
            sizeBytes: bytes.count, positions: positions)
        return (file, try self.bytes(of: file))
    }

    /// Writes a file that changes from back-up to back-up, under the name of its content, so that
    /// the one an older manifest names stays until that is replaced.
    ///
    /// - Returns: its entry, and whether it was not there yet.
    func writeState(
        _ bytes: [UInt8], _ kind: BackupManifest.File.Kind
    ) throws -> (BackupManifest.File, isNew: Bool) {
        let sha256 = AttachmentStore.name(of: bytes)
        let file = BackupManifest.File(
            kind: kind, path: "state/\(sha256)", sha256: sha256, sizeBytes: bytes.count)
        if (try? self.bytes(of: file)) != nil { return (file, false) }
        return (try write(bytes, kind, to: file.path).0, true)
    }

    /// The bytes of a file that a manifest names.
    ///
    /// - Throws: `BackupError`, `.damaged` with its path where they are not those it names.
    func bytes(of file: BackupManifest.File) throws -> [UInt8] {
        let place = "\(path)/\(file.path)"
        try requireSize(of: file)
        let bytes = try DurableFile.read(place)
        guard AttachmentStore.name(of: bytes) == file.sha256 else {
            throw BackupError.damaged(
                place, "its bytes are not those that were written", chinese: "内容与写入时不符")
        }
        return bytes
    }

    /// Makes sure, without reading it, that a file is there.
    func requireSize(of file: BackupManifest.File) throws {
        let place = "\(path)/\(file.path)"
        guard let size = try DurableFile.sizeBytes(of: place) else {
            throw BackupError.damaged(place, "it is missing", chinese: "文件缺失")
        }
        guard size == file.sizeBytes else {
            throw BackupError.damaged(
                place, "it has \(size) bytes, and \(file.sizeBytes) were written",
                chinese: "现有\(size)字节，写入时为\(file.sizeBytes)字节")
        }
    }

    /// What is left where the writing of a manifest was interrupted.
    private static func isHalfManifest(_ name: String) -> Bool {
        name.hasPrefix("\(manifestName).") && name.hasSuffix(".tmp")
    }

    /// Finishes a back-up: from now on the directory holds what this manifest says.
    func finish(_ manifest: BackupManifest) throws {
        let bytes = manifest.bytes
        try DurableFile.write(bytes, to: manifestPath, mode: 0o600)
        guard try DurableFile.read(manifestPath) == bytes else {
            throw BackupError.damaged(
                manifestPath, "its bytes are not those that were written", chinese: "内容与写入时不符")
        }
        for name in try DirectoryTree.names(in: path) where Self.isHalfManifest(name) {
            DirectoryTree.remove("\(path)/\(name)")
        }
        let named = Set(manifest.files.map(\.path))
        for directory in Self.swept where DurableFile.isDirectory("\(path)/\(directory)") {
            for name in try DirectoryTree.names(in: "\(path)/\(directory)")
            where !named.contains("\(directory)/\(name)") {
                DirectoryTree.remove("\(path)/\(directory)/\(name)")
            }
        }
    }
}
