import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import SQLiteLog

extension Register {
    /// Destroys the key an erasure on the record names. The record stands first: where this is
    /// interrupted, the next opening does it.
    func erase(_ event: PersonalErased, at recorded: Timestamp) throws {
        try keys.destroy(event.subject.value, at: recorded.description)
    }

    /// Applies every erasure on the record again: an older copy of the keys may have been put in
    /// place.
    func applyErasures() async throws {
        let query = LogQuery([LogQuery.Item(types: [EventType.personalErased.rawValue])])
        let subjects = try await log.read { snapshot in
            var subjects: [(Name, Timestamp)] = []
            try snapshot.read(query, in: 0..<snapshot.size) { stored in
                let record = try Record(bytes: stored.bytes)
                if case .personalErased(let matter) = try RecordedEvent(record).event {
                    subjects.append((matter.subject, record.recorded))
                }
                return true
            }
            return subjects
        }
        for (subject, time) in subjects where try keys.key(subject.value) != nil {
            try keys.destroy(subject.value, at: time.description)
        }
    }

    /// What an erasure tells besides: wherever the data stood. The projections hold nothing sealed.
    func erased(_ acceptance: Acceptance) async throws -> Acceptance {
        let position = acceptance.position
        let found = try await log.read { snapshot in
            var found: (event: PersonalErased, recorded: Timestamp)?
            try snapshot.read(position..<position + 1) { stored in
                let record = try Record(bytes: stored.bytes)
                if case .personalErased(let matter) = try RecordedEvent(record).event {
                    found = (matter, record.recorded)
                }
                return false
            }
            guard let found else { return (nil as (PersonalErased, Timestamp)?, [SHA256Hex]()) }
            var attachments: [SHA256Hex] = []
            for held in found.event.records {
                try snapshot.read(held.value..<held.value + 1) { stored in
                    attachments += try RecordedEvent(stored).attachmentNames
                    return false
                }
            }
            return (found, attachments)
        }
        guard let (event, recorded) = found.0 else { return acceptance }
        try erase(event, at: recorded)
        var members = acceptance.members
        members["records"] = .array(event.records.map(\.json))
        members["attachments"] = .array(found.1.map(\.json))
        members["projections"] = []
        return acceptance.with(members)
    }
}
