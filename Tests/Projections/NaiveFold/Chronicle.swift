import CanonicalJSON
import EventLog
import Events
import Projections
import SQLiteLog
import Testing

/// All records of a log in memory, as they were recorded.
final class Chronicle {
    /// A record, and the event it was recorded as.
    struct Entry {
        let record: Record
        let json: JSONObject
        let event: RecordedEvent
    }

    let entries: [Entry]
    // A record is read the same way by the same corrections: most sizes share them.
    private var read: [[Int]: RecordedEvent] = [:]

    init(_ log: SQLiteLog) async throws {
        let stored = try await log.read { log in
            var stored: [StoredRecord] = []
            try log.read(0..<log.size) { record in
                stored.append(record)
                return true
            }
            return stored
        }
        entries = try stored.map { stored in
            Entry(
                record: try Record(bytes: stored.bytes),
                json: try #require(try JSONReader.readCanonical(stored.bytes).object),
                event: try RecordedEvent(stored))
        }
    }

    var size: Int { entries.count }

    /// The first records with the corrections and settings-aside among them applied.
    struct Standing {
        /// All of them, read as corrected, in order.
        let readings: [RecordedEvent]
        let corrected: Set<Int>
        let setAside: Set<Int>

        /// Those that are not set aside.
        var events: [RecordedEvent] { readings.filter { !setAside.contains($0.position) } }
    }

    /// What stands at a size.
    func standing(_ size: Int) throws -> Standing {
        var setAside: Set<Int> = []
        var corrections: [Int: [Int]] = [:]
        for entry in entries.prefix(size) where entry.record.type == "record.set-aside" {
            setAside.insert(try #require(Self.subject(of: entry)))
        }
        for entry in entries.prefix(size)
        where entry.record.type == "record.corrected" && !setAside.contains(entry.record.position) {
            let subject = try #require(Self.subject(of: entry))
            corrections[subject, default: []].append(entry.record.position)
        }
        return Standing(
            readings: try (0..<size).map { try reading(of: $0, corrections) },
            corrected: Set(corrections.keys), setAside: setAside)
    }

    private static func subject(of entry: Entry) -> Int? {
        entry.record.data["position"]?.integer.map(Int.init)
    }

    private func reading(of position: Int, _ corrections: [Int: [Int]]) throws -> RecordedEvent {
        guard corrections[position] != nil else { return entries[position].event }
        let key = chain(of: position, corrections)
        if let event = read[key] { return event }
        let corrected = JSON.object(try corrected(position, corrections))
        let event = try RecordedEvent(
            StoredRecord(position: position, bytes: corrected.canonicalBytes))
        read[key] = event
        return event
    }

    /// A record with all that bears on how it is read.
    private func chain(of position: Int, _ corrections: [Int: [Int]]) -> [Int] {
        (corrections[position] ?? []).reduce(into: [position]) { chain, correction in
            // The bounds keep apart what corrects the record from what corrects a correction.
            chain += [-1] + self.chain(of: correction, corrections) + [-2]
        }
    }

    /// A record as its corrections, themselves read as corrected, have it one after another.
    private func corrected(_ position: Int, _ corrections: [Int: [Int]]) throws -> JSONObject {
        var record = entries[position].json
        for correction in corrections[position] ?? [] {
            let matter = try self.corrected(correction, corrections)["data"]
            Self.apply(try #require(matter?["changes"]?.object), to: &record)
            if let derived = matter?["derived"]?.object { Self.apply(derived, to: &record) }
        }
        return record
    }

    /// Puts new values in a record: its effective day, or what stands in its data by a pointer or a
    /// bare name. The day of the matter and the effective day are one.
    private static func apply(_ changes: JSONObject, to record: inout JSONObject) {
        var data = record["data"] ?? .null
        let dated =
            record["type"] == "centre.carried-over"
            ? "established" : data["date"] == nil ? nil : "date"
        for change in changes.members {
            var path = [change.name]
            if change.name.hasPrefix("/") {
                path = change.name.split(separator: "/").map { JSONPointer.unescape(String($0)) }
                if path.first == "data" { path.removeFirst() }
            }
            if path == ["effective"] {
                record["effective"] = change.value
                if let dated { data = data.putting(change.value, at: [dated]) }
            } else {
                data = data.putting(change.value, at: path[...])
                if path == [dated] { record["effective"] = change.value }
            }
        }
        record["data"] = data
    }
}

extension JSON {
    /// The value with another in one place of it.
    fileprivate func putting(_ value: JSON, at path: ArraySlice<String>) -> JSON {
        guard let name = path.first else { return value }
        switch self {
        case .object(var object):
            object[name] = (object[name] ?? .null).putting(value, at: path.dropFirst())
            return .object(object)
        case .array(var elements):
            guard let index = Int(name), elements.indices.contains(index) else { return self }
            elements[index] = elements[index].putting(value, at: path.dropFirst())
            return .array(elements)
        case .null, .bool, .integer, .unsupportedNumber, .string: return self
        }
    }
}
