import DurableFile
public import EventLog
import Events
import SQLiteLog

extension Register {
    /// What a back-up came to.
    public struct BackedUp: Hashable, Sendable {
        /// Where it stands.
        public let directory: String
        /// The origin line of the register's checkpoints.
        public let origin: String
        /// How many records it holds now.
        public let size: Int
        /// The root of the tree over them.
        public let root: TreeHash
        /// When it was made.
        public let made: Timestamp
        /// How many records were not in the back-up before.
        public let newRecords: Int
        /// How many attachments were not in the back-up before.
        public let newAttachments: Int
        /// How many bytes were written, without the manifest.
        public let writtenBytes: Int
    }

    /// Backs up what of the register is no key and cannot be worked out anew: the log, the
    /// attachments it names, the accounts, the settings. Others may act meanwhile: the back-up is of
    /// the one size the log has now.
    ///
    /// What an earlier back-up to the same place holds stays as it is, and only what is new is
    /// written. All that is written is read back and verified, the records up to the root of the
    /// tree. The manifest comes last, so that a back-up cut short leaves the earlier one.
    ///
    /// - Parameters:
    ///   - path: a directory of the back-up's own; made where it is missing.
    ///   - program: the program and its version, for the manifest.
    ///   - progress: is told how many records of how many are there.
    /// - Throws: `BackupError`; `RegisterError`.
    public func backUp(
        to path: String, by program: String,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> BackedUp {
        do {
            let target = BackupDirectory(path: path)
            try requireBackupPlaces(data: path, keys: nil)
            let lock = try target.lock()
            defer { withExtendedLifetime(lock) {} }
            let previous = try target.previous(.data, of: origin)
            // A record that was changed under a signature must not be carried on.
            try await checkpoints.requireAnchored()
            let log = try await LogBackup(
                log: log, attachments: attachments, directory: target, progress: progress
            ).run(after: previous)
            var writing = StateWriting(target)
            try writing.copy(database: files.accounts, .accounts)
            try writing.copy(file: files.config, .config)
            let made = clock()
            try target.finish(
                BackupManifest(
                    part: .data, origin: origin, size: log.size, root: log.root, made: made,
                    program: program, files: log.files + writing.files))
            return BackedUp(
                directory: path, origin: origin, size: log.size, root: log.root, made: made,
                newRecords: log.records, newAttachments: log.attachments,
                writtenBytes: log.sizeBytes + writing.writtenBytes)
        } catch {
            throw Self.backupFailure(error)
        }
    }

    /// Backs up the keys, to a place of their own: the keys of persons, the master key they are
    /// wrapped by, the key of checkpoints. The last checkpoint signed, and the list of destroyed
    /// keys, are never part of a back-up. Keys destroyed since an earlier back-up to the same place
    /// are gone from it when this returns.
    ///
    /// - Parameter data: where the data is backed up, which the keys may not stand with.
    /// - Throws: `BackupError`; `RegisterError`.
    public func backUpKeys(to path: String, by program: String) async throws {
        do {
            let target = BackupDirectory(path: path)
            try requireBackupPlaces(data: nil, keys: path)
            let lock = try target.lock()
            defer { withExtendedLifetime(lock) {} }
            _ = try target.previous(.keys, of: origin)
            let (size, root) = try await log.read {
                ($0.size, try TreeProof.root(at: $0.size, from: $0.tiles))
            }
            var writing = StateWriting(target)
            try writing.copy(database: files.keyStore, .keyStore)
            try writing.copy(file: files.masterKey, .masterKey)
            try writing.copy(file: files.checkpointKey, .checkpointKey)
            try target.finish(
                BackupManifest(
                    part: .keys, origin: origin, size: size, root: root, made: clock(),
                    program: program, files: writing.files))
        } catch {
            throw Self.backupFailure(error)
        }
    }

    /// Makes sure, before anything is written, that back-ups may go to these directories: neither
    /// into the register nor around it, keys not with the data, and nothing else there.
    ///
    /// - Throws: `BackupError`.
    public func requireBackupPlaces(data: String?, keys: String?) throws {
        do {
            for (path, part) in [(data, BackupManifest.Part.data), (keys, .keys)] {
                guard let path else { continue }
                try requireApart(path)
                let place = BackupDirectory(path: path)
                try place.requireOurs()
                _ = try place.previous(part, of: origin)
            }
            if let data, let keys, try DirectoryTree.overlap(data, keys) {
                throw Self.keysWithData(keys)
            }
        } catch {
            throw Self.backupFailure(error)
        }
    }

    private func requireApart(_ path: String) throws {
        guard try !DirectoryTree.overlap(path, directory) else {
            throw BackupError(
                .place, "\(path) and the register \(directory) stand one within the other",
                chinese: "备份目录 \(path) 与登记簿目录 \(directory) 不得相互包含", place: path)
        }
    }

    /// Whoever takes the one place takes both the sealed and the key to it.
    static func keysWithData(_ path: String) -> BackupError {
        BackupError(
            .keysWithData, "\(path) holds the data: keys are backed up to a place of their own",
            chinese: "\(path) 存放数据备份，密钥须备份到另一位置", place: path)
    }

    static func backupFailure(_ error: any Error) -> any Error {
        error is BackupError ? error : RegisterError(error)
    }
}

extension BackupDirectory {
    /// What was backed up here before.
    ///
    /// - Throws: `BackupError` where it is another register's, or not the part that is meant.
    fileprivate func previous(
        _ part: BackupManifest.Part, of origin: String
    ) throws -> BackupManifest? {
        guard let manifest = try manifest() else { return nil }
        guard manifest.part == part else { throw Register.keysWithData(path) }
        guard manifest.origin.utf8.elementsEqual(origin.utf8) else {
            throw BackupError(
                .other, "\(path) holds the back-up of another register, \(manifest.origin)",
                chinese: "\(path) 中是另一登记簿（\(manifest.origin)）的备份", place: path)
        }
        return manifest
    }
}

/// The files of a register that change, copied whole where they have changed.
private struct StateWriting {
    private let directory: BackupDirectory
    private(set) var files: [BackupManifest.File] = []
    private(set) var writtenBytes = 0

    init(_ directory: BackupDirectory) { self.directory = directory }

    mutating func copy(database path: String, _ kind: BackupManifest.File.Kind) throws {
        guard try DurableFile.sizeBytes(of: path) != nil else { return }
        let copying = "\(directory.path)/state"
        try keep(try SQLiteCopy.bytes(of: path, within: copying), kind)
    }

    mutating func copy(file path: String, _ kind: BackupManifest.File.Kind) throws {
        guard try DurableFile.sizeBytes(of: path) != nil else { return }
        try keep(try DurableFile.read(path), kind)
    }

    private mutating func keep(_ bytes: [UInt8], _ kind: BackupManifest.File.Kind) throws {
        let (file, isNew) = try directory.writeState(bytes, kind)
        files.append(file)
        if isNew { writtenBytes += bytes.count }
    }
}
