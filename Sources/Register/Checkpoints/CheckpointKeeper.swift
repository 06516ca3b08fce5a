import DurableFile
import EventLog
import SQLiteLog

/// Signs checkpoints of the log with the register's key, each known to extend the last one signed:
/// the anchor, which is durable before it is shown.
actor CheckpointKeeper {
    private let files: RegisterFiles
    private let origin: String
    private let log: SQLiteLog
    private var signing: Task<SignedNote?, any Error>?

    init(_ files: RegisterFiles, origin: String, log: SQLiteLog) {
        self.files = files
        self.origin = origin
        self.log = log
    }

    /// Makes the signing key of a new register.
    static func createKey(_ files: RegisterFiles) throws {
        try DurableFile.write(SystemRandom.bytes(32), to: files.checkpointKey, mode: 0o600)
    }

    /// The last checkpoint signed; nothing where none ever was.
    nonisolated func anchor() throws -> SignedNote? {
        guard try DurableFile.sizeBytes(of: files.anchor) != nil else { return nil }
        let bytes = try DurableFile.read(files.anchor)
        do { return try SignedNote(bytes) } catch { throw foreign(error) }
    }

    /// The key checkpoints are verified with.
    nonisolated func verifierKey() throws -> VerifierKey { try signer().verifierKey }

    /// Makes sure, from the tiles alone, that the log holds what was signed last, and that the next
    /// checkpoint can be signed. Before this nothing may be appended: a record after an older copy
    /// that was put back would stand where another was promised.
    ///
    /// - Throws: `RegisterError`.
    nonisolated func requireAnchored() async throws {
        let key = try verifierKey()
        guard let anchor = try checkpoint(try anchor(), by: key) else { return }
        do {
            _ = try await log.read { try Self.tree(of: anchor, in: $0) }
        } catch {
            throw RegisterError(signing: error)
        }
    }

    /// Signs the log as it stands, unless the last checkpoint says the same. Callers at the same
    /// time share one signing.
    ///
    /// - Returns: the last checkpoint signed; nothing where the register was restored and its anchor
    ///   is not known.
    /// - Throws: `RegisterError`, `.damaged` where what is stored is not what was signed before, or
    ///   the records are not what the tiles say of them: then nothing was signed.
    func sign() async throws -> SignedNote? {
        if let signing { return try await signing.value }
        let task = Task {
            // Whoever asks once this is known asks for a signing of its own.
            defer { signing = nil }
            do { return try await self.signOnce() } catch { throw RegisterError(signing: error) }
        }
        signing = task
        return try await task.value
    }

    private func signOnce() async throws -> SignedNote? {
        let signer = try signer()
        let anchorNote = try anchor()
        // In a restored register it is not known what was signed before: nothing is until it is.
        if anchorNote == nil, try DurableFile.sizeBytes(of: files.unanchored) != nil { return nil }
        let anchor = try checkpoint(anchorNote, by: signer.verifierKey)
        let origin = origin
        // The records are read back and hashed by another path than the one that wrote the tiles.
        let decision = try await log.read { snapshot in
            var verified = try anchor.map { try Self.tree(of: $0, in: snapshot) } ?? VerifiedRange()
            try verified.extend(over: snapshot)
            let written = try TreeProof.root(at: snapshot.size, from: snapshot.tiles)
            return try CheckpointDecision.next(
                after: anchor, origin: origin, written: written, verified: verified)
        }
        switch decision {
        case .unchanged: return anchorNote
        case .sign(let checkpoint):
            let note = try checkpoint.signed(by: [signer])
            try DurableFile.write(note.bytes, to: files.anchor, mode: 0o600)
            return note
        }
    }

    /// The tree that a checkpoint is of, as the tiles still have it.
    private static func tree(
        of checkpoint: Checkpoint, in snapshot: some LogSnapshot
    ) throws -> VerifiedRange {
        guard snapshot.size >= checkpoint.size else {
            throw CheckpointRefusal.shorter(signed: checkpoint.size, size: snapshot.size)
        }
        return try VerifiedRange(
            size: checkpoint.size, root: checkpoint.root, from: snapshot.tiles)
    }

    private nonisolated func checkpoint(
        _ note: SignedNote?, by key: VerifierKey
    ) throws -> Checkpoint? {
        guard let note else { return nil }
        do { return try Checkpoint(note, by: [key]) } catch { throw foreign(error) }
    }

    private nonisolated func foreign(_ error: NoteError) -> RegisterError {
        RegisterError(
            .damaged, "\(files.anchor) is not a checkpoint by \(files.checkpointKey): \(error)",
            chinese: "\(files.anchor) 不是由 \(files.checkpointKey) 签名的检查点：\(error)")
    }

    private nonisolated func signer() throws -> NoteSigner {
        let seed = try DurableFile.read(files.checkpointKey)
        guard let signer = NoteSigner(name: origin, seed: seed) else {
            throw RegisterError(
                .damaged, "\(files.checkpointKey) is not a signing key of this register",
                chinese: "\(files.checkpointKey) 不是本登记簿的签名密钥")
        }
        return signer
    }
}

extension RegisterError {
    /// Why nothing may be signed, or appended to what was.
    fileprivate init(signing error: any Error) {
        switch error {
        case CheckpointRefusal.shorter(let signed, let size):
            self.init(
                .damaged, "\(error): it seems that an older copy was put back",
                chinese: "登记簿现有\(size)条记录，而已签名的检查点含\(signed)条：似乎恢复了较旧的副本")
        case is CheckpointRefusal, is IntegrityFailure:
            self.init(
                .damaged, "the records are not what was signed: \(error)",
                chinese: "登记簿的记录与已签名的检查点不符：\(error)")
        default: self.init(error)
        }
    }
}
