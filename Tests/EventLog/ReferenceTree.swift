import EventLog

/// RFC 6962 §2.1 written down as it stands there, recursive and slow: what the tree is held against.
enum ReferenceTree {
    /// MTH(D[n]).
    static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        guard leaves.count > 1 else { return leaves.first ?? .empty }
        let middle = leaves.startIndex + split(leaves.count)
        return .node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    /// PATH(m, D[n]).
    static func path(_ index: Int, _ leaves: ArraySlice<TreeHash>) -> [TreeHash] {
        guard leaves.count > 1 else { return [] }
        let half = split(leaves.count)
        let middle = leaves.startIndex + half
        return index < half
            ? path(index, leaves[..<middle]) + [root(leaves[middle...])]
            : path(index - half, leaves[middle...]) + [root(leaves[..<middle])]
    }

    /// SUBPROOF(m, D[n], b).
    static func proof(
        _ earlier: Int, _ leaves: ArraySlice<TreeHash>, _ isWhole: Bool = true
    ) -> [TreeHash] {
        guard earlier < leaves.count else { return isWhole ? [] : [root(leaves)] }
        let half = split(leaves.count)
        let middle = leaves.startIndex + half
        return earlier <= half
            ? proof(earlier, leaves[..<middle], isWhole) + [root(leaves[middle...])]
            : proof(earlier - half, leaves[middle...], false) + [root(leaves[..<middle])]
    }

    private static func split(_ count: Int) -> Int {
        var half = 1
        while half * 2 < count { half *= 2 }
        return half
    }
}

/// Tiles cut out of a list of leaves by the definition of C2SP tlog-tiles.
struct MemoryTiles: TileSource {
    var levels: [[TreeHash]]

    init(_ leaves: [TreeHash]) {
        levels = [leaves]
        while let below = levels.last, below.count >= 256 {
            levels.append(
                stride(from: 0, through: below.count - 256, by: 256).map {
                    ReferenceTree.root(below[$0..<$0 + 256])
                })
        }
    }

    var size: Int { levels[0].count }

    func tile(level: Int, index: Int) throws -> [TreeHash] {
        guard level < levels.count else { return [] }
        return Array(levels[level].dropFirst(index * 256).prefix(256))
    }
}

/// Leaves that are all different.
func leaves(_ count: Int) -> [TreeHash] {
    (0..<count).map { .leaf(Array("record \($0)".utf8)) }
}

/// The bytes that hexadecimal digits stand for.
func bytes(hex: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var digits = hex[...]
    while !digits.isEmpty {
        guard let byte = UInt8(digits.prefix(2), radix: 16) else {
            preconditionFailure("the digits are hexadecimal")
        }
        bytes.append(byte)
        digits = digits.dropFirst(2)
    }
    return bytes
}

/// The hash that 64 hexadecimal digits stand for.
func hash(hex: String) -> TreeHash {
    guard let hash = TreeHash(bytes: bytes(hex: hex)) else {
        preconditionFailure("a hash has 64 digits")
    }
    return hash
}
