/// Roots of subtrees, from tiles, each read once.
struct Subtrees {
    private struct Place: Hashable {
        let level: Int
        let index: Int
    }

    private let source: any TileSource
    private var tiles: [Place: [TreeHash]] = [:]

    init(_ source: any TileSource) {
        self.source = source
    }

    /// The root over the records of a range as a split of the tree makes it: its largest perfect
    /// subtree starts at its lower bound.
    mutating func root(of range: Range<Int>) throws -> TreeHash {
        var start = range.lowerBound
        var parts: [TreeHash] = []
        while start < range.upperBound {
            let height = Int.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
            parts.append(try perfect(height: height, index: start >> height))
            start += 1 << height
        }
        var root = parts.removeLast()
        for part in parts.reversed() { root = .node(part, root) }
        return root
    }

    /// The root of the perfect subtree number `index` among those of 2^height records.
    mutating func perfect(height: Int, index: Int) throws -> TreeHash {
        let (level, rows) = height.quotientAndRemainder(dividingBy: 8)
        let first = index << rows
        let width = 1 << rows
        let (tile, offset) = first.quotientAndRemainder(dividingBy: TreeEdge.tileWidth)
        let hashes = try self.tile(level: level, index: tile)
        guard hashes.count >= offset + width else {
            throw LogError(
                .damaged,
                "tile \(tile) of level \(level) holds \(hashes.count) of \(offset + width) hashes")
        }
        return TreeHash.root(of: Array(hashes[offset..<offset + width]))
    }

    private mutating func tile(level: Int, index: Int) throws -> [TreeHash] {
        let place = Place(level: level, index: index)
        if let tile = tiles[place] { return tile }
        let tile = try source.tile(level: level, index: index)
        tiles[place] = tile
        return tile
    }
}
