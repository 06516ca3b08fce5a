import EventLog
import Testing

@Suite struct `A proof of the tree` {
    @Test func `is the one that RFC 6962 defines, for every record and pair of sizes`() throws {
        let leaves = leaves(40)
        let tiles = MemoryTiles(leaves)
        for size in 1...leaves.count {
            for index in 0..<size {
                #expect(
                    try TreeProof.inclusion(of: index, in: size, from: tiles)
                        == ReferenceTree.path(index, leaves[..<size]))
            }
            for earlier in 1...size {
                #expect(
                    try TreeProof.consistency(from: earlier, to: size, from: tiles)
                        == ReferenceTree.proof(earlier, leaves[..<size]))
            }
        }
    }

    @Test func `of inclusion holds, and changed in any way does not`() throws {
        let seed: UInt64 = 1_962
        var random = SplitMix64(seed: seed)
        let all = leaves(1_100)
        let tiles = MemoryTiles(all)
        let sizes = Array(1...20) + [256, 257, Int.random(in: 513...1_100, using: &random)]
        for size in sizes {
            let root = try TreeProof.root(at: size, from: tiles)
            #expect(root == ReferenceTree.root(all[..<size]))
            for index in 0..<size {
                let path = try TreeProof.inclusion(of: index, in: size, from: tiles)
                func holds(
                    _ path: [TreeHash], leaf: TreeHash? = nil, index other: Int? = nil,
                    root altered: TreeHash? = nil
                ) -> Bool {
                    TreeProof.isIncluded(
                        leaf: leaf ?? all[index], index: other ?? index, size: size,
                        root: altered ?? root, path: path)
                }
                var survivors: [String] = []
                if !holds(path) { survivors.append("the proof itself fails") }
                for (name, mutated) in mutations(of: path, &random) where holds(mutated) {
                    survivors.append(name)
                }
                let other = Int.random(in: 0..<1_100, using: &random)
                if other != index && holds(path, leaf: all[other]) { survivors.append("leaf") }
                if other != index && holds(path, index: other) { survivors.append("index") }
                if holds(path, root: .leaf([9])) { survivors.append("root") }
                #expect(survivors.isEmpty, "seed \(seed), size \(size), index \(index)")
            }
        }
    }

    @Test func `of consistency holds, and changed in any way does not`() throws {
        let seed: UInt64 = 9_162
        var random = SplitMix64(seed: seed)
        let all = leaves(1_100)
        let tiles = MemoryTiles(all)
        let roots = try (0...1_100).map { try TreeProof.root(at: $0, from: tiles) }
        let sizes = Array(1...20) + [256, 257, Int.random(in: 513...1_100, using: &random)]
        for size in sizes {
            for earlier in 1...size {
                let path = try TreeProof.consistency(from: earlier, to: size, from: tiles)
                func holds(
                    _ path: [TreeHash], earlierRoot: TreeHash? = nil, root: TreeHash? = nil
                ) -> Bool {
                    TreeProof.isConsistent(
                        earlierSize: earlier, earlierRoot: earlierRoot ?? roots[earlier],
                        size: size, root: root ?? roots[size], path: path)
                }
                var survivors: [String] = []
                if !holds(path) { survivors.append("the proof itself fails") }
                for (name, mutated) in mutations(of: path, &random) where holds(mutated) {
                    survivors.append(name)
                }
                if holds(path, earlierRoot: roots[earlier - 1]) { survivors.append("earlier") }
                if holds(path, root: roots[size - 1]) { survivors.append("root") }
                #expect(survivors.isEmpty, "seed \(seed), \(earlier) to \(size)")
            }
        }
    }

    @Test func `does not stop the program, whatever is given to verify`() {
        let hash = TreeHash.leaf([])
        let numbers: [Int] = [.min, -1, 0, 1, 2, 255, 256, 1 << 62, .max - 1, .max]
        let paths = [0, 1, 2, 62, 63, 64, 1_000].map { Array(repeating: hash, count: $0) }
        for (a, b) in numbers.flatMap({ a in numbers.map { (a, $0) } }) {
            for path in paths {
                let isIncluded = TreeProof.isIncluded(
                    leaf: hash, index: a, size: b, root: hash, path: path)
                #expect(isIncluded == (a == 0 && b == 1 && path.isEmpty))
                let isConsistent = TreeProof.isConsistent(
                    earlierSize: a, earlierRoot: hash, size: b, root: hash, path: path)
                #expect(isConsistent == (a == b && a > 0 && path.isEmpty))
            }
        }
    }

    @Test func `is not made from tiles that lack hashes`() {
        var tiles = MemoryTiles(leaves(600))
        tiles.levels[0].removeLast(100)
        let short = ShortTiles(size: 600, tiles: tiles)
        let inclusion = #expect(throws: LogError.self) {
            try TreeProof.inclusion(of: 3, in: 600, from: short)
        }
        #expect(inclusion?.code == .damaged)
        let consistency = #expect(throws: LogError.self) {
            try TreeProof.consistency(from: 500, to: 600, from: short)
        }
        #expect(consistency?.code == .damaged)
    }

    /// A source that says it covers more than it has.
    private struct ShortTiles: TileSource {
        let size: Int
        let tiles: MemoryTiles

        func tile(level: Int, index: Int) throws -> [TreeHash] {
            try tiles.tile(level: level, index: index)
        }
    }

    /// The path with each hash changed, one left out, one put in, and two exchanged.
    private func mutations(
        of path: [TreeHash], _ random: inout SplitMix64
    ) -> [(String, [TreeHash])] {
        var mutated: [(String, [TreeHash])] = []
        for index in path.indices {
            var bytes = path[index].bytes
            bytes[.random(in: 0..<32, using: &random)] ^=
                1 << UInt8.random(in: 0..<8, using: &random)
            var changed = path
            changed[index] = TreeHash(bytes: bytes) ?? .empty
            mutated.append(("hash \(index) changed", changed))
        }
        let place = Int.random(in: 0...path.count, using: &random)
        mutated.append(("one more at \(place)", path[..<place] + [.empty] + path[place...]))
        if let dropped = path.indices.randomElement(using: &random) {
            var shorter = path
            shorter.remove(at: dropped)
            mutated.append(("without \(dropped)", shorter))
        }
        if path.count > 1 {
            let left = Int.random(in: 0..<path.count - 1, using: &random)
            var swapped = path
            swapped.swapAt(left, left + 1)
            mutated.append(("\(left) and the next exchanged", swapped))
        }
        return mutated
    }
}
