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
        return try SignedNote(try DurableFile.read(files.anchor))
    }

    /// The key checkpoints are verified with.
    nonisolated func verifierKey() throws -> VerifierKey { try signer().verifierKey }

    /// Signs the log as it stands, unless the last checkpoint says the same. Callers at the same
    /// time share one signing.
    ///
    /// - Returns: the last checkpoint signed.
    /// - Throws: `IntegrityFailure` or `CheckpointRefusal`: then nothing was signed, and what is
    ///   stored is not what was signed before.
    func sign() async throws -> SignedNote? {
        if let signing { return try await signing.value }
        let task = Task { try await self.signOnce() }
        signing = task
        defer { signing = nil }
        return try await task.value
    }

    private func signOnce() async throws -> SignedNote? {
        let signer = try signer()
        let key = signer.verifierKey
        let anchorNote = try anchor()
        let anchor = try anchorNote.map { (note) throws(NoteError) in
            try Checkpoint(note, by: [key])
        }
        let origin = origin
        // The records are read back and hashed by another path than the one that wrote the tiles.
        let decision = try await log.read { snapshot in
            guard snapshot.size >= anchor?.size ?? 0 else {
                throw CheckpointRefusal.shorter(signed: anchor?.size ?? 0, size: snapshot.size)
            }
            var verified =
                try anchor.map {
                    try VerifiedRange(size: $0.size, root: $0.root, from: snapshot.tiles)
                } ?? VerifiedRange()
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
