import EventLog
import SQLite

/// Reads records back over one connection, within one transaction.
final class RecordReader {
    let connection: Connection
    private let dictionaries: Dictionaries
    private var current: (id: Int, bytes: [UInt8])?

    init(_ connection: Connection, _ dictionaries: Dictionaries) {
        self.connection = connection
        self.dictionaries = dictionaries
    }

    /// How many records there are, as the positions say.
    func size() throws -> Int {
        try connection.withStatement("SELECT coalesce(max(position), -1) + 1 FROM records") {
            try $0.first { $0.int(0) } ?? 0
        }
    }

    /// The records at `positions`, in order.
    ///
    /// - Throws: `LogError.Code.damaged` with the position where a record is missing or its body is
    ///   not what was stored.
    func read(_ positions: Range<Int>, _ body: (StoredRecord) throws -> Bool) throws {
        guard !positions.isEmpty else { return }
        try connection.withStatement(
            "SELECT position, dictionary, body FROM records"
                + " WHERE position >= ?1 AND position < ?2 ORDER BY position"
        ) { statement in
            try statement.bind(1, positions.lowerBound)
            try statement.bind(2, positions.upperBound)
            var next = positions.lowerBound
            while try LogError.wrapping(at: next, statement.step) {
                let position = statement.int(0)
                guard position == next else { throw Self.missing(next) }
                let bytes = try bytes(at: position, dictionary: 1, body: 2, of: statement)
                guard try body(StoredRecord(position: position, bytes: bytes)) else { return }
                next += 1
            }
            guard next == positions.upperBound else { throw Self.missing(next) }
        }
    }

    /// The record at one position.
    func record(at position: Int) throws -> StoredRecord {
        try connection.withStatement("SELECT dictionary, body FROM records WHERE position = ?1") {
            statement in
            try statement.bind(1, position)
            guard try LogError.wrapping(at: position, statement.step) else {
                throw Self.missing(position)
            }
            let bytes = try bytes(at: position, dictionary: 0, body: 1, of: statement)
            return StoredRecord(position: position, bytes: bytes)
        }
    }

    private func bytes(
        at position: Int, dictionary: Int, body: Int, of statement: Statement
    ) throws -> [UInt8] {
        let id = statement.int(dictionary)
        if current?.id != id {
            current = (id, try dictionaries.dictionary(id, on: connection))
        }
        let dictionaryBytes = current?.bytes ?? []
        let record = statement.withBlob(body) { Body.record(from: $0, dictionary: dictionaryBytes) }
        guard let record else {
            throw LogError(
                .damaged, "the body of record \(position) is not one that was stored",
                position: position)
        }
        return record
    }

    private static func missing(_ position: Int) -> LogError {
        LogError(.damaged, "record \(position) is missing", position: position)
    }
}
