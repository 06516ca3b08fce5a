import Events
import Rules
import SQLite

/// Writes a row for each act, and one for each centre it bears on.
final class ActRows {
    private let act: Statement
    private let centre: Statement
    private let day: Statement
    private let amendments: AmendmentRows
    private var lastDay: Day?

    init(_ connection: Connection) throws {
        act = try connection.prepare(WritingStatements.act)
        centre = try connection.prepare(WritingStatements.actCentre)
        day = try connection.prepare(WritingStatements.day)
        amendments = try AmendmentRows(connection)
    }

    func add(_ event: RecordedEvent, of centres: [CentreID]) throws {
        let recorded = event.day
        try act.bind(1, event.position)
        try act.bind(2, Int(recorded.number))
        try act.bind(3, event.event.type.rawValue)
        try act.bind(4, event.actor.account.rawValue)
        try act.bind(5, event.actor.actedFor == nil ? nil : event.actor.judged.rawValue)
        try act.bind(6, event.actor.override != nil)
        try act.bind(7, Self.isUnfounded(event))
        try act.run()
        try amendments.add(event)
        if recorded != lastDay {
            try day.bind(1, Int(recorded.number))
            try day.bind(2, event.position)
            try day.run()
            lastDay = recorded
        }
        for id in centres {
            try centre.bind(1, id.rawValue)
            try centre.bind(2, event.position)
            try centre.run()
        }
    }

    /// A decision without a document, an attachment, or the signed paper it was entered on.
    private static func isUnfounded(_ event: RecordedEvent) -> Bool {
        guard event.event.isDecision, event.event.documentText == nil else { return false }
        return event.attachments.isEmpty && event.actor.actedFor?.attachments.isEmpty ?? true
    }
}
