import EventLog
import Events

/// Records read back as events, ready to be applied.
struct DecodedBatch: Sendable {
    let events: [RecordedEvent]
    /// The size once they are applied.
    let end: Int
    /// The leaf hash of the last.
    let leaf: [UInt8]

    /// The events of the records at `positions`, at least one.
    init(_ positions: Range<Int>, of log: some LogSnapshot) throws {
        var events: [RecordedEvent] = []
        events.reserveCapacity(positions.count)
        var last: [UInt8] = []
        try log.read(positions) { stored in
            events.append(try RecordedEvent(stored))
            if stored.position == positions.upperBound - 1 { last = stored.bytes }
            return true
        }
        self.events = events
        end = positions.upperBound
        leaf = TreeHash.leaf(last).bytes
    }
}
