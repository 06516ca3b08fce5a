/// The first thing that integrity did not hold for.
public struct IntegrityFailure: Error, Hashable, Sendable {
    /// What was held against what.
    public enum Subject: Hashable, Sendable {
        /// The store could not read what it holds.
        case store
        /// A record stands at another position than its turn.
        case position
        /// The record's hash against the leaf in its tile.
        case leaf
        /// How many hashes a tile holds.
        case tileWidth(level: Int, index: Int)
        /// A hash of a tile against the tile below.
        case tileHash(level: Int, index: Int)
        /// How many records there are, against what a checkpoint covers.
        case size
        /// The root of the records against a checkpoint's.
        case root
        /// The log a checkpoint is of.
        case origin
        /// A checkpoint's form or signature.
        case signature
    }

    /// What was held against what.
    public let what: Subject
    /// The position of the record concerned, where there is one; for a tile above the leaves, of
    /// the last record below the hash.
    public let position: Int?
    /// What ought to be: a hash in base64, a number or a phrase.
    public let expected: String
    /// What is.
    public let found: String

    /// A failure of integrity.
    public init(position: Int?, expected: String, found: String, what: Subject) {
        self.position = position
        self.expected = expected
        self.found = found
        self.what = what
    }
}

extension IntegrityFailure: CustomStringConvertible {
    /// A sentence for whoever verifies.
    public var description: String {
        let place = position.map { " at position \($0)" } ?? ""
        return "\(name)\(place): expected \(expected), found \(found)"
    }

    private var name: String {
        switch what {
        case .store: "the store"
        case .position: "the order of records"
        case .leaf: "the record's hash"
        case .tileWidth(let level, let index): "the width of tile \(level)/\(index)"
        case .tileHash(let level, let index): "a hash of tile \(level)/\(index)"
        case .size: "the size of the log"
        case .root: "the root"
        case .origin: "the origin of a checkpoint"
        case .signature: "a checkpoint"
        }
    }
}
