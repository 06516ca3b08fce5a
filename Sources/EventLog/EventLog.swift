/// An append-only log of records under a Merkle tree, with consistency by condition: an append says
/// which records it must not have overlooked.
///
/// One conformance suite tests every implementation.
public protocol EventLog: Sendable {
    /// What this log looks like at one size.
    associatedtype Snapshot: LogSnapshot

    /// Appends the records of one action, all or none. When it returns `.appended`, they are durable.
    ///
    /// - Throws: `LogError` when the store failed; the outcome is then unknown to the caller, and
    ///   the same command tells it later.
    func append(_ append: Append) async throws -> AppendOutcome

    /// Reads at one size: everything read within `body` is of the same moment.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (Snapshot) throws -> Result
    ) async throws -> Result
}

/// The log at one size. Blocking, and only valid within the call that hands it out.
public protocol LogSnapshot {
    /// How many records there are.
    var size: Int { get }

    /// The stored bytes of the records at `positions`, in order; `body` returns whether to go on.
    func read(_ positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws

    /// The stored bytes of the records that match, within `positions`, in order.
    func read(
        _ query: LogQuery, in positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws

    /// What is remembered of an accepted command, by its UUID in lower case.
    func command(_ id: String) throws -> RememberedCommand?

    /// The leaf and node hashes, in tiles.
    var tiles: any TileSource { get }
}

/// A record as it stands in the store.
public struct StoredRecord: Hashable, Sendable {
    /// Its leaf index.
    public let position: Int
    /// Its canonical bytes, those that are hashed.
    public let bytes: [UInt8]

    /// A record read back from a store.
    public init(position: Int, bytes: [UInt8]) {
        self.position = position
        self.bytes = bytes
    }
}

/// Where hashes of the tree come from: tlog-tiles of up to 256 hashes.
public protocol TileSource {
    /// How many records the tree covers.
    var size: Int { get }

    /// The hashes that tile `index` of `level` holds at this size: 256 in a full tile, fewer in the
    /// rightmost one.
    func tile(level: Int, index: Int) throws -> [TreeHash]
}
