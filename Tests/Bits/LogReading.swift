import EventLog
import SQLiteLog

/// What is asked of a log: all that can be asked of it when it is whole.
struct LogQuestions: Sendable {
    let size: Int
    let queries: [String: LogQuery]
    let commands: [String]

    /// The questions that the records answer.
    init(_ records: [[UInt8]]) throws {
        size = records.count
        var queries: [String: LogQuery] = [:]
        var commands: Set<String> = []
        for bytes in records {
            let record = try Record(bytes: bytes)
            queries["type \(record.type)"] = LogQuery([LogQuery.Item(types: [record.type])])
            for tag in record.tags {
                queries["tag \(tag)"] = LogQuery([LogQuery.Item(tags: [tag])])
            }
            commands.insert(record.command)
        }
        self.queries = queries
        self.commands = commands.sorted()
    }
}

/// What a log answers.
enum LogReading {
    /// The bytes of records.
    static func records(at directory: String, _ positions: Range<Int>) async throws -> [[UInt8]] {
        try await reading(directory) { snapshot in
            var records: [[UInt8]] = []
            try snapshot.read(positions) {
                records.append($0.bytes)
                return true
            }
            return records
        }
    }

    /// Each answer by what it is the answer to; what cannot be read has none.
    static func answers(
        at directory: String, to questions: LogQuestions
    ) async -> [Part: [UInt8]] {
        let answers = try? await reading(directory) { snapshot in
            var answers: [Part: [UInt8]] = [:]
            for position in 0..<questions.size {
                try? snapshot.read(position..<position + 1) {
                    answers[.record(position)] = $0.bytes
                    return false
                }
            }
            var (level, nodes) = (0, questions.size)
            while nodes >= 256 {
                for index in 0..<nodes / 256 {
                    let hashes = try? snapshot.tiles.tile(level: level, index: index)
                    answers[.tile(level: level, index: index)] = hashes.map {
                        TreeHash.concatenated($0)
                    }
                }
                (level, nodes) = (level + 1, nodes / 256)
            }
            for (name, query) in questions.queries {
                var positions: [UInt8] = []
                do {
                    try snapshot.read(query, in: 0..<questions.size) {
                        positions += "\($0.position) ".utf8
                        return true
                    }
                    answers[.term(name)] = positions
                } catch {
                    continue
                }
            }
            for id in questions.commands {
                guard let command = try? snapshot.command(id) else { continue }
                answers[.command(id)] =
                    Array("\(command.positions) ".utf8) + command.digest + [0] + command.warnings
            }
            return answers
        }
        return answers ?? [:]
    }

    private static func reading<Value: Sendable>(
        _ directory: String, _ body: @escaping @Sendable (SQLiteLogSnapshot) throws -> Value
    ) async throws -> Value {
        var options = SQLiteLog.Options()
        options.readers = 1
        let log = try SQLiteLog.open(
            directory: directory, mode: .reading, options: options, onFailure: { _ in })
        do {
            let value = try await log.read(body)
            try await log.close()
            return value
        } catch {
            try await log.close()
            throw error
        }
    }
}
