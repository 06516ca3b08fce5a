import EventLog
import Events

extension LogSnapshot {
    /// The events of the records that match, in order.
    func events(_ query: LogQuery, in positions: Range<Int>) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        try read(query, in: positions) { stored in
            events.append(try RecordedEvent(stored))
            return true
        }
        return events
    }

    /// The records that match, in order.
    func records(_ query: LogQuery, in positions: Range<Int>) throws -> [Record] {
        var records: [Record] = []
        try read(query, in: positions) { stored in
            records.append(try Record(bytes: stored.bytes))
            return true
        }
        return records
    }
}
