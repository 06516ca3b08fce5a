import CanonicalJSON
import SQLite

/// The rows of all tables as text.
enum RowDump {
    /// Each row on a line of its own, each table after a line with its name.
    static func all(on connection: Connection) throws -> [UInt8] {
        var text: [UInt8] = []
        for table in ProjectionSchema.tables {
            text += "# \(table.name)\n".utf8
            try connection.prepare(table.rows).forEachRow { text += line(of: $0) }
        }
        return text
    }

    /// The first line in which two files differ, with the name of its table; nothing where all rows
    /// are the same. Only a row of each is held at a time.
    static func firstDifference(_ a: Connection, _ b: Connection) throws -> String? {
        for table in ProjectionSchema.tables {
            let (x, y) = (try a.prepare(table.rows), try b.prepare(table.rows))
            while true {
                let left = try x.step() ? line(of: x) : nil
                let right = try y.step() ? line(of: y) : nil
                if left == nil, right == nil { break }
                guard left == right else {
                    let shown = left ?? right ?? []
                    return "\(table.name): " + String(decoding: shown.dropLast(), as: UTF8.self)
                }
            }
        }
        return nil
    }

    private static func line(of row: Statement) -> [UInt8] {
        let values: [JSON] = (0..<row.columnCount).map { column in
            switch row.type(column) {
            case .integer: .integer(row.int64(column))
            case .null: .null
            case .text, .blob, .real: .string(row.string(column))
            }
        }
        return JSON.array(values).canonicalBytes + [UInt8(ascii: "\n")]
    }
}
