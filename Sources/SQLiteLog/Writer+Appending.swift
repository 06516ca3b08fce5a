import EventLog
import SQLite

extension Writer {
    /// Inserts the records of one append, within the open transaction, or says why they may not
    /// stand. What is refused has changed nothing, so that it spoils nothing of its batch.
    func append(_ append: PreparedAppend) throws -> AppendOutcome {
        if let first = try first(of: append.command) {
            return .repeated(try reader.acceptance(at: first))
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
        for item in append.items { try insert(item, of: append, first: first, recorded: recorded) }
        lastRecorded = recorded
        return .appended(positions: first..<edge.size, recorded: recorded)
    }

    /// The position of the first record of a command that stands already.
    private func first(of command: CommandID) throws -> Int? {
        if let inMemory = newest.first(of: command) { return inMemory }
        return mergedEnd == 0 ? nil : try reader.merged(command)
    }

    /// The first record at or after `since` that the append must not have overlooked.
    private func conflict(_ append: PreparedAppend) throws -> Int? {
        let since = max(append.since, 0)
        guard since < edge.size, !newest.isCertainlyUnmatched(append.unless, since: since) else {
            return nil
        }
        if append.unless.items.contains(where: \.isEverything) { return since }
        let index = try IndexReader(reader, newest, size: edge.size)
        var cursor = try QueryCursor(append.unless, end: edge.size, in: index)
        return try cursor.seek(since)
    }

    private func insert(
        _ item: PreparedAppend.Item, of append: PreparedAppend, first: Int, recorded: Timestamp
    ) throws {
        let position = edge.size
        let record = statements.insertRecord
        try record.bind(1, position)
        try record.bind(2, append.dictionary)
        try record.bind(3, recorded.milliseconds)
        try append.command.withBytes { try record.bind(4, $0) }
        if position == first {
            try record.bind(
                5,
                Acceptance.bytes(
                    count: append.items.count, digest: append.digest, warnings: append.warnings,
                    position: first))
        } else {
            try record.bindNull(5)
        }
        try record.bind(6, item.body)
        try record.run()
        newest.append(item.terms, command: append.command)
        let bytes = item.encoded.bytes(position: position, recorded: recorded)
        for tile in edge.append(.leaf(bytes)) {
            try statements.insertTile.bind(1, tile.level)
            try statements.insertTile.bind(2, tile.index)
            try statements.insertTile.bind(3, TreeHash.concatenated(tile.hashes))
            try statements.insertTile.run()
        }
    }
}
