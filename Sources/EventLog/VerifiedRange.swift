/// A tree that begins with a trusted one and is continued by records read back from storage, so that
/// its root is known to extend the trusted root whatever the tiles say of the records since.
public struct VerifiedRange: Sendable {
    /// The size that was trusted to begin with.
    public let trustedSize: Int
    /// The root that was trusted to begin with.
    public let trustedRoot: TreeHash

    private var range: CompactRange

    /// The empty tree, which needs no trust: every record is to be read.
    public init() {
        trustedSize = 0
        trustedRoot = .empty
        range = CompactRange()
    }

    /// The tree of a trusted size and root, out of tiles whose root at that size is the same.
    ///
    /// - Throws: `IntegrityFailure` where the tiles have another root or fewer records, and
    ///   whatever the source throws.
    public init(size: Int, root: TreeHash, from source: any TileSource) throws {
        precondition(size >= 0, "a tree's size counts from 0")
        guard size <= source.size else {
            throw IntegrityFailure(
                position: nil, expected: "at least \(size)", found: "\(source.size)", what: .size)
        }
        range = try CompactRange(size: size, from: source)
        guard range.root == root else {
            throw IntegrityFailure(
                position: size > 0 ? size - 1 : nil, expected: root.base64,
                found: range.root.base64, what: .root)
        }
        trustedSize = size
        trustedRoot = root
    }

    /// How many records the tree covers.
    public var size: Int { range.size }

    /// The root of the tree.
    public var root: TreeHash { range.root }

    /// Adds the next record, as read back from storage.
    ///
    /// - Throws: `IntegrityFailure` where it is not that record's turn.
    public mutating func append(_ record: StoredRecord) throws(IntegrityFailure) {
        guard record.position == range.size else {
            throw IntegrityFailure(
                position: range.size, expected: "position \(range.size)",
                found: "position \(record.position)", what: .position)
        }
        range.append(.leaf(record.bytes))
    }

    /// Reads the records back from the snapshot, up to its size.
    ///
    /// - Throws: `IntegrityFailure` where one is out of turn or missing, and what the snapshot
    ///   throws.
    public mutating func extend(over snapshot: some LogSnapshot) throws {
        guard size <= snapshot.size else {
            throw IntegrityFailure(
                position: nil, expected: "at least \(size)", found: "\(snapshot.size)", what: .size)
        }
        try snapshot.read(size..<snapshot.size) { record in
            try append(record)
            return true
        }
        guard size == snapshot.size else {
            throw IntegrityFailure(
                position: size, expected: "\(snapshot.size) records", found: "\(size)",
                what: .position)
        }
    }
}
