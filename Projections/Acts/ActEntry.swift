public import CanonicalJSON
import EventLog
public import Events

/// What an act says in a sentence, in the words of whoever shows it.
public typealias ActSummary = @Sendable (RecordedEvent) -> String

/// An act as history and audit show it.
enum ActEntry {
    /// - Parameter withCentres: whether the centres it bears on are named.
    static func json(
        _ stored: StoredRecord, summary: ActSummary, withCentres: Bool = false
    ) throws -> JSON {
        let record = try Record(bytes: stored.bytes)
        let event = try RecordedEvent(record)
        let entry: JSON = [
            "actor": record.actor.withoutBoxes,
            "article": .string(record.article),
            "corrected": false,
            "effective": .string(record.effective),
            "position": .integer(Int64(record.position)),
            "recorded": .string(record.recorded.description),
            "setAside": false,
            "summary": .string(summary(event)),
            "type": .string(record.type),
        ]
        guard withCentres, var object = entry.object else { return entry }
        object["centres"] = .array(event.centres.map(\.json))
        return .object(object)
    }

    /// The acts of the records that match, in the order of position.
    static func all(
        _ query: LogQuery, in positions: Range<Int>, of log: some LogSnapshot, summary: ActSummary
    ) throws -> JSON {
        var entries: [JSON] = []
        try log.read(query, in: positions) { stored in
            entries.append(try json(stored, summary: summary))
            return true
        }
        return .array(entries)
    }
}

extension JSON {
    /// The value with every sealed detail as `{sealed}`: what is in the box is for those alone who
    /// may open it.
    public var withoutBoxes: JSON {
        switch self {
        case .null, .bool, .integer, .unsupportedNumber, .string: return self
        case .array(let elements): return .array(elements.map(\.withoutBoxes))
        case .object(let object):
            var shown = JSONObject()
            let isSealed = object["sealed"] != nil && object["box"] != nil
            for member in object.members where !(isSealed && member.name == "box") {
                shown[member.name] = member.value.withoutBoxes
            }
            return .object(shown)
        }
    }
}
