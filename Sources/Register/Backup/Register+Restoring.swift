import DurableFile
public import EventLog

extension Register {
    /// What of a register is to be put back, and from where.
    public struct RestoreSource: Hashable, Sendable {
        /// Where the data was backed up.
        public var data: String
        /// Where the keys were backed up.
        public var keys: String?
        /// The list of destroyed keys that was kept outside back-ups.
        public var destroyed: String?
        /// The latest checkpoint known outside, which becomes the anchor; only with keys.
        public var anchor: String?

        /// The back-up of data; without keys nothing sealed can be read, and the register not be
        /// opened.
        public init(
            data: String, keys: String? = nil, destroyed: String? = nil, anchor: String? = nil
        ) {
            (self.data, self.keys, self.destroyed, self.anchor) = (data, keys, destroyed, anchor)
        }
    }

    /// What a restoring came to.
    public struct Restored: Hashable, Sendable {
        /// The origin line of the register's checkpoints.
        public let origin: String
        /// When the back-up was made.
        public let made: Timestamp
        /// How many records were put back.
        public let size: Int
        /// The root of the tree over them.
        public let root: TreeHash
        /// How many attachments were put back.
        public let attachments: Int
        /// Whether keys were put back.
        public let hasKeys: Bool
        /// How many of these keys were destroyed again.
        public let destroyedKeys: Int
        /// How many records the checkpoint covers that was given as the anchor; nothing where none
        /// was, and nothing is signed.
        public let anchoredSize: Int?
    }

    /// Puts a register back from its back-up, where nothing is. Everything is verified before
    /// anything is written, all is built beside the place, and put there by one rename.
    ///
    /// Every erasure on the record, and on the list of destroyed keys, is applied to the keys put
    /// back. The last checkpoint signed is part of no back-up: where it is not given, nothing is
    /// signed in the restored register.
    ///
    /// - Throws: `BackupError`, `.exists` where the directory holds anything, `.damaged` with the
    ///   file that is not what it was; `RegisterError`. Nothing was written then.
    public static func restore(
        _ source: RestoreSource, to directory: String,
        clock: @Sendable () -> Timestamp = { Timestamp.now() },
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Restored {
        do {
            let place = try emptyPlace(directory)
            let prepared = try PreparedRestoring(source, progress)
            try DurableFile.makeDirectory(DurableFile.directory(of: place))
            let staged = try DirectoryTree.makeTemporary("\(place).restoring-")
            do {
                let restored = try await prepared.build(in: staged, progress)
                try prepared.anchor(RegisterFiles(directory: staged), restoredAt: clock())
                try DurableFile.rename(staged, to: place)
                return restored
            } catch {
                DirectoryTree.remove(staged)
                throw error
            }
        } catch {
            throw backupFailure(error)
        }
    }

    /// Puts a register back in a temporary directory, verifies it there as `annals verify` does,
    /// works its projections out twice and compares them, and removes it all.
    ///
    /// Without the back-up of the keys it is done with keys made for the purpose: nothing sealed is
    /// opened.
    ///
    /// - Returns: what was restored, and what verification found of it.
    /// - Throws: as `restore(_:to:clock:progress:)`.
    public static func rehearseRestoring(
        _ source: RestoreSource,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> (restored: Restored, verification: Verification) {
        do {
            let prepared = try PreparedRestoring(source, progress)
            return try await TemporaryFile.withPath(named: "register") { path in
                defer { DirectoryTree.remove(path) }
                try DurableFile.makeDirectory(path)
                let restored = try await prepared.build(in: path, progress)
                let files = RegisterFiles(directory: path)
                if !restored.hasKeys {
                    try KeyStore.create(files)
                    try CheckpointKeeper.createKey(files)
                }
                try prepared.anchor(files, restoredAt: restored.made)
                return (restored, await rehearsed(path, progress))
            }
        } catch {
            throw backupFailure(error)
        }
    }

    private static func rehearsed(
        _ path: String, _ progress: @escaping @Sendable (Int, Int) -> Void
    ) async -> Verification {
        do {
            // The projections are worked out first, so that verifying compares them with others.
            let register = try await open(at: path, for: .reading)
            _ = try await register.health()
            try await register.close()
        } catch {
            return Verification(
                size: 0, root: "", checkpoint: nil,
                failure: Verification.Failure(
                    position: nil, what: "projections", expected: "projections worked out anew",
                    found: RegisterError(error).description))
        }
        return await verify(at: path, progress: progress)
    }

    /// The place of a register that is to be put back.
    private static func emptyPlace(_ directory: String) throws -> String {
        let place = try DirectoryTree.resolved(directory)
        let isTaken =
            try DurableFile.isDirectory(place)
            ? !DirectoryTree.names(in: place).isEmpty : DurableFile.sizeBytes(of: place) != nil
        guard !isTaken else {
            throw BackupError(
                .exists, "\(directory) holds something already; it was left as it is",
                chinese: "\(directory) 中已有内容，未作任何改动", place: directory)
        }
        return place
    }
}
