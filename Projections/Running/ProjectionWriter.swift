import EventLog
import Events
import SQLite

/// Applies events to the rows, each once and in order.
final class ProjectionWriter {
    private let acts: ActRows
    private let applications: ApplicationRows
    private let things: ThingRows
    private let centres: CentreRows

    init(_ connection: Connection, centresKept: Int) throws {
        acts = try ActRows(connection)
        applications = try ApplicationRows(connection)
        things = try ThingRows(connection)
        centres = try CentreRows(connection, kept: centresKept)
    }

    /// - Parameter log: the log at a size that has the event.
    func apply(_ event: RecordedEvent, reading log: some LogSnapshot) throws {
        let bearing = event.event.bearing
        let newcomers = try acts.add(event)
        try applications.add(event, bearing)
        let isNewThing = try things.add(event, bearing)
        try centres.add(
            event, bearing, newcomers: newcomers, startsOrganisation: isNewThing, reading: log)
    }
}
