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

    /// The first line in which some tables of two files differ, with the name of the table; nothing
    /// where all rows are the same. Only a row of each is held at a time.
    static func firstDifference(
        of tables: [ProjectionSchema.Table], _ a: Connection, _ b: Connection
    ) throws -> String? {
        for table in tables {
            let (x, y) = (try a.prepare(table.rows), try b.prepare(table.rows))
            while true {
                let (hasLeft, hasRight) = (try x.step(), try y.step())
                guard hasLeft || hasRight else { break }
                guard hasLeft, hasRight, isSame(x, y) else {
                    let shown = line(of: hasLeft ? x : y)
                    return "\(table.name): " + String(decoding: shown.dropLast(), as: UTF8.self)
                }
            }
        }
        return nil
    }

    /// Whether two rows have the same values. Nothing is made of them: most rows are the same.
    private static func isSame(_ x: Statement, _ y: Statement) -> Bool {
        for column in 0..<x.columnCount {
            let type = x.type(column)
            guard type == y.type(column) else { return false }
            let isSame =
                switch type {
                case .null: true
                case .integer: x.int64(column) == y.int64(column)
                case .text, .blob, .real:
                    x.withBlob(column) { x in y.withBlob(column) { y in x.elementsEqual(y) } }
                }
            guard isSame else { return false }
        }
        return true
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
