/// Proofs of the Merkle tree (RFC 6962 §2.1.1, §2.1.2), made from tiles.
public enum TreeProof {
    /// The hashes that lead from the leaf of record `index` to the root of the tree at `size`, the
    /// leaf's sibling first (RFC 6962 §2.1.1).
    ///
    /// - Throws: `LogError.Code.damaged` where a tile lacks hashes, and whatever the source throws.
    /// - Complexity: two tiles a level at most; up to 255 hashes a tile.
    public static func inclusion(
        of index: Int, in size: Int, from source: any TileSource
    ) throws -> [TreeHash] {
        precondition(index >= 0 && index < size, "the record is one of the tree's")
        precondition(size <= source.size, "the tree lies within what its source covers")
        var subtrees = Subtrees(source)
        var path: [TreeHash] = []
        var range = 0..<size
        while range.count > 1 {
            let split = range.lowerBound + largestPowerOfTwo(below: range.count)
            if index < split {
                path.append(try subtrees.root(of: split..<range.upperBound))
                range = range.lowerBound..<split
            } else {
                path.append(try subtrees.root(of: range.lowerBound..<split))
                range = split..<range.upperBound
            }
        }
        return path.reversed()
    }

    /// The hashes that show that the tree at `size` extends the tree at `earlier`
    /// (RFC 6962 §2.1.2); none where both are the same.
    ///
    /// - Throws: `LogError.Code.damaged` where a tile lacks hashes, and whatever the source throws.
    public static func consistency(
        from earlier: Int, to size: Int, from source: any TileSource
    ) throws -> [TreeHash] {
        precondition(earlier >= 1 && earlier <= size, "only a tree with records can be extended")
        precondition(size <= source.size, "the tree lies within what its source covers")
        var subtrees = Subtrees(source)
        var path: [TreeHash] = []
        var range = 0..<size
        while range.upperBound != earlier {
            let split = range.lowerBound + largestPowerOfTwo(below: range.count)
            if earlier <= split {
                path.append(try subtrees.root(of: split..<range.upperBound))
                range = range.lowerBound..<split
            } else {
                path.append(try subtrees.root(of: range.lowerBound..<split))
                range = split..<range.upperBound
            }
        }
        // A verifier has the earlier root, so that subtree is named only where it is not the whole.
        if range.lowerBound > 0 { path.append(try subtrees.root(of: range)) }
        return path.reversed()
    }

    /// The root of the tree at `size`, any size that the source covers.
    ///
    /// - Throws: `LogError.Code.damaged` where a tile lacks hashes, and whatever the source throws.
    public static func root(at size: Int, from source: any TileSource) throws -> TreeHash {
        try TreeEdge(size: size, from: source).root
    }

    static func largestPowerOfTwo(below number: Int) -> Int {
        1 << (Int.bitWidth - 1 - (number - 1).leadingZeroBitCount)
    }
}
