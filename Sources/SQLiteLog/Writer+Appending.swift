import EventLog
import SQLite

extension Writer {
    /// Inserts the records of one append, within the open transaction, or says why they may not
    /// stand. What is refused has changed nothing, so that it spoils nothing of its batch.
    func append(_ append: PreparedAppend) throws -> AppendOutcome {
        if let remembered = try RememberedCommand.find(append.command, with: statements.command) {
            return .repeated(remembered)
        }
        let recorded: Timestamp
        switch append.time {
        case .clock(let now, let until):
            recorded = max(now, lastRecorded ?? now)
            guard recorded < until else { return .dayEnded }
        case .exactly(let time):
            if let last = lastRecorded, time < last { return .clockWentBack(last: last) }
            recorded = time
        }
        if let position = try conflict(append) { return .conflict(position: position) }
        let first = edge.size
        for (index, item) in append.items.enumerated() {
            let size = item.encoded.sizeBytes(position: first + index)
            guard size <= Record.sizeBytesMax else {
                return .tooLarge(index: index, sizeBytes: size)
            }
        }
        for item in append.items { try insert(item, recorded: recorded) }
        try insertCommand(append, first: first)
        lastRecorded = recorded
        return .appended(positions: first..<edge.size, recorded: recorded)
    }

    /// The first record at or after `since` that the append must not have overlooked.
    private func conflict(_ append: PreparedAppend) throws -> Int? {
        let since = max(append.since, 0)
        guard since < edge.size else { return nil }
        if append.unless.items.contains(where: { $0.types.isEmpty && $0.tags.isEmpty }) {
            return since
        }
        var cursor = try QueryCursor(append.unless, end: edge.size, on: connection) {
            try terms.id(of: $0, in: connection)
        }
        return try cursor.seek(since)
    }

    private func insert(_ item: PreparedAppend.Item, recorded: Timestamp) throws {
        let position = edge.size
        let bytes = item.encoded.bytes(position: position, recorded: recorded)
        let record = statements.insertRecord
        try record.bind(1, position)
        try record.bind(2, compressor.dictionary)
        try compressor.withBody(of: bytes) { try record.bind(3, $0) }
        try record.run()
        for term in item.terms {
            let id = try terms.intern(term, in: connection, with: statements.insertTerm)
            try statements.insertOccurrence.bind(1, id)
            try statements.insertOccurrence.bind(2, position)
            try statements.insertOccurrence.run()
        }
        for tile in edge.append(.leaf(bytes)) {
            try statements.insertTile.bind(1, tile.level)
            try statements.insertTile.bind(2, tile.index)
            try statements.insertTile.bind(3, TreeHash.concatenated(tile.hashes))
            try statements.insertTile.run()
        }
    }

    private func insertCommand(_ append: PreparedAppend, first: Int) throws {
        let command = statements.insertCommand
        try command.bind(1, append.command)
        try command.bind(2, first)
        try command.bind(3, append.items.count)
        try command.bind(4, append.digest)
        try command.bind(5, append.warnings)
        try command.run()
    }
}
