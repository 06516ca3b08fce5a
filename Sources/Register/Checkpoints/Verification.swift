import DurableFile
import EventLog
import Events
import Projections
import SQLiteLog

/// What verification of a register came to.
public struct Verification: Hashable, Sendable {
    /// The first thing that does not hold.
    public struct Failure: Hashable, Sendable {
        /// The record concerned, where there is one.
        public let position: Int?
        /// What does not hold.
        public let what: String
        /// What should be there.
        public let expected: String
        /// What is there.
        public let found: String
    }

    /// How many records were verified.
    public let size: Int
    /// The root of the tree, base64; empty where verification did not come so far.
    public let root: String
    /// The last checkpoint signed, a signed note.
    public let checkpoint: String?
    /// The first thing that does not hold; nothing where all does.
    public let failure: Failure?

    /// The records that the running rules would decide otherwise, decided under an older edition of
    /// them: listed, and no failure.
    public internal(set) var olderDifferences: [Failure] = []

    /// Whether everything holds.
    public var isSound: Bool { failure == nil }
}

extension Register {
    /// Verifies a register from its stored bytes: hashes, tiles, the checkpoint and its signature,
    /// the attachments named, indexes, the form of every record; decides every action again and
    /// compares; and compares the projections in use with ones built anew.
    ///
    /// - Parameters:
    ///   - integrityOnly: leaves out indexes, the meaning of records and the projections.
    ///   - progress: is told how many records of how many have been read.
    /// - Returns: what was found: damage of whatever kind is a finding, not an error.
    public static func verify(
        at directory: String, integrityOnly: Bool = false,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async -> Verification {
        do {
            let register = try await open(at: directory, for: .reading)
            let found = try await register.verify(integrityOnly: integrityOnly, progress: progress)
            try await register.close()
            return found
        } catch {
            let error = RegisterError(error)
            return Verification(
                size: 0, root: "", checkpoint: nil,
                failure: Verification.Failure(
                    position: error.position, what: "register",
                    expected: "a register that can be read", found: error.description))
        }
    }

    /// Verifies this register, see `verify(at:integrityOnly:progress:)`.
    public func verify(
        integrityOnly: Bool = false,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Verification {
        do {
            let checking = Verifying(
                origin: origin, key: try checkpoints.verifierKey(),
                anchor: try checkpoints.anchor(),
                attachments: attachments, integrityOnly: integrityOnly, progress: progress)
            var found = try await log.read { try checking.run(over: $0) }
            if found.isSound, !integrityOnly, let difference = try await projected.difference() {
                found = Verification(
                    size: found.size, root: found.root, checkpoint: found.checkpoint,
                    failure: Verification.Failure(
                        position: nil, what: "projections",
                        expected: "the rows of projections built anew", found: difference),
                    olderDifferences: found.olderDifferences)
            }
            return found
        } catch {
            throw RegisterError(error)
        }
    }
}

/// One verification over one snapshot.
private struct Verifying: Sendable {
    let origin: String
    let key: VerifierKey
    let anchor: SignedNote?
    let attachments: AttachmentStore
    let integrityOnly: Bool
    let progress: @Sendable (Int, Int) -> Void

    func run(over snapshot: SQLiteLogSnapshot) throws -> Verification {
        let check = IntegrityCheck(
            origin: origin, keys: [key], checkpoints: anchor.map { [$0] } ?? [])
        switch try check.run(over: snapshot) {
        case .failed(let failure):
            return verification(
                size: snapshot.size,
                failure: Verification.Failure(
                    position: failure.position, what: "\(failure.what)",
                    expected: failure.expected, found: failure.found))
        case .sound(let size, let root, _):
            var failure = try records(of: snapshot)
            if failure == nil, !integrityOnly, let index = try snapshot.verifyIndexes() {
                failure = Verification.Failure(
                    position: index.position, what: "\(index.what)", expected: index.expected,
                    found: index.found)
            }
            guard failure == nil, !integrityOnly else {
                return verification(size: size, root: root.base64, failure: failure)
            }
            let meaning = try Meaning(of: snapshot, progress: progress).run()
            var found = verification(
                size: size, root: root.base64, failure: meaning.failure.map(Self.failure))
            found.olderDifferences = meaning.older.map(Self.failure)
            return found
        }
    }

    private func verification(
        size: Int, root: String = "", failure: Verification.Failure?
    ) -> Verification {
        Verification(
            size: size, root: root,
            checkpoint: anchor.map { String(decoding: $0.bytes, as: UTF8.self) }, failure: failure)
    }

    private static func failure(
        _ difference: Meaning<SQLiteLogSnapshot>.Difference
    ) -> Verification.Failure {
        Verification.Failure(
            position: difference.position, what: "meaning", expected: difference.expected,
            found: difference.found)
    }

    /// The form of every record, the order of their times, and the attachments they name.
    private func records(of snapshot: SQLiteLogSnapshot) throws -> Verification.Failure? {
        var failure: Verification.Failure?
        var last = Timestamp.earliest
        var checked: Set<SHA256Hex> = []
        try snapshot.read(0..<snapshot.size) { stored in
            if stored.position % 4096 == 0 { progress(stored.position, snapshot.size) }
            do {
                let record = try Record(bytes: stored.bytes)
                let event = try RecordedEvent(record)
                if record.recorded < last {
                    failure = Verification.Failure(
                        position: stored.position, what: "recorded",
                        expected: "not before \(last)", found: "\(record.recorded)")
                }
                last = record.recorded
                for name in event.attachmentNames where checked.insert(name).inserted {
                    if try attachments.bytes(of: name) == nil {
                        failure = Verification.Failure(
                            position: stored.position, what: "attachment",
                            expected: "the bytes of \(name)", found: "none, or others")
                    }
                }
            } catch {
                failure = Verification.Failure(
                    position: stored.position, what: "record", expected: "a record of a known form",
                    found: "\(error)")
            }
            return failure == nil
        }
        progress(snapshot.size, snapshot.size)
        return failure
    }
}

extension RecordedEvent {
    /// The attachments the record names, in its data and in its actor's papers.
    var attachmentNames: [SHA256Hex] {
        var named = attachments + (actor.actedFor?.attachments ?? [])
        named += actor.override?.attachments ?? []
        if case .publicityOpened(let matter) = event, let notice = matter.notice?.attachment {
            named.append(notice)
        }
        return named.compactMap(\.sha256)
    }
}
