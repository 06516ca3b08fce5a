/// The tree folded leaf by leaf to the roots of its perfect subtrees, one for each bit of its size.
/// It shares nothing with `TreeEdge`, so that each can be held against the other.
struct CompactRange: Hashable, Sendable {
    /// How many leaves it covers.
    private(set) var size = 0

    /// The perfect subtrees, the largest and leftmost first.
    private var peaks: [TreeHash] = []

    init() {}

    /// The range of the tree at `size`, out of tiles that are yet to be trusted.
    init(size: Int, from source: any TileSource) throws {
        var subtrees = Subtrees(source)
        for height in (0..<Int.bitWidth - 1).reversed() where size >> height & 1 == 1 {
            peaks.append(try subtrees.perfect(height: height, index: (size >> height) - 1))
        }
        self.size = size
    }

    /// Adds a leaf and tells `body` of every perfect subtree that this completes, the leaf first:
    /// its height, its number among those of that height, and its root.
    mutating func append(
        _ leaf: TreeHash, _ body: (_ height: Int, _ index: Int, TreeHash) throws -> Void
    ) rethrows {
        var hash = leaf
        try body(0, size, hash)
        for height in 0..<size.trailingOneBitCount {
            hash = .node(peaks.removeLast(), hash)
            try body(height + 1, size >> (height + 1), hash)
        }
        peaks.append(hash)
        size += 1
    }

    /// Adds a leaf.
    mutating func append(_ leaf: TreeHash) {
        append(leaf) { _, _, _ in }
    }

    /// The root of the tree.
    var root: TreeHash {
        guard var root = peaks.last else { return .empty }
        for peak in peaks.dropLast().reversed() { root = .node(peak, root) }
        return root
    }
}

extension Int {
    /// How many of the lowest bits are set without a gap: so many subtrees does one more leaf join.
    fileprivate var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}
