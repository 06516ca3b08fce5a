import Events
import SQLite

/// The kinds of things that are found by name.
enum ThingKind: String {
    case list, objection, organisation
}

/// Writes where each thing stands first.
final class ThingRows {
    private let insertion: Statement

    init(_ connection: Connection) throws {
        insertion = try connection.prepare(WritingStatements.thing)
    }

    func add(_ event: RecordedEvent, _ bearing: Event.Bearing) throws {
        switch bearing {
        case .list(let id): try add(.list, id.rawValue, event)
        case .objection(let id): try add(.objection, id.rawValue, event)
        case .organisation(let code): try add(.organisation, code.rawValue, event)
        case .carriedOver(let matter):
            try add(.organisation, matter.organisation.organisation.rawValue, event)
        case .measures, .application, .host, .amendment, .none: break
        }
    }

    private func add(_ kind: ThingKind, _ id: String, _ event: RecordedEvent) throws {
        try insertion.bind(1, kind.rawValue)
        try insertion.bind(2, id)
        try insertion.bind(3, event.position)
        try insertion.run()
    }
}
