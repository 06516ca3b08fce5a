/// Verification of integrity: every record's hash stands in its tile, every tile follows from the
/// one below, and the tree has the root of every checkpoint given, so that each extends the earlier.
///
/// It recomputes everything from the records' bytes and takes no step with the code that wrote them.
public struct IntegrityCheck: Sendable {
    /// What was found.
    public enum Finding: Hashable, Sendable {
        /// Everything holds: the tree has this size and root. Of `withheld` records only the hash
        /// was there, so that their bytes are vouched for by nobody here.
        case sound(size: Int, root: TreeHash, withheld: Int)
        /// This does not hold; what comes after was not looked at.
        case failed(IntegrityFailure)
    }

    private let origin: String
    private let keys: [VerifierKey]
    private let checkpoints: [SignedNote]
    private let allowsWithheld: Bool

    /// A check against checkpoints of the log of that origin.
    ///
    /// - Parameters:
    ///   - checkpoints: any number, in any order, each signed by one of `keys`.
    ///   - allowsWithheld: whether a record without bytes is one withheld from this reader, as an
    ///     export may have; a log itself has none.
    public init(
        origin: String, keys: [VerifierKey], checkpoints: [SignedNote], allowsWithheld: Bool = false
    ) {
        self.origin = origin
        self.keys = keys
        self.checkpoints = checkpoints
        self.allowsWithheld = allowsWithheld
    }

    /// Reads all records and tiles of the snapshot and says what was found.
    ///
    /// - Throws: what the snapshot throws, but that it holds damage: that is a finding.
    /// - Complexity: two hashes a record, in constant memory.
    public func run(over snapshot: some LogSnapshot) throws -> Finding {
        do {
            var heads = try trusted()
            if let beyond = heads.first(where: { $0.size > snapshot.size }) {
                throw IntegrityFailure(
                    position: nil, expected: "at least \(beyond.size)", found: "\(snapshot.size)",
                    what: .size)
            }
            heads.sort { $0.size > $1.size }
            var fold = TileFold(tiles: snapshot.tiles, size: snapshot.size)
            try Self.compare(&heads, with: fold.range)
            var withheld = 0
            try snapshot.read(0..<snapshot.size) { record in
                if record.bytes.isEmpty && allowsWithheld {
                    withheld += 1
                    try fold.appendWithheld(at: record.position)
                } else {
                    try fold.append(record)
                }
                try Self.compare(&heads, with: fold.range)
                return true
            }
            guard fold.range.size == snapshot.size else {
                throw IntegrityFailure(
                    position: fold.range.size, expected: "\(snapshot.size) records",
                    found: "\(fold.range.size)", what: .position)
            }
            return .sound(size: fold.range.size, root: fold.range.root, withheld: withheld)
        } catch let failure as IntegrityFailure {
            return .failed(failure)
        } catch let error as LogError where error.code == .damaged {
            return .failed(
                IntegrityFailure(
                    position: error.position, expected: "what a log stores",
                    found: error.description, what: .store))
        }
    }

    /// The checkpoints, when all are of this log and signed.
    private func trusted() throws(IntegrityFailure) -> [Checkpoint] {
        var heads: [Checkpoint] = []
        for note in checkpoints {
            do {
                heads.append(try Checkpoint(note, by: keys))
            } catch {
                throw IntegrityFailure(
                    position: nil, expected: "a checkpoint signed by the log's key",
                    found: error.description, what: .signature)
            }
            if let head = heads.last, !head.origin.utf8.elementsEqual(origin.utf8) {
                throw IntegrityFailure(
                    position: nil, expected: origin, found: head.origin, what: .origin)
            }
        }
        return heads
    }

    /// Takes the checkpoints of the size now reached, the last of `heads`, and compares their roots.
    private static func compare(
        _ heads: inout [Checkpoint], with range: CompactRange
    ) throws(IntegrityFailure) {
        while let head = heads.last, head.size == range.size {
            guard head.root == range.root else {
                throw IntegrityFailure(
                    position: range.size > 0 ? range.size - 1 : nil, expected: head.root.base64,
                    found: range.root.base64, what: .root)
            }
            heads.removeLast()
        }
    }
}
