import CanonicalJSON
public import EventLog
public import Events

/// Why a stored record cannot be read as an event.
public enum UnreadableRecord: Error, Hashable, Sendable {
    /// The bytes are not a record.
    case record(position: Int, RecordError)
    /// The type is not one this program knows.
    case unknownType(position: Int, String)
    /// The form is of a version this program does not know.
    case unknownVersion(position: Int, Upcasting.Failure)
    /// A field is not what the form says.
    case field(position: Int, FieldError)
}

extension RecordedEvent {
    /// Reads the event of a stored record, in the present form of its data.
    ///
    /// Nearly every record is read from its bytes at once. Where that says no, the record is read
    /// step by step, which brings older forms to the present one and says what is wrong.
    public init(_ stored: StoredRecord) throws(UnreadableRecord) {
        if let event = RecordedEvent(bytes: stored.bytes) {
            self = event
            return
        }
        do {
            try self.init(try Record(bytes: stored.bytes))
        } catch let error as RecordError {
            throw .record(position: stored.position, error)
        } catch let error as UnreadableRecord {
            throw error
        } catch {
            preconditionFailure("a record is unreadable in one of two ways")
        }
    }

    /// Reads the event of a record, in the present form of its data.
    public init(_ record: Record) throws(UnreadableRecord) {
        let position = record.position
        guard let type = EventType(rawValue: record.type) else {
            throw .unknownType(position: position, record.type)
        }
        let data: JSONObject
        do {
            data = try Upcasting.released.present(
                record.data.object ?? JSONObject(), type: record.type, version: record.version)
        } catch {
            throw .unknownVersion(position: position, error)
        }
        do {
            var fields = try FieldReader(.object(data), at: "/data", from: .record)
            let event = try Event(type, &fields)
            let attachments: [Attachment] = try fields.list("attachments")
            try fields.end()
            guard let effective = Day(iso: record.effective) else {
                throw FieldError(.bad(.day), at: "/effective")
            }
            self.init(
                position: position, recordedMilliseconds: record.recorded.milliseconds,
                effective: effective,
                actor: try Actor(record.actor, at: "/actor", from: .record),
                action: record.action, command: record.command, rules: record.rules,
                policy: record.policy, article: record.article, tags: record.tags, event: event,
                attachments: attachments)
        } catch let error as FieldError {
            throw .field(position: position, error)
        } catch {
            preconditionFailure("reading fields fails with a field")
        }
    }
}
