import Events
import SQLite

/// The kinds of things that are found by name.
enum ThingKind: String {
    case list, objection, organisation
}

/// Writes where each thing stands first.
final class ThingRows {
    private let connection: Connection
    private let insertion: Statement

    init(_ connection: Connection) throws {
        self.connection = connection
        insertion = try connection.prepare(WritingStatements.thing)
    }

    /// - Returns: whether the event is the first of a thing.
    func add(_ event: RecordedEvent, _ bearing: Event.Bearing) throws -> Bool {
        switch bearing {
        case .list(let id): return try add(.list, id.rawValue, event)
        case .objection(let id): return try add(.objection, id.rawValue, event)
        case .organisation(let code): return try add(.organisation, code.rawValue, event)
        case .carriedOver(let matter):
            return try add(.organisation, matter.organisation.organisation.rawValue, event)
        case .measures, .application, .host, .amendment, .none: return false
        }
    }

    private func add(_ kind: ThingKind, _ id: String, _ event: RecordedEvent) throws -> Bool {
        try insertion.bind(1, kind.rawValue)
        try insertion.bind(2, id)
        try insertion.bind(3, event.position)
        try insertion.run()
        return connection.changes > 0
    }
}
