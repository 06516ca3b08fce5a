import EventLog
import Testing

extension Promise {
    static let tree: [Promise] = [
        Promise("the tiles at each size are those of the records' hashes") { log async throws in
            var command = 0
            for size in [0, 1, 255, 256, 257, 511, 512, 700] {
                let missing = size - (try await log.size)
                if missing > 0 {
                    command += 1
                    _ = try await log.append(
                        append(command, tags: Array(repeating: ["x"], count: missing)))
                }
                let leaves = try await log.all().map { TreeHash.leaf($0.bytes) }
                try await compareTiles(log, leaves)
            }
        },
        Promise("a tree of 66,000 has a full tile of the second level") { log async throws in
            for command in 0..<66 {
                _ = try await log.append(
                    append(command, tags: Array(repeating: ["x"], count: 1000)))
            }
            let leaves = try await log.all().map { TreeHash.leaf($0.bytes) }
            try await compareTiles(log, leaves)
        },
    ]

    /// Compares each tile of the log with the one made from all leaves.
    private static func compareTiles(_ log: some EventLog, _ leaves: [TreeHash]) async throws {
        let failures = try await log.read { snapshot in
            var failures: [String] = []
            let tiles = snapshot.tiles
            if tiles.size != leaves.count { failures.append("size \(tiles.size)") }
            var row = leaves
            var level = 0
            while !row.isEmpty {
                var above: [TreeHash] = []
                for start in stride(from: 0, to: row.count, by: 256) {
                    let expected = Array(row[start..<min(start + 256, row.count)])
                    let index = start / 256
                    if try tiles.tile(level: level, index: index) != expected {
                        failures.append("tile \(level)/\(index)")
                    }
                    if expected.count == 256 { above.append(TreeHash.root(of: expected)) }
                }
                row = above
                level += 1
            }
            let edge = try TreeEdge(size: leaves.count, from: tiles)
            if edge.root != TreeHash.root(of: leaves) { failures.append("root") }
            return failures
        }
        #expect(failures == [], "at \(leaves.count)")
    }
}
