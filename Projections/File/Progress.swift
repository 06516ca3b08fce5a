import SQLite

/// How far the projections have come: committed together with the rows.
struct Progress: Hashable, Sendable {
    /// How many records they cover.
    let size: Int
    /// The leaf hash of the last of these records, nothing where there is none: it tells whether
    /// the file was made from the same log.
    let leaf: [UInt8]

    static func read(on connection: Connection) throws -> Progress {
        try connection.withStatement(WritingStatements.readProgress) { statement in
            try statement.first { Progress(size: $0.int(0), leaf: $0.blob(1)) }
        } ?? Progress(size: 0, leaf: [])
    }

    func write(on connection: Connection) throws {
        try connection.withStatement(WritingStatements.writeProgress) { statement in
            try statement.bind(1, size)
            try statement.bind(2, leaf)
            try statement.run()
        }
    }
}
