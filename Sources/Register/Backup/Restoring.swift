import DurableFile
import EventLog
import Events
import SQLiteLog

/// Builds a register from back-ups that have been verified, in a directory that is nothing yet.
struct Restoring: Sendable {
    let data: BackupReading
    let keys: BackupReading?
    /// Keys that are to be destroyed whatever the log says.
    let destroyed: [DestroyedKeys.Entry]

    /// Builds it in `directory`, which is there and empty.
    ///
    /// - Returns: how many of the keys put back were destroyed again.
    func build(
        in directory: String, erasures: [DestroyedKeys.Entry],
        progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws -> Int {
        let files = RegisterFiles(directory: directory)
        try await buildLog(in: directory, progress)
        for file in data.manifest.files {
            switch file.kind {
            case .attachment: try put(file, from: data, at: "\(directory)/\(file.path)")
            case .accounts: try put(file, from: data, at: files.accounts)
            case .config: try put(file, from: data, at: files.config)
            case .records, .commands, .keyStore, .masterKey, .checkpointKey: break
            }
        }
        try DurableFile.makeDirectory(files.keys)
        let destroyed = destroyed + erasures
        let list = DestroyedKeys(path: files.destroyedKeys)
        try list.makeIfMissing()
        try list.add(destroyed)
        guard let keys else {
            try DurableFile.write([], to: files.keysNotRestored, mode: 0o600)
            return 0
        }
        for file in keys.manifest.files {
            switch file.kind {
            case .keyStore: try put(file, from: keys, at: files.keyStore)
            case .masterKey: try put(file, from: keys, at: files.masterKey)
            case .checkpointKey: try put(file, from: keys, at: files.checkpointKey)
            case .records, .commands, .attachment, .accounts, .config: break
            }
        }
        return try Self.applyErasures(files)
    }

    /// Opens the store of keys, which destroys what is on the list.
    private static func applyErasures(_ files: RegisterFiles) throws -> Int {
        let before = try KeyStore.livingKeys(in: files)
        let store = try KeyStore(files, forWriting: true)
        try store.close()
        return before - (try KeyStore.livingKeys(in: files))
    }

    private func put(
        _ file: BackupManifest.File, from reading: BackupReading, at path: String
    ) throws {
        try DurableFile.makeDirectory(DurableFile.directory(of: path))
        try DurableFile.write(try reading.directory.bytes(of: file), to: path, mode: 0o600)
    }

    /// Appends every command again, as it was; the records come out byte for byte the same, which
    /// the root says.
    private func buildLog(
        in directory: String, _ progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws {
        try SQLiteLog.create(directory: directory, dictionary: RecordDictionary.newest)
        let log = try SQLiteLog.open(directory: directory, mode: .writing, onFailure: { _ in })
        do {
            for segment in data.segments {
                for command in try data.read(segment).commands {
                    try await append(command, to: log)
                    progress(command.remembered.positions.upperBound, data.manifest.size)
                }
            }
            let manifest = data.manifest
            let range = try await log.read { snapshot in
                var range = VerifiedRange()
                try range.extend(over: snapshot)
                return range
            }
            guard range.size == manifest.size, range.root == manifest.root else {
                throw BackupError.damaged(
                    data.directory.manifestPath,
                    "put in place, the records have the root \(range.root), not \(manifest.root)",
                    chinese: "恢复后的根哈希为\(range.root)，应为\(manifest.root)")
            }
            try await log.close()
        } catch {
            // What failed first says more than what closing may add.
            try? await log.close()
            throw error
        }
    }

    private func append(_ command: LogSegment.Command, to log: SQLiteLog) async throws {
        let records = try command.records.map { try Record(bytes: $0) }
        let first = command.remembered.positions.lowerBound
        func failure(_ what: String) -> BackupError {
            .damaged(
                data.directory.path, "record \(first) cannot be put back: \(what)",
                chinese: "位置\(first)的记录无法恢复：\(what)")
        }
        guard let recorded = records.first?.recorded else { throw failure("there is none") }
        let append = Append(
            records.map(Draft.init), unless: LogQuery(), since: first, time: .exactly(recorded),
            digest: command.remembered.digest, warnings: command.remembered.warnings)
        let outcome = try await log.append(append)
        guard case .appended(command.remembered.positions, recorded) = outcome else {
            throw failure("\(outcome)")
        }
    }
}

extension Draft {
    /// The record before the log gave it its place and time.
    fileprivate init(_ record: Record) {
        self.init(
            type: record.type, version: record.version, effective: record.effective,
            actor: record.actor, action: record.action, command: record.command,
            rules: record.rules, policy: record.policy, article: record.article,
            tags: Set(record.tags), data: record.data)
    }
}
