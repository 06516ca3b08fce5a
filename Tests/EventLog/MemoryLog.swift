import EventLog

/// A log at one size, in memory, that can be tampered with.
struct MemoryLog: LogSnapshot {
    var records: [StoredRecord]
    var memoryTiles: MemoryTiles
    var damagedAt: Int?

    init(_ count: Int) {
        self.init((0..<count).map { Array("record \($0)".utf8) })
    }

    init(_ contents: [[UInt8]]) {
        records = contents.enumerated().map { StoredRecord(position: $0, bytes: $1) }
        memoryTiles = MemoryTiles(contents.map(TreeHash.leaf))
    }

    var size: Int { memoryTiles.size }

    var root: TreeHash { ReferenceTree.root(memoryTiles.levels[0][...]) }

    func root(at size: Int) -> TreeHash { ReferenceTree.root(memoryTiles.levels[0][..<size]) }

    var tiles: any TileSource { memoryTiles }

    func read(_ positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws {
        for record in records.dropFirst(positions.lowerBound).prefix(positions.count) {
            if record.position == damagedAt {
                throw LogError(.damaged, "the block does not decompress", position: damagedAt)
            }
            guard try body(record) else { return }
        }
    }

    func read(
        _ query: LogQuery, in positions: Range<Int>, _ body: (StoredRecord) throws -> Bool
    ) throws {
        try read(positions) { stored in
            let record = try Record(bytes: stored.bytes)
            guard query.matches(type: record.type, tags: record.tags) else { return true }
            return try body(stored)
        }
    }

    func command(_ id: String) throws -> RememberedCommand? { nil }
}
