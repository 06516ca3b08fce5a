import CanonicalJSON
import DurableFile
import EventLog

/// Back-ups found sound, from which a register can be built.
struct PreparedRestoring: Sendable {
    private let restoring: Restoring
    private let content: BackupReading.Content
    private let anchor: (note: SignedNote, size: Int)?

    /// Reads and verifies all of it; nothing is written.
    ///
    /// - Throws: `BackupError`; `RegisterError` where the list of destroyed keys cannot be read.
    init(
        _ source: Register.RestoreSource, _ progress: @Sendable (Int, Int) -> Void
    ) throws {
        if let keys = source.keys, try DirectoryTree.overlap(keys, source.data) {
            throw Register.keysWithData(keys)
        }
        let data = try BackupReading(source.data, .data)
        let keys = try source.keys.map { try BackupReading($0, .keys) }
        if let keys { try Self.requireSound(keys, of: data.manifest.origin) }
        let destroyed = try source.destroyed.map(Self.list) ?? []
        let signed = try source.anchor.map { try Self.checkpoint($0, by: keys) }
        content = try data.verify(against: signed?.checkpoint, progress)
        anchor = signed.map { ($0.note, $0.checkpoint.size) }
        restoring = Restoring(data: data, keys: keys, destroyed: destroyed)
    }

    private static func requireSound(_ keys: BackupReading, of origin: String) throws {
        guard keys.manifest.origin.utf8.elementsEqual(origin.utf8) else {
            throw BackupError(
                .other,
                "\(keys.directory.path) holds the keys of another register, "
                    + keys.manifest.origin,
                chinese: "\(keys.directory.path) 中是另一登记簿（\(keys.manifest.origin)）的密钥",
                place: keys.directory.path)
        }
        for file in keys.manifest.files { _ = try keys.directory.bytes(of: file) }
    }

    private static func list(_ path: String) throws -> [DestroyedKeys.Entry] {
        guard try DurableFile.sizeBytes(of: path) != nil else {
            throw BackupError(
                .noList, "there is no list of destroyed keys at \(path)",
                chinese: "\(path) 处没有已销毁密钥清单", place: path)
        }
        return try DestroyedKeys(path: path).entries()
    }

    /// The checkpoint of a file, as the key put back has signed it.
    private static func checkpoint(
        _ path: String, by keys: BackupReading?
    ) throws -> (note: SignedNote, checkpoint: Checkpoint) {
        guard let keys, let file = keys.manifest.files(.checkpointKey).first,
            let signer = NoteSigner(
                name: keys.manifest.origin, seed: try keys.directory.bytes(of: file))
        else {
            throw BackupError(
                .anchor, "without the back-up of the keys \(path) cannot be checked",
                chinese: "没有密钥备份，无法核验 \(path)", place: path)
        }
        do {
            let note = try SignedNote(try DurableFile.read(path))
            return (note, try Checkpoint(note, by: [signer.verifierKey]))
        } catch let error as NoteError {
            throw BackupError(
                .anchor, "\(path) is not a checkpoint of this register: \(error)",
                chinese: "\(path) 不是本登记簿的检查点：\(error)", place: path)
        }
    }

    /// Builds the register in a directory that is there and empty.
    func build(
        in directory: String, _ progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws -> Register.Restored {
        let destroyed = try await restoring.build(
            in: directory, erasures: content.erasures, progress: progress)
        let manifest = restoring.data.manifest
        return Register.Restored(
            origin: manifest.origin, made: manifest.made, size: manifest.size, root: manifest.root,
            attachments: content.attachments, hasKeys: restoring.keys != nil,
            destroyedKeys: destroyed, anchoredSize: anchor?.size)
    }

    /// Puts the anchor in place, or what says that there is none: for as long as that stands there,
    /// nothing is signed.
    func anchor(_ files: RegisterFiles, restoredAt time: Timestamp) throws {
        if let anchor {
            try DurableFile.write(anchor.note.bytes, to: files.anchor, mode: 0o600)
            return
        }
        let manifest = restoring.data.manifest
        let notice: JSON = [
            "made": .string(manifest.made.description), "restored": .string(time.description),
            "root": .string(manifest.root.base64), "size": .integer(Int64(manifest.size)),
        ]
        try DurableFile.write(
            notice.canonicalBytes + [UInt8(ascii: "\n")], to: files.unanchored, mode: 0o600)
    }
}
