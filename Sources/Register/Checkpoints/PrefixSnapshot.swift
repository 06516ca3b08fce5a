import EventLog

/// A log as it was when it held fewer records: what a decision taken then could read.
struct PrefixSnapshot<Whole: LogSnapshot>: LogSnapshot {
    let whole: Whole
    let size: Int

    func read(_ positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws {
        try whole.read(positions.clamped(to: 0..<size), body)
    }

    func read(
        _ query: LogQuery, in positions: Range<Int>, _ body: (StoredRecord) throws -> Bool
    ) throws {
        try whole.read(query, in: positions.clamped(to: 0..<size), body)
    }

    func command(_ id: String) throws -> RememberedCommand? {
        try whole.command(id).flatMap { $0.positions.upperBound <= size ? $0 : nil }
    }

    var tiles: any TileSource { whole.tiles }
}
