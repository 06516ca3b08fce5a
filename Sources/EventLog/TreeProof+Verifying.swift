extension TreeProof {
    /// Whether `path` shows that the record with this leaf hash is number `index` of the tree with
    /// that size and root (RFC 9162 §2.1.3.2). Takes anything; no input stops the program.
    public static func isIncluded(
        leaf: TreeHash, index: Int, size: Int, root: TreeHash, path: [TreeHash]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var walk = Walk(node: index, last: size - 1)
        var hash = leaf
        for sibling in path {
            guard let side = walk.step() else { return false }
            hash = side == .left ? .node(sibling, hash) : .node(hash, sibling)
        }
        return walk.isAtRoot && hash == root
    }

    /// Whether `path` shows that the tree with `size` and `root` begins with all the records of the
    /// tree with `earlierSize` and `earlierRoot` (RFC 9162 §2.1.4.2). Trees of one size are
    /// consistent where their roots are the same and nothing else is offered; from an empty tree
    /// there is nothing to prove, and no path does. Takes anything; no input stops the program.
    public static func isConsistent(
        earlierSize: Int, earlierRoot: TreeHash, size: Int, root: TreeHash, path: [TreeHash]
    ) -> Bool {
        guard earlierSize >= 1, earlierSize <= size else { return false }
        if earlierSize == size { return path.isEmpty && earlierRoot == root }

        // The earlier tree's last perfect subtree: where that is the whole, its root is known.
        var walk = Walk(node: earlierSize - 1, last: size - 1)
        walk.climbWhileRight()
        let rest: ArraySlice<TreeHash>
        var old: TreeHash
        if walk.node == 0 {
            (old, rest) = (earlierRoot, path[...])
        } else {
            guard let first = path.first else { return false }
            (old, rest) = (first, path.dropFirst())
        }
        var new = old
        for sibling in rest {
            guard let side = walk.step() else { return false }
            if side == .left {
                old = .node(sibling, old)
                new = .node(sibling, new)
            } else {
                new = .node(new, sibling)
            }
        }
        return walk.isAtRoot && old == earlierRoot && new == root
    }

    /// The way from a node to the root: `fn` and `sn` of RFC 9162.
    private struct Walk {
        enum Side { case left, right }

        private(set) var node: Int
        private var last: Int

        init(node: Int, last: Int) {
            self.node = node
            self.last = last
        }

        var isAtRoot: Bool { last == 0 }

        /// Climbs as long as the node is a right child, without a hash of the path.
        mutating func climbWhileRight() {
            while node & 1 == 1 { climb() }
        }

        /// On which side the next sibling of the path stands; climbs to the parent. Nothing at the
        /// root, where no sibling may follow.
        mutating func step() -> Side? {
            guard last != 0 else { return nil }
            guard node & 1 == 1 || node == last else {
                climb()
                return .right
            }
            // A node without a sibling of its own climbs until it has one, on its left.
            while node & 1 == 0 && node != 0 { climb() }
            climb()
            return .left
        }

        private mutating func climb() {
            node >>= 1
            last >>= 1
        }
    }
}
