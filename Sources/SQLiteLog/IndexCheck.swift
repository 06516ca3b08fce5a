import EventLog
import SQLite

/// Holds tiles, terms, index and commands against the records, one after another.
struct IndexCheck {
    /// How many numbers of terms are kept in memory.
    private static let rememberedMax = 100_000

    private let connection: Connection
    private var edge = TreeEdge()
    private var tileCount = 0
    private var occurrenceCount = 0
    private var terms: [Term: Int64] = [:]
    // By number; numbers are given without gaps.
    private var isUsed: [Bool] = []
    private var command: (id: String, positions: Range<Int>)?
    private var commandCount = 0

    init(_ reader: RecordReader) {
        connection = reader.connection
    }

    /// Holds against the record what must be there for it.
    mutating func take(_ stored: StoredRecord) throws {
        let position = stored.position
        let record: Record
        do {
            record = try Record(bytes: stored.bytes)
        } catch {
            throw IndexFailure(
                .record, position: position, expected: "a record", found: error.description)
        }
        guard record.position == position else {
            throw IndexFailure(
                .record, position: position, expected: "position \(position)",
                found: "position \(record.position)")
        }
        try checkTiles(edge.append(.leaf(stored.bytes)), position)
        try checkTerm(Term(kind: .type, text: record.type), position)
        for tag in record.tags { try checkTerm(Term(kind: .tag, text: tag), position) }
        try follow(record.command, position)
    }

    /// Looks for what is there and for no record.
    mutating func finish() throws {
        try endCommand()
        try checkCount("records", edge.size, .record)
        try checkCount("tiles", tileCount, .tile(level: 0, index: tileCount))
        try checkCount("commands", commandCount, .command)
        try checkCount("terms", isUsed.count { $0 }, .term)
        if try count("occurrences") != occurrenceCount { try findSurplusOccurrence() }
        try checkStructure()
    }

    private mutating func checkTiles(_ completed: [CompletedTile], _ position: Int) throws {
        for tile in completed {
            tileCount += 1
            let stored = try connection.withStatement(
                "SELECT hashes FROM tiles WHERE level = ?1 AND idx = ?2"
            ) {
                try $0.bindAll(tile.level, tile.index)
                return try $0.first { $0.blob(0) }
            }
            try compare(tile, with: stored.flatMap { TreeHash.split($0) } ?? [], position)
        }
    }

    private func compare(_ tile: CompletedTile, with stored: [TreeHash], _ position: Int) throws {
        let subject = IndexFailure.Subject.tile(level: tile.level, index: tile.index)
        guard stored.count == tile.hashes.count else {
            throw IndexFailure(
                subject, position: position, expected: "\(tile.hashes.count) hashes",
                found: "\(stored.count)")
        }
        let width = 1 << (8 * tile.level)
        for (index, (hash, expected)) in zip(stored, tile.hashes).enumerated()
        where hash != expected {
            // The last record below the hash that differs.
            let last = position + 1 - (tile.hashes.count - index - 1) * width - 1
            throw IndexFailure(
                subject, position: last, expected: expected.base64, found: hash.base64)
        }
    }

    private mutating func checkTerm(_ term: Term, _ position: Int) throws {
        guard let id = try number(of: term) else {
            throw IndexFailure(
                .term, position: position, expected: "\(term.kind) \(term.text)", found: "none")
        }
        guard id > 0, id <= Int64(Int32.max) else {
            throw IndexFailure(
                .term, position: position, expected: "a number from 1", found: "\(id)")
        }
        while isUsed.count <= Int(id) { isUsed.append(false) }
        isUsed[Int(id)] = true
        occurrenceCount += 1
        let isThere = try connection.withStatement(
            "SELECT 1 FROM occurrences WHERE term = ?1 AND position = ?2"
        ) {
            try $0.bind(1, id)
            try $0.bind(2, position)
            return try $0.first { _ in true } ?? false
        }
        guard isThere else {
            throw IndexFailure(
                .index, position: position, expected: "\(term.kind) \(term.text)", found: "none")
        }
    }

    private mutating func number(of term: Term) throws -> Int64? {
        if let id = terms[term] { return id }
        let id = try term.id(in: connection)
        if terms.count >= Self.rememberedMax { terms.removeAll(keepingCapacity: true) }
        terms[term] = id
        return id
    }

    /// The records of a command are adjacent, so that it is complete where another begins.
    private mutating func follow(_ id: String, _ position: Int) throws {
        if let current = command, current.id.utf8.elementsEqual(id.utf8) {
            command?.positions = current.positions.lowerBound..<(position + 1)
            return
        }
        try endCommand()
        command = (id, position..<(position + 1))
    }

    private mutating func endCommand() throws {
        guard let (id, positions) = command else { return }
        command = nil
        commandCount += 1
        let remembered = try connection.withStatement(RememberedCommand.sql) {
            try RememberedCommand.find(CommandID.bytes(id) ?? [], with: $0)
        }
        guard remembered?.positions == positions else {
            throw IndexFailure(
                .command, position: positions.lowerBound, expected: "\(id) at \(positions)",
                found: remembered.map { "\($0.positions)" } ?? "none")
        }
    }
}

// What is too much.
extension IndexCheck {
    private func count(_ table: StaticString) throws -> Int {
        try connection.prepare("SELECT count(*) FROM \(table)").first { $0.int(0) } ?? 0
    }

    private func checkCount(
        _ table: StaticString, _ expected: Int, _ subject: IndexFailure.Subject
    ) throws {
        let found = try count(table)
        guard found == expected else {
            throw IndexFailure(
                subject, position: nil, expected: "\(expected) \(table)", found: "\(found)")
        }
    }

    /// All rows that must be there are, so one of the others is one too many.
    private func findSurplusOccurrence() throws {
        let sql = """
            SELECT o.term, o.position, t.kind, t.text, r.position \
            FROM occurrences o LEFT JOIN terms t ON t.id = o.term \
            LEFT JOIN records r ON r.position = o.position ORDER BY o.position
            """
        let reader = RecordReader(connection, Dictionaries())
        try connection.prepare(sql).forEachRow { row in
            let position = row.int(1)
            let surplus = IndexFailure(
                .index, position: position, expected: "none",
                found: row.isNull(3) ? "term \(row.int64(0))" : row.string(3))
            guard !row.isNull(4), let kind = Term.Kind(rawValue: row.int64(2)), !row.isNull(3)
            else {
                throw surplus
            }
            let record = try Record(bytes: try reader.record(at: position).bytes)
            let term = Term(kind: kind, text: row.string(3))
            let isBorne =
                kind == .type
                ? term == Term(kind: .type, text: record.type)
                : record.tags.contains { term == Term(kind: .tag, text: $0) }
            guard isBorne else { throw surplus }
        }
        throw IndexFailure(
            .index, position: nil, expected: "\(occurrenceCount) rows",
            found: "\(try count("occurrences"))")
    }

    /// What SQLite says of the file itself: pages, order of keys, agreement of its own indexes.
    private func checkStructure() throws {
        let finding = try connection.prepare("PRAGMA integrity_check(1)").first { $0.string(0) }
        guard finding == "ok" else {
            throw IndexFailure(
                .store, position: nil, expected: "ok", found: finding ?? "no answer")
        }
    }
}
