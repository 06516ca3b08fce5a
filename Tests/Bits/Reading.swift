import Foundation
import SQLite

/// Something of a store that can be read by itself.
enum Part: Hashable, Sendable, CustomStringConvertible {
    case record(Int)
    case tile(level: Int, index: Int)
    /// The positions at which a type or a tag stands.
    case term(String)
    case command(String)
    /// A row of the store of keys.
    case key(String)
    /// A file that holds one thing.
    case file(String)

    var description: String {
        switch self {
        case .record(let position): "record \(position)"
        case .tile(let level, let index): "tile \(level)/\(index)"
        case .term(let name): name
        case .command(let id): "command \(id)"
        case .key(let row): "key \(row)"
        case .file(let name): name
        }
    }
}

/// All that a store reads as. Two that are equal tell nobody apart from the other.
struct Reading: Equatable, Sendable {
    let parts: [Part: [UInt8]]

    /// Reads a store; what cannot be read is not among the parts.
    init(of files: StoreFiles, _ questions: LogQuestions) async {
        var parts = await LogReading.answers(at: files.directory, to: questions)
        for name in files.names where !name.contains(".sqlite") {
            let contents = FileManager.default.contents(atPath: "\(files.directory)/\(name)")
            let bytes = contents.map { [UInt8]($0) } ?? []
            // Other matches may stand for the same text.
            parts[.file(name)] = name.hasPrefix("attachments") ? Frame.content(of: bytes) : bytes
        }
        if let keys = try? Self.keys(at: "\(files.directory)/keys/keys.sqlite") {
            for (row, bytes) in keys { parts[.key(row)] = bytes }
        }
        self.parts = parts
    }

    /// What reads otherwise in the other.
    func changes(to other: Reading) -> Set<Part> {
        Set(parts.keys.filter { other.parts[$0] != parts[$0] })
            .union(other.parts.keys.filter { parts[$0] == nil })
    }

    /// The rows of every table, each by its first column.
    private static func keys(at path: String) throws -> [(String, [UInt8])] {
        let connection = try Connection(path: path, mode: .readOnly)
        var tables: [String] = []
        try connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .forEachRow { tables.append($0.string(0)) }
        var rows: [(String, [UInt8])] = []
        for table in tables {
            try connection.prepare("SELECT * FROM \"\(table)\"").forEachRow { row in
                var bytes: [UInt8] = []
                for column in 0..<row.columnCount {
                    bytes += "\(row.type(column)) ".utf8 + row.blob(column) + [0]
                }
                rows.append(("\(table) \(row.string(0))", bytes))
            }
        }
        return rows
    }
}
