import CanonicalJSON
import EventLog
import Events
import SQLiteLog

/// One verification over one snapshot.
struct Verifying: Sendable {
    let origin: String
    let key: VerifierKey
    let anchor: SignedNote?
    let attachments: AttachmentStore
    let files: RegisterFiles
    let depth: Verification.Depth
    let progress: @Sendable (Int, Int) -> Void

    func run(over snapshot: SQLiteLogSnapshot) throws -> Verification {
        let check = IntegrityCheck(
            origin: origin, keys: [key], checkpoints: anchor.map { [$0] } ?? [])
        switch try check.run(over: snapshot) {
        case .failed(let failure):
            return verification(
                size: snapshot.size, failure: try exact(failure, in: snapshot))
        case .sound(let size, let root, _):
            var records = RecordCheck(self)
            let failure = try records.failure(in: snapshot) ?? stored(records, in: snapshot)
            guard failure == nil, depth == .meaning else {
                return verification(size: size, root: root.base64, failure: failure)
            }
            let meaning = try Meaning(of: snapshot, progress: progress).run()
            var found = verification(
                size: size, root: root.base64, failure: meaning.failure.map(Self.failure))
            found.olderDifferences = meaning.older.map(Self.failure)
            return found
        }
    }

    /// What stands beside the records: the indexes, and the keys of the persons they name.
    private func stored(
        _ records: RecordCheck, in snapshot: SQLiteLogSnapshot
    ) throws -> Verification.Failure? {
        guard depth != .integrity else { return nil }
        if let failure = try snapshot.verifyIndexes() { return Verification.Failure(failure) }
        return try KeyCheck(files, named: records.sealed, erased: records.erased).failure()
    }

    /// The record that a failure of the whole comes from, as far as it gives itself away.
    private func exact(
        _ failure: IntegrityFailure, in snapshot: SQLiteLogSnapshot
    ) throws -> Verification.Failure {
        let isExact = failure.position != nil && failure.what != .root
        if isExact || snapshot.size < 0 { return Verification.Failure(failure) }
        var records = RecordCheck(self)
        if let found = try records.failure(in: snapshot) { return found }
        if let found = try snapshot.verifyIndexes(), found.position != nil {
            return Verification.Failure(found)
        }
        guard failure.what == .root, let last = failure.position else {
            return Verification.Failure(failure)
        }
        // Each record under a full tile has a hash of its own, which held.
        let first = (last + 1) / 256 * 256
        return Verification.Failure(
            position: nil,
            what: first > last ? "root" : "root over the records \(first) to \(last)",
            expected: failure.expected, found: failure.found)
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
}

extension Verification.Failure {
    fileprivate init(_ failure: IntegrityFailure) {
        self.init(
            position: failure.position, what: "\(failure.what)", expected: failure.expected,
            found: failure.found)
    }

    fileprivate init(_ failure: IndexFailure) {
        self.init(
            position: failure.position, what: "\(failure.what)", expected: failure.expected,
            found: failure.found)
    }
}
