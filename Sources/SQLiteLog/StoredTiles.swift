import EventLog
import SQLite
import Synchronization

/// The tiles of the tree at one size.
struct StoredTiles: TileSource {
    let size: Int
    let reader: RecordReader
    let roots: TileRoots

    func tile(level: Int, index: Int) throws -> [TreeHash] {
        try LogError.wrapping {
            guard level >= 0, level < 8, index >= 0 else { return [] }
            let nodes = size >> (8 * level)
            guard index <= nodes / TreeEdge.tileWidth else { return [] }
            let start = index * TreeEdge.tileWidth
            if nodes - start >= TreeEdge.tileWidth { return try full(level: level, index: index) }
            return level == 0
                ? try leaves(start..<nodes)
                : try (start..<nodes).map { try root(level: level - 1, index: $0) }
        }
    }

    private func leaves(_ positions: Range<Int>) throws -> [TreeHash] {
        var hashes: [TreeHash] = []
        hashes.reserveCapacity(positions.count)
        try reader.read(positions) { record in
            hashes.append(.leaf(record.bytes))
            return true
        }
        return hashes
    }

    private func full(level: Int, index: Int) throws -> [TreeHash] {
        let bytes = try reader.connection.withStatement(
            "SELECT hashes FROM tiles WHERE level = ?1 AND idx = ?2"
        ) {
            try $0.bind(1, level)
            try $0.bind(2, index)
            return try $0.first { $0.blob(0) }
        }
        guard
            let bytes, let hashes = TreeHash.split(bytes), hashes.count == TreeEdge.tileWidth
        else {
            throw LogError(.damaged, "tile \(index) of level \(level) is missing or cut short")
        }
        return hashes
    }

    private func root(level: Int, index: Int) throws -> TreeHash {
        if let root = roots[level, index] { return root }
        let root = TreeHash.root(of: try full(level: level, index: index))
        roots[level, index] = root
        return root
    }
}

/// The roots of full tiles that were asked for. Full tiles never change, so one holds for every
/// snapshot.
final class TileRoots: Sendable {
    private struct Place: Hashable {
        let level: Int
        let index: Int
    }

    // Enough for the partial tiles of the newest size and a few older ones.
    private static let rememberedMax = 4096

    private let remembered = Mutex<[Place: TreeHash]>([:])

    subscript(level: Int, index: Int) -> TreeHash? {
        get { remembered.withLock { $0[Place(level: level, index: index)] } }
        set {
            remembered.withLock { roots in
                if roots.count >= Self.rememberedMax { roots.removeAll(keepingCapacity: true) }
                roots[Place(level: level, index: index)] = newValue
            }
        }
    }
}
