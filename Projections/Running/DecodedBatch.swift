import EventLog
import Events

/// Records read back as events, ready to be applied.
struct DecodedBatch: Sendable {
    let events: [RecordedEvent]
    /// The centres each bears on.
    let centres: [[CentreID]]
    /// The size once they are applied.
    let end: Int
    /// The leaf hash of the last.
    let leaf: [UInt8]

    /// The events of the records at `positions`, at least one.
    init(_ positions: Range<Int>, of log: some LogSnapshot) throws {
        var events: [RecordedEvent] = []
        var centres: [[CentreID]] = []
        events.reserveCapacity(positions.count)
        centres.reserveCapacity(positions.count)
        var last: [UInt8] = []
        try log.read(positions) { stored in
            let event = try RecordedEvent(stored)
            centres.append(event.centres)
            events.append(event)
            if stored.position == positions.upperBound - 1 { last = stored.bytes }
            return true
        }
        self.events = events
        self.centres = centres
        end = positions.upperBound
        leaf = TreeHash.leaf(last).bytes
    }
}
