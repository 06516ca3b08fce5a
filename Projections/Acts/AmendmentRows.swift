import Events
import SQLite

/// The questions for what corrects a record or sets it aside.
enum AmendmentQueries {
    /// What amends record ?1 among the first ?2 records.
    static let of = "SELECT position FROM amendments WHERE record = ?1 AND position < ?2"

    /// What amends a record when the register held that many, and what amends that.
    static func all(
        of position: Int, known: Int, _ statement: Statement
    ) throws -> [Int] {
        var (found, open) = ([Int](), [position])
        while let record = open.popLast() {
            try statement.bind(1, record)
            try statement.bind(2, known)
            // An amendment stands behind what it amends, so that this comes to an end.
            try statement.forEachRow { open.append($0.int(0)) }
            if record != position { found.append(record) }
        }
        return found.sorted()
    }
}

/// Writes which record corrects which or sets it aside.
final class AmendmentRows {
    private let insertion: Statement

    init(_ connection: Connection) throws {
        insertion = try connection.prepare(WritingStatements.amendment)
    }

    func add(_ event: RecordedEvent) throws {
        switch event.event {
        case .recordCorrected(let matter): try add(event, to: matter.position.value)
        case .recordSetAside(let matter): try add(event, to: matter.position.value)
        default: break
        }
    }

    private func add(_ event: RecordedEvent, to record: Int) throws {
        try insertion.bind(1, record)
        try insertion.bind(2, event.position)
        try insertion.run()
    }
}
