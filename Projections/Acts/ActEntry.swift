public import CanonicalJSON
import EventLog
public import Events

/// What an act says in a sentence, in the words of whoever shows it.
public typealias ActSummary = @Sendable (RecordedEvent) -> String

/// An act as history and audit show it: as it is corrected, and whether it is set aside.
enum ActEntry {
    /// - Parameters:
    ///   - reading: the act as it reads at the size asked about.
    ///   - withCentres: whether the centres it bears on are named.
    static func json(
        _ record: Record, _ reading: AmendedRecords.Reading, summary: ActSummary,
        withCentres: Bool = false
    ) -> JSON {
        let event = reading.event
        var entry = JSONObject()
        entry["actor"] = record.actor.withoutBoxes
        entry["article"] = .string(event.article)
        entry["corrected"] = .bool(reading.isCorrected)
        entry["effective"] = event.effective.json
        entry["position"] = .integer(Int64(record.position))
        entry["recorded"] = .string(record.recorded.description)
        entry["setAside"] = .bool(reading.isSetAside)
        entry["summary"] = .string(summary(event))
        entry["type"] = .string(record.type)
        if withCentres { entry["centres"] = .array(event.centres.map(\.json)) }
        return .object(entry)
    }

    /// The acts of the records that match, in the order of position.
    ///
    /// - Parameter query: by tags: what amends a record bears its tags, and is among them.
    static func all(
        _ query: LogQuery, in positions: Range<Int>, of log: some LogSnapshot, summary: ActSummary
    ) throws -> JSON {
        var records: [Record] = []
        var events: [RecordedEvent] = []
        try log.read(query, in: positions) { stored in
            let record = try Record(bytes: stored.bytes)
            records.append(record)
            events.append(try RecordedEvent(record))
            return true
        }
        let readings = AmendedRecords(events).readings
        return .array(zip(records, readings).map { json($0, $1, summary: summary) })
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
