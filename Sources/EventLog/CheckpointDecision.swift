/// What to sign next, decided from what has been verified and nothing else.
public enum CheckpointDecision: Hashable, Sendable {
    /// This may be signed. The signed note is to be durable as the new anchor before it is shown.
    case sign(Checkpoint)
    /// The tree is that of the last checkpoint; there is nothing to sign.
    case unchanged

    /// The checkpoint after `anchor`, the last one signed.
    ///
    /// It refuses every checkpoint that is not known to extend the anchor, and every root that two
    /// code paths disagree about: a signature can never be taken back.
    /// - Parameters:
    ///   - anchor: the last checkpoint signed; none only for a log that never signed one, or whose
    ///     operator accepted the loss.
    ///   - origin: the log's.
    ///   - written: the root as the writer has it, at the size of `verified`.
    ///   - verified: the records read back, from the anchor on; from the first where there is none.
    public static func next(
        after anchor: Checkpoint?, origin: String, written: TreeHash, verified: VerifiedRange
    ) throws(CheckpointRefusal) -> CheckpointDecision {
        if let anchor {
            guard anchor.origin.utf8.elementsEqual(origin.utf8) else {
                throw .otherOrigin(anchor.origin)
            }
            guard anchor.size <= verified.size else {
                throw .shorter(signed: anchor.size, size: verified.size)
            }
        }
        let start = anchor.map { ($0.size, $0.root) } ?? (0, .empty)
        guard verified.trustedSize == start.0, verified.trustedRoot == start.1 else {
            throw .notFromAnchor(size: verified.trustedSize)
        }
        guard verified.root == written else {
            throw .rootsDiffer(size: verified.size, written: written, verified: verified.root)
        }
        if let anchor, anchor.size == verified.size { return .unchanged }
        return .sign(Checkpoint(origin: origin, size: verified.size, root: verified.root))
    }
}

/// Why no checkpoint may be signed.
public enum CheckpointRefusal: Error, Hashable, Sendable {
    /// The last checkpoint is of another log.
    case otherOrigin(String)
    /// The log is shorter than one already signed.
    case shorter(signed: Int, size: Int)
    /// What was verified does not begin where the last checkpoint ends, but at this size or another
    /// root of it.
    case notFromAnchor(size: Int)
    /// The writer has another root than the records read back.
    case rootsDiffer(size: Int, written: TreeHash, verified: TreeHash)
}

extension CheckpointRefusal: CustomStringConvertible {
    /// A sentence for whoever operates the machine.
    public var description: String {
        switch self {
        case .otherOrigin(let origin): "the last checkpoint is of another log: \(origin)"
        case .shorter(let signed, let size):
            "the log has \(size) records, and a checkpoint of \(signed) has been signed"
        case .notFromAnchor(let size):
            "the records verified, from size \(size), do not continue the last checkpoint"
        case .rootsDiffer(let size, let written, let verified):
            "at size \(size) the writer's root is \(written), that of the stored records \(verified)"
        }
    }
}
