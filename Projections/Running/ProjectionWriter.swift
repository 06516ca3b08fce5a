import Events
import SQLite

/// Writes the rows of what has been folded, in order.
final class ProjectionWriter {
    private let acts: ActRows
    private let applications: ApplicationRows
    private let things: ThingRows
    /// The rows of centres, to be read too.
    let centres: CentreStore

    init(_ connection: Connection) throws {
        acts = try ActRows(connection)
        applications = try ApplicationRows(connection)
        things = try ThingRows(connection)
        centres = try CentreStore(connection)
    }

    func write(_ batch: FoldedBatch) throws {
        try centres.write(batch.rows)
        for (event, centres) in zip(batch.decoded.events, batch.decoded.centres) {
            let bearing = event.event.bearing
            try acts.add(event, of: centres)
            try applications.add(event, bearing)
            try things.add(event, bearing)
        }
    }
}

/// Events with the rows for what they tell of centres.
struct FoldedBatch: Sendable {
    let decoded: DecodedBatch
    let rows: [CentreRow]
}
