import EventLog
import SQLite

/// Holds tiles, index and commands against the records, one after another.
struct IndexCheck {
    private let reader: RecordReader
    private let runs: [Range<Int>]
    private var edge = TreeEdge()
    private var tileCount = 0
    private var run: Int?
    private var segment = Segment(from: 0)
    private var rowCount = 0
    private var commandCount = 0
    private var command: (id: CommandID, positions: Range<Int>)?

    init(_ reader: RecordReader) throws {
        self.reader = reader
        var runs: [Range<Int>] = []
        try reader.connection.prepare("SELECT first, next FROM runs ORDER BY first").forEachRow {
            let (first, next) = ($0.int(0), $0.int(1))
            guard first == runs.last?.upperBound ?? 0, next > first else {
                throw IndexFailure(
                    .index, position: first, expected: "a run from \(runs.last?.upperBound ?? 0)",
                    found: "one from \(first) to \(next)")
            }
            runs.append(first..<next)
        }
        self.runs = runs
        run = runs.isEmpty ? nil : 0
    }

    private var connection: Connection { reader.connection }

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
        guard record.position == position, let command = CommandID(record.command) else {
            throw IndexFailure(
                .record, position: position, expected: "position \(position)",
                found: "position \(record.position)")
        }
        try checkTiles(edge.append(.leaf(stored.bytes)), position)
        try follow(command, position)
        guard let run, runs[run].contains(position) else { return }
        segment.append(
            [Term(kind: .type, text: record.type)]
                + record.tags.map { Term(kind: .tag, text: $0) }, command: command)
        if segment.end == runs[run].upperBound { try endRun() }
    }

    /// Looks for what is there and for no record.
    mutating func finish() throws {
        try endCommand()
        if let last = runs.last, last.upperBound > edge.size {
            throw IndexFailure(
                .index, position: edge.size, expected: "runs to \(edge.size) at most",
                found: "one to \(last.upperBound)")
        }
        try checkCount("records", edge.size, .record)
        try checkCount("tiles", tileCount, .tile(level: 0, index: tileCount))
        try checkCount("commands", commandCount, .command)
        if try count("postings") != rowCount { try findSurplusRow() }
        try checkStructure()
    }

    private mutating func checkTiles(_ completed: [CompletedTile], _ position: Int) throws {
        for tile in completed {
            tileCount += 1
            let stored = try connection.withStatement(
                "SELECT hashes FROM tiles WHERE level = ?1 AND idx = ?2"
            ) {
                try $0.bind(1, tile.level)
                try $0.bind(2, tile.index)
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

    /// The records of a command are adjacent, so that it is complete where another begins.
    private mutating func follow(_ id: CommandID, _ position: Int) throws {
        if let current = command, current.id == id {
            command?.positions = current.positions.lowerBound..<(position + 1)
            return
        }
        try endCommand()
        command = (id, position..<(position + 1))
    }

    private mutating func endCommand() throws {
        guard let (id, positions) = command else { return }
        command = nil
        let remembered = try reader.remembered(at: positions.lowerBound)
        guard remembered?.positions == positions else {
            throw IndexFailure(
                .command, position: positions.lowerBound, expected: "\(id) at \(positions)",
                found: remembered.map { "\($0.positions)" } ?? "none")
        }
    }

    private mutating func endRun() throws {
        for row in segment.rows {
            rowCount += 1
            try check(row)
        }
        for row in segment.commandRows {
            commandCount += 1
            let isThere = try connection.withStatement(
                "SELECT 1 FROM commands WHERE fingerprint = ?1 AND first = ?2"
            ) {
                try $0.bind(1, row.fingerprint)
                try $0.bind(2, row.first)
                return try $0.first { _ in true } ?? false
            }
            guard isThere else {
                throw IndexFailure(
                    .command, position: row.first, expected: "a command", found: "none")
            }
        }
        run = run.flatMap { runs.indices.contains($0 + 1) ? $0 + 1 : nil }
        segment = Segment(from: segment.end)
    }

    private func check(_ row: PostingRow) throws {
        let more = try connection.withStatement(
            "SELECT more FROM postings WHERE kind = ?1 AND term = ?2 AND first = ?3"
        ) {
            try $0.bind(1, row.term.kind.rawValue)
            try $0.bind(2, row.term.text)
            try $0.bind(3, row.first)
            return try $0.first { $0.blob(0) }
        }
        guard let more else {
            throw IndexFailure(
                .index, position: row.first, expected: "\(row.term.kind) \(row.term.text)",
                found: "none")
        }
        guard more != row.more else { return }
        let found = more.withUnsafeBytes { PostingRow.positions(from: row.first, more: $0) } ?? []
        let expected = row.positions
        let missing = expected.first { !found.contains($0) }
        throw IndexFailure(
            .index, position: missing ?? found.first { !expected.contains($0) } ?? row.first,
            expected: "\(row.term.kind) \(row.term.text) at \(expected)", found: "\(found)")
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
    private func findSurplusRow() throws {
        let sql = "SELECT kind, term, first, more FROM postings ORDER BY first"
        try connection.prepare(sql).forEachRow { row in
            let first = row.int(2)
            let positions =
                row.withBlob(3) { PostingRow.positions(from: first, more: $0) } ?? [first]
            let kind = Term.Kind(rawValue: row.int(0))
            let text = row.string(1)
            for position in positions {
                let surplus = IndexFailure(
                    .index, position: position, expected: "none", found: text)
                guard let kind, position >= 0, position < edge.size else { throw surplus }
                let record = try Record(bytes: try reader.record(at: position).bytes)
                let isBorne =
                    switch kind {
                    case .type: record.type == text
                    case .tag: record.tags.contains(text)
                    }
                guard isBorne else { throw surplus }
            }
        }
        throw IndexFailure(
            .index, position: nil, expected: "\(rowCount) rows",
            found: "\(try count("postings"))")
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
