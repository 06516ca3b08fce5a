public import EventLog
import SQLite

/// A log in SQLite at one size.
public struct SQLiteLogSnapshot: LogSnapshot {
    /// How many records there are.
    public let size: Int

    let reader: RecordReader
    private let index: IndexReader
    private let roots: TileRoots

    init(_ reader: RecordReader, _ newest: NewestRecords, _ roots: TileRoots) throws {
        self.reader = reader
        self.roots = roots
        size = try reader.size()
        index = try IndexReader(reader, newest, size: size)
    }

    /// The stored bytes of the records at `positions`, as far as the log reaches, in order; `body`
    /// returns whether to go on.
    ///
    /// - Throws: `LogError`, `.damaged` with the position of a record that cannot be read.
    public func read(_ positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws {
        try LogError.wrapping { try reader.read(positions.clamped(to: 0..<size), body) }
    }

    /// The stored bytes of the records that match, within `positions`, in order and each once.
    ///
    /// - Complexity: a seek in the index for each term of the query and each record found; several
    ///   tags cost about as many seeks as the rarest has records.
    public func read(
        _ query: LogQuery, in positions: Range<Int>, _ body: (StoredRecord) throws -> Bool
    ) throws {
        let positions = positions.clamped(to: 0..<size)
        guard !positions.isEmpty else { return }
        // An item without types and tags means every record.
        if query.items.contains(where: \.isEverything) {
            try read(positions, body)
            return
        }
        try LogError.wrapping {
            var cursor = try QueryCursor(query, end: positions.upperBound, in: index)
            var next = positions.lowerBound
            while next < positions.upperBound, let position = try cursor.seek(next) {
                guard try body(try reader.record(at: position)) else { return }
                next = position + 1
            }
        }
    }

    /// What is remembered of an accepted command, by its UUID in lower case.
    public func command(_ id: String) throws -> RememberedCommand? {
        guard let command = CommandID(id) else { return nil }
        return try LogError.wrapping {
            try index.first(of: command).map { try reader.acceptance(at: $0) }
        }
    }

    /// The hashes of the tree at this size: full tiles as they are stored, partial ones computed
    /// from the records and tiles below.
    public var tiles: any TileSource { StoredTiles(size: size, reader: reader, roots: roots) }
}
