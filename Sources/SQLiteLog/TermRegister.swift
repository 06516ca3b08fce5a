import SQLite

/// The writer's numbers of types and tags: known ones from memory, new ones given out in order.
struct TermRegister {
    /// How many are kept in memory; a nation's tags would not fit, a city's do.
    private static let rememberedMax = 200_000

    private var remembered: [Term: Int64] = [:]
    private var givenInBatch: [Term] = []
    private var next: Int64
    private var nextBeforeBatch: Int64

    init(from connection: Connection) throws {
        next =
            try connection.prepare("SELECT coalesce(max(id), 0) + 1 FROM terms")
            .first { $0.int64(0) } ?? 1
        nextBeforeBatch = next
    }

    /// Forgets what the transaction that was taken back had given out.
    mutating func rollBack() {
        for term in givenInBatch { remembered[term] = nil }
        next = nextBeforeBatch
        givenInBatch = []
    }

    /// Keeps what the transaction has given out.
    mutating func commit() {
        nextBeforeBatch = next
        givenInBatch = []
        if remembered.count > Self.rememberedMax { remembered.removeAll(keepingCapacity: true) }
    }

    /// The number of a term, nothing where no record bears it.
    mutating func id(of term: Term, in connection: Connection) throws -> Int64? {
        if let id = remembered[term] { return id }
        guard let id = try term.id(in: connection) else { return nil }
        remembered[term] = id
        return id
    }

    /// The number of a term, a new one where it had none.
    mutating func intern(
        _ term: Term, in connection: Connection, with insertion: Statement
    ) throws -> Int64 {
        if let id = try id(of: term, in: connection) { return id }
        try insertion.bind(1, next)
        try insertion.bind(2, term.kind.rawValue)
        try insertion.bind(3, term.text)
        try insertion.run()
        let id = next
        remembered[term] = id
        givenInBatch.append(term)
        next += 1
        return id
    }
}
