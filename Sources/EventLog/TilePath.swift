/// Where the C2SP tlog-tiles layout keeps a tile.
public enum TilePath {
    /// The path of a tile of hashes, `tile/<level>/<index>`, with `.p/<width>` for a partial one.
    public static func hashes(level: Int, index: Int, width: Int = TreeEdge.tileWidth) -> String {
        precondition((0..<64).contains(level), "levels count from 0 to 63")
        return "tile/\(level)/" + place(index, width)
    }

    /// The path of a bundle of records, `tile/entries/<index>`, with `.p/<width>` for a partial one.
    public static func entries(index: Int, width: Int = TreeEdge.tileWidth) -> String {
        "tile/entries/" + place(index, width)
    }

    /// How many hashes tile `index` of `level` holds in the tree of that size: 256 in a full one, 0
    /// where there is no such tile.
    public static func width(level: Int, index: Int, size: Int) -> Int {
        precondition(level >= 0 && index >= 0 && size >= 0, "tiles and records count from 0")
        // Eight levels of 256 reach beyond any size.
        guard level < Int.bitWidth / 8 else { return 0 }
        let count = size >> (8 * level)
        let (full, rest) = count.quotientAndRemainder(dividingBy: TreeEdge.tileWidth)
        return index < full ? TreeEdge.tileWidth : index == full ? rest : 0
    }

    /// The index in groups of three digits, all but the last after an `x`.
    private static func place(_ index: Int, _ width: Int) -> String {
        precondition(index >= 0, "tiles count from 0")
        precondition((1...TreeEdge.tileWidth).contains(width), "a tile holds 1 to 256 hashes")
        var path = group(index)
        var rest = index / 1000
        while rest > 0 {
            path = "x\(group(rest))/\(path)"
            rest /= 1000
        }
        return width == TreeEdge.tileWidth ? path : "\(path).p/\(width)"
    }

    private static func group(_ number: Int) -> String {
        let digits = String(number % 1000)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}
