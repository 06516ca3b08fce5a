import Events
import Rules
import SQLite

/// Writes a row for each act, and one for each centre it bears on.
final class ActRows {
    private let act: Statement
    private let centre: Statement
    private let earlier: Statement
    private let day: Statement
    private let amendments: AmendmentRows
    private var lastDay: Day?
    // Centres that are known to have acts, so that they need not be asked for.
    private var known: Set<CentreID> = []
    private static let knownMax = 65_536

    init(_ connection: Connection) throws {
        act = try connection.prepare(WritingStatements.act)
        centre = try connection.prepare(WritingStatements.actCentre)
        earlier = try connection.prepare(WritingStatements.earlierAct)
        day = try connection.prepare(WritingStatements.day)
        amendments = try AmendmentRows(connection)
    }

    /// - Returns: the centres of which this is the first act.
    func add(_ event: RecordedEvent) throws -> Set<CentreID> {
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
        var newcomers: Set<CentreID> = []
        for id in event.centres {
            if try !isKnown(id) { newcomers.insert(id) }
            try centre.bind(1, id.rawValue)
            try centre.bind(2, event.position)
            try centre.run()
        }
        return newcomers
    }

    private func isKnown(_ id: CentreID) throws -> Bool {
        if known.contains(id) { return true }
        try earlier.bind(1, id.rawValue)
        let isKnown = try earlier.first { _ in true } ?? false
        if known.count >= Self.knownMax { known.removeAll(keepingCapacity: true) }
        known.insert(id)
        return isKnown
    }

    /// A decision without a document, an attachment, or the signed paper it was entered on.
    private static func isUnfounded(_ event: RecordedEvent) -> Bool {
        guard event.event.isDecision, event.event.documentText == nil else { return false }
        return event.attachments.isEmpty && event.actor.actedFor?.attachments.isEmpty ?? true
    }
}
