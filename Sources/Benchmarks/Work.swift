/// What is measured.
enum Work: String, CaseIterable {
    case appendOne = "append-1"
    case appendMany = "append-64"
    case appendBatches = "append-1000"
    case readBytes = "read"
    case readEvents = "decode"
    case readTag = "tag"
    case project = "project"
    case rebuild = "rebuild"
    case verifyIntegrity = "integrity"
    case verifyIndexes = "indexes"
    case size = "size"

    /// What a row of the table is called.
    var title: String {
        switch self {
        case .appendOne: "append, 1 task, guarded, each synced"
        case .appendMany: "append, 64 tasks, guarded, group commit"
        case .appendBatches: "append, 1000 records an action"
        case .readBytes: "read all, record bytes"
        case .readEvents: "read all, decoded to events"
        case .readTag: "read one centre by tag"
        case .project: "projections from nothing"
        case .rebuild: "annals rebuild: build, compare, replace"
        case .verifyIntegrity: "verify integrity"
        case .verifyIndexes: "verify indexes"
        case .size: "bytes an event, log.sqlite alone"
        }
    }

    /// What the plain loop does beside it.
    var yardstick: String {
        switch self {
        case .appendOne, .appendMany: "insert, 1 a transaction"
        case .appendBatches, .project, .rebuild: "insert, 1000 a transaction"
        case .readBytes, .readEvents, .verifyIntegrity, .verifyIndexes: "select all"
        case .readTag: "select by tag, joined"
        case .size: "one table, bodies as they are"
        }
    }

    /// What the numbers count.
    var unit: String {
        switch self {
        case .size: "bytes a record"
        case .appendOne, .appendMany, .appendBatches, .readBytes, .readEvents, .readTag, .project,
            .rebuild, .verifyIntegrity, .verifyIndexes:
            "records/s"
        }
    }
}
