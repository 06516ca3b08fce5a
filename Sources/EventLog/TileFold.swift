/// Folds records into the tree and holds every hash that a tile has against it.
struct TileFold {
    private(set) var range = CompactRange()

    private let tiles: any TileSource
    private let size: Int
    private var current: [(index: Int, hashes: [TreeHash])?] = []

    init(tiles: any TileSource, size: Int) {
        self.tiles = tiles
        self.size = size
    }

    /// Adds the record whose turn it is.
    mutating func append(_ record: StoredRecord) throws {
        try checkTurn(record.position)
        try append(leaf: .leaf(record.bytes))
    }

    /// Adds a record of which only the hash is known, from its tile.
    mutating func appendWithheld(at position: Int) throws {
        try checkTurn(position)
        try append(leaf: hash(level: 0, index: position))
    }

    private func checkTurn(_ position: Int) throws(IntegrityFailure) {
        guard position == range.size else {
            throw IntegrityFailure(
                position: range.size, expected: "position \(range.size)",
                found: "position \(position)", what: .position)
        }
    }

    private mutating func append(leaf: TreeHash) throws {
        let position = range.size
        var completed: [(level: Int, index: Int, hash: TreeHash)] = []
        range.append(leaf) { height, index, hash in
            if height % 8 == 0 { completed.append((height / 8, index, hash)) }
        }
        for (level, index, hash) in completed {
            let stored = try self.hash(level: level, index: index)
            guard stored == hash else {
                throw IntegrityFailure(
                    position: position, expected: stored.base64, found: hash.base64,
                    what: level == 0
                        ? .leaf
                        : .tileHash(level: level, index: index / TreeEdge.tileWidth))
            }
        }
    }

    /// The hash that the tiles have for number `index` of a level, the tile being read once.
    private mutating func hash(level: Int, index: Int) throws -> TreeHash {
        let (tile, offset) = index.quotientAndRemainder(dividingBy: TreeEdge.tileWidth)
        while current.count <= level { current.append(nil) }
        if let held = current[level], held.index == tile { return held.hashes[offset] }
        let hashes = try tiles.tile(level: level, index: tile)
        let width = TilePath.width(level: level, index: tile, size: size)
        guard hashes.count == width, offset < width else {
            throw IntegrityFailure(
                position: level == 0 ? index : nil, expected: "\(width)", found: "\(hashes.count)",
                what: .tileWidth(level: level, index: tile))
        }
        current[level] = (tile, hashes)
        return hashes[offset]
    }
}
