import EventLog
import Testing

@Suite struct `The right edge of the tree` {
    @Test func `has the root that RFC 6962 gives, at every size`() {
        let leaves = leaves(700)
        var edge = TreeEdge()
        for size in 1...leaves.count {
            _ = edge.append(leaves[size - 1])
            #expect(edge.size == size)
            if size < 40 || size % 61 == 0 || (510...516).contains(size) {
                #expect(edge.root == ReferenceTree.root(leaves[..<size]), "size \(size)")
            }
        }
    }

    @Test func `hands out each tile once, when it is full`() throws {
        let leaves = leaves(70_000)
        var edge = TreeEdge()
        var completed: [CompletedTile] = []
        for leaf in leaves { completed += edge.append(leaf) }

        #expect(completed.filter { $0.level == 0 }.map(\.index) == Array(0..<273))
        #expect(completed.filter { $0.level == 1 }.map(\.index) == [0])
        #expect(completed.count == 274)
        let tiles = MemoryTiles(leaves)
        for tile in completed {
            #expect(tile.hashes == (try tiles.tile(level: tile.level, index: tile.index)))
        }

        #expect(edge.pending(level: 0).count == 112)
        #expect(edge.pending(level: 1).count == 17)
        #expect(edge.pending(level: 2) == [TreeHash.root(of: Array(leaves.prefix(65_536)))])
        #expect(edge.pending(level: 3).isEmpty)
        #expect(edge.levelCount == 3)
        #expect(edge.root == TreeHash.root(of: leaves))
        #expect(try TreeEdge(size: 70_000, from: tiles) == edge)
    }

    @Test func `is the same rebuilt from tiles as appended, and goes on the same`() throws {
        let seed: UInt64 = 41
        var random = SplitMix64(seed: seed)
        let leaves = leaves(1_100)
        let tiles = MemoryTiles(leaves)
        var sizes = [0, 1, 255, 256, 257, 511, 512, 513, 1_024, 1_099]
        sizes += (0..<20).map { _ in .random(in: 0..<1_100, using: &random) }
        for size in sizes {
            var appended = TreeEdge()
            for leaf in leaves[..<size] { _ = appended.append(leaf) }
            var rebuilt = try TreeEdge(size: size, from: tiles)
            #expect(rebuilt == appended, "seed \(seed), size \(size)")
            for leaf in leaves[size...] {
                let expected = appended.append(leaf)
                let found = rebuilt.append(leaf)
                #expect(found == expected, "seed \(seed), size \(size)")
            }
            #expect(rebuilt.root == appended.root, "seed \(seed), size \(size)")
        }
    }

    @Test func `is not rebuilt from tiles that lack hashes`() {
        var tiles = MemoryTiles(leaves(600))
        tiles.levels[1].removeLast()
        let error = #expect(throws: LogError.self) { try TreeEdge(size: 600, from: tiles) }
        #expect(error?.code == .damaged)
    }
}

@Suite struct `The place of a tile` {
    @Test func `has an index in groups of three digits`() {
        #expect(TilePath.hashes(level: 0, index: 0) == "tile/0/000")
        #expect(TilePath.hashes(level: 0, index: 1_234_067) == "tile/0/x001/x234/067")
        #expect(TilePath.hashes(level: 1, index: 1_000) == "tile/1/x001/000")
        #expect(TilePath.hashes(level: 63, index: 999) == "tile/63/999")
        #expect(TilePath.entries(index: 273) == "tile/entries/273")
    }

    @Test func `names the width of a partial tile`() {
        #expect(TilePath.hashes(level: 0, index: 273, width: 112) == "tile/0/273.p/112")
        #expect(TilePath.entries(index: 1_273, width: 1) == "tile/entries/x001/273.p/1")
        #expect(TilePath.entries(index: 0, width: 256) == "tile/entries/000")
    }

    @Test func `a tree of 70,000 has 273 full tiles and a partial of 112, 1 and 17, and 1`() {
        func widths(_ level: Int) -> [Int] {
            (0..<400).map { TilePath.width(level: level, index: $0, size: 70_000) }
                .filter { $0 > 0 }
        }
        #expect(widths(0) == Array(repeating: 256, count: 273) + [112])
        #expect(widths(1) == [256, 17])
        #expect(widths(2) == [1])
        #expect(widths(3).isEmpty)
        #expect(TilePath.width(level: 1, index: 0, size: 256) == 1)
        #expect(TilePath.width(level: 40, index: 0, size: .max) == 0)
    }
}
