import CanonicalJSON
import EventLog
import SQLite

/// Reads records back over one connection, within one transaction.
final class RecordReader {
    let connection: Connection
    private let dictionaries: Dictionaries
    private let texts = TextReader()
    private var current: (id: Int, bytes: [UInt8])?
    // Kept for as long as this reader: who reads by tag asks for one record after another.
    private var atPosition: Statement?

    init(_ connection: Connection, _ dictionaries: Dictionaries) {
        self.connection = connection
        self.dictionaries = dictionaries
    }

    deinit {
        if let atPosition { connection.giveBack(atPosition) }
    }

    private static let atPositionSQL =
        "SELECT position, dictionary, recorded, command, body FROM records WHERE position = ?1"

    /// How many records there are, as the positions say.
    func size() throws -> Int {
        let last = try connection.withStatement("SELECT max(position) FROM records") {
            try $0.first { $0.isNull(0) ? -1 : $0.int(0) } ?? -1
        }
        guard last >= -1, last < 1 << 53 else {
            throw LogError(.damaged, "a record stands at \(last), where none can")
        }
        return last + 1
    }

    /// The position up to which runs cover the records.
    func mergedEnd() throws -> Int {
        try connection.withStatement("SELECT next FROM runs ORDER BY first DESC LIMIT 1") {
            try $0.first { $0.int(0) } ?? 0
        }
    }

    /// The records at `positions`, in order.
    ///
    /// - Throws: `LogError.Code.damaged` with the position where a record is missing or its row is
    ///   not what was stored.
    func read(_ positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws {
        try forEachRow("position, dictionary, recorded, command, body", positions) {
            row, position in
            try body(try record(row, position))
        }
    }

    /// The record at one position.
    func record(at position: Int) throws -> StoredRecord {
        let row = try atPosition ?? connection.take(Self.atPositionSQL)
        atPosition = row
        defer { row.reset() }
        try row.bind(1, position)
        guard try LogError.wrapping(at: position, row.step) else { throw Self.missing(position) }
        return try record(row, position)
    }

    /// What is remembered of the command whose first record stands at a position.
    func acceptance(at position: Int) throws -> RememberedCommand {
        guard let remembered = try remembered(at: position) else {
            throw LogError(
                .damaged, "what is remembered of the command at \(position) is not as it was",
                position: position)
        }
        return remembered
    }

    /// The same, nothing where it is not as it was kept.
    func remembered(at position: Int) throws -> RememberedCommand? {
        try connection.withStatement("SELECT accepted FROM records WHERE position = ?1") { row in
            try row.bind(1, position)
            let bytes = try LogError.wrapping(at: position) { try row.first { $0.blob(0) } }
            guard let bytes else { throw Self.missing(position) }
            return Acceptance.remembered(bytes, position: position)
        }
    }

    /// The position of a command's first record, as a run has it.
    func merged(_ command: CommandID) throws -> Int? {
        let sql =
            "SELECT c.first, r.command FROM commands c"
            + " LEFT JOIN records r ON r.position = c.first WHERE c.fingerprint = ?1"
        return try connection.withStatement(sql) { row in
            try row.bind(1, command.fingerprint)
            while try row.step() {
                if row.withBlob(1, { CommandID(bytes: $0) }) == command { return row.int(0) }
            }
            return nil
        }
    }

    /// Types, tags and commands of the records at `positions`, from their texts.
    func segment(of positions: Range<Int>) throws -> Segment {
        var segment = Segment(from: positions.lowerBound)
        try forEachRow("position, dictionary, command, body", positions) { row, position in
            let dictionary = try dictionary(row.int(1))
            let suffix = row.withBlob(3) { texts.suffix(of: $0, dictionary: dictionary) }
            guard let suffix, let terms = Self.terms(of: suffix),
                let command = row.withBlob(2, { CommandID(bytes: $0) })
            else { throw Self.notStored(position) }
            segment.append(terms, command: command)
            return true
        }
        return segment
    }

    /// The record of a row: position, dictionary, recorded, command, body.
    private func record(_ row: Statement, _ position: Int) throws -> StoredRecord {
        let dictionary = try dictionary(row.int(1))
        let recorded = try recorded(row, 2, position)
        guard let command = row.withBlob(3, { CommandID(bytes: $0) }),
            let bytes = row.withBlob(
                4,
                {
                    texts.record(
                        from: $0, dictionary: dictionary, command: command, position: position,
                        recorded: recorded)
                })
        else { throw Self.notStored(position) }
        return StoredRecord(position: position, bytes: bytes)
    }

    private func recorded(_ row: Statement, _ column: Int, _ position: Int) throws -> Timestamp {
        let recorded = Timestamp(milliseconds: row.int64(column))
        guard recorded >= .earliest, recorded <= .latest else { throw Self.notStored(position) }
        return recorded
    }

    private func forEachRow(
        _ columns: String, _ positions: Range<Int>, _ body: (Statement, Int) throws -> Bool
    ) throws {
        guard !positions.isEmpty else { return }
        let sql =
            "SELECT \(columns) FROM records"
            + " WHERE position >= ?1 AND position < ?2 ORDER BY position"
        try connection.withStatement(sql) { row in
            try row.bind(1, positions.lowerBound)
            try row.bind(2, positions.upperBound)
            var next = positions.lowerBound
            while try LogError.wrapping(at: next, row.step) {
                guard row.int(0) == next else { throw Self.missing(next) }
                guard try body(row, next) else { return }
                next += 1
            }
            guard next == positions.upperBound else { throw Self.missing(next) }
        }
    }

    private func dictionary(_ id: Int) throws -> [UInt8] {
        if let current, current.id == id { return current.bytes }
        let bytes = try dictionaries.dictionary(id, on: connection)
        current = (id, bytes)
        return bytes
    }

    /// The terms that stand in the last fields of a record, `,"rules":…,"version":…}`.
    private static func terms(of suffix: [UInt8]) -> [Term]? {
        var fields = suffix
        guard fields.first == UInt8(ascii: ",") else { return nil }
        fields[0] = UInt8(ascii: "{")
        guard let object = (try? JSONReader.readCanonical(fields))?.object,
            let type = object["type"]?.string, let tags = object["tags"]?.array
        else { return nil }
        var terms = [Term(kind: .type, text: type)]
        for tag in tags {
            guard let text = tag.string else { return nil }
            terms.append(Term(kind: .tag, text: text))
        }
        return terms
    }

    private static func missing(_ position: Int) -> LogError {
        LogError(.damaged, "record \(position) is missing", position: position)
    }

    private static func notStored(_ position: Int) -> LogError {
        LogError(
            .damaged, "the row of record \(position) is not one that was stored",
            position: position)
    }
}
