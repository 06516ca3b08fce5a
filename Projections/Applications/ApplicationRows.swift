import Events
import SQLite

/// Numbers the applications of each year in the order of record.
final class ApplicationRows {
    private let insertion: Statement
    private let latest: Statement

    init(_ connection: Connection) throws {
        insertion = try connection.prepare(WritingStatements.application)
        latest = try connection.prepare(WritingStatements.lastOrdinal)
    }

    func add(_ event: RecordedEvent, _ bearing: Event.Bearing) throws {
        guard case .application = bearing else { return }
        let year = event.day.year
        try latest.bind(1, year)
        let before = try latest.first { $0.int(0) } ?? 0
        try insertion.bind(1, event.position)
        try insertion.bind(2, year)
        try insertion.bind(3, before + 1)
        try insertion.run()
    }
}
