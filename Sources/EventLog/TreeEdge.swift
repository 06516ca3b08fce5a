/// The right edge of the tree: the hashes not yet in a full tile, at most 255 a level. What the
/// writer needs to append and to tell the root.
public struct TreeEdge: Hashable, Sendable {
    /// How many hashes a full tile holds.
    public static let tileWidth = 256

    /// How many records the tree covers.
    public private(set) var size: Int

    private var levels: [[TreeHash]]

    /// The edge of the empty tree.
    public init() {
        size = 0
        levels = []
    }

    /// The edge of the tree at `size`, from its tiles.
    ///
    /// - Throws: `LogError.Code.damaged` where a tile is shorter than the size says, and whatever
    ///   the source throws.
    public init(size: Int, from source: any TileSource) throws {
        precondition(size >= 0 && size <= source.size, "an edge lies within what its source covers")
        self.size = size
        levels = []
        var count = size
        while count > 0 {
            let (index, width) = count.quotientAndRemainder(dividingBy: Self.tileWidth)
            let level = levels.count
            let tile = width == 0 ? [] : try source.tile(level: level, index: index)
            guard tile.count >= width else {
                throw LogError(
                    .damaged,
                    "tile \(index) of level \(level) holds \(tile.count) of \(width) hashes")
            }
            levels.append(Array(tile.prefix(width)))
            count = index
        }
    }

    /// Adds the leaf of the next record; returns the tiles that this filled, lowest level first.
    public mutating func append(_ leaf: TreeHash) -> [CompletedTile] {
        size += 1
        var completed: [CompletedTile] = []
        var hash = leaf
        var index = size / Self.tileWidth - 1
        for level in 0... {
            if level == levels.count { levels.append([]) }
            levels[level].append(hash)
            guard levels[level].count == Self.tileWidth else { break }
            completed.append(CompletedTile(level: level, index: index, hashes: levels[level]))
            hash = TreeHash.root(of: levels[level])
            levels[level].removeAll(keepingCapacity: true)
            index /= Self.tileWidth
        }
        return completed
    }

    /// The hashes of the partial tile of that level, empty where it has none.
    public func pending(level: Int) -> [TreeHash] {
        levels.indices.contains(level) ? levels[level] : []
    }

    /// How many levels have been reached: the partial tiles stand at levels below this.
    public var levelCount: Int { levels.count }

    /// The root of the tree.
    ///
    /// - Complexity: at most 255 hashes a level.
    public var root: TreeHash {
        // What lies right of a level's hashes is a tree of its own that stands beside them as the
        // last, incomplete one.
        var right: [TreeHash] = []
        for level in levels where !(level.isEmpty && right.isEmpty) {
            right = [TreeHash.root(of: level + right)]
        }
        return TreeHash.root(of: right)
    }
}

/// A tile that has become full and will never change.
public struct CompletedTile: Hashable, Sendable {
    /// 0 for leaf hashes; each level above holds the roots of 256 tiles below.
    public let level: Int
    /// Which tile of the level it is, from 0.
    public let index: Int
    /// Its 256 hashes.
    public let hashes: [TreeHash]

    /// A full tile.
    public init(level: Int, index: Int, hashes: [TreeHash]) {
        self.level = level
        self.index = index
        self.hashes = hashes
    }
}
