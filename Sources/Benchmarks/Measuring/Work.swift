/// What is measured.
enum Work: String, CaseIterable, Sendable {
    // Beside others, on the same records.
    case appendOne = "append-1"
    case appendMany = "append-64"
    case appendBatches = "append-1000"
    case readBytes = "read"
    case readEvents = "decode"
    case readTag = "tag"
    case size = "size"
    // Ours alone, at several sizes of the log.
    case project = "project"
    case rebuild = "rebuild"
    case verifyIntegrity = "integrity"
    case verifyIndexes = "indexes"
    case verifyMemory = "integrity-memory"
    case serveReady = "serve-ready"
    case serveMemory = "serve-memory"
    case rosterNow = "roster-now"
    case rosterThen = "roster-then"
    case rosterCorrected = "roster-corrected"
    case rosterThenCorrected = "roster-then-corrected"
    // Ours alone, through the real program.
    case http = "http"

    static let compared: [Work] = [
        .appendOne, .appendMany, .appendBatches, .readBytes, .readEvents, .readTag, .size,
    ]
    /// On the records of many rounds.
    static let grown: [Work] = [
        .project, .rebuild, .verifyIntegrity, .verifyIndexes, .verifyMemory, .serveReady,
        .serveMemory,
    ]
    /// On a city of a thousand centres.
    static let asked: [Work] = [.rosterNow, .rosterThen, .rosterCorrected, .rosterThenCorrected]

    /// What a row of a table is called.
    var title: String {
        switch self {
        case .appendOne: "append, 1 task, guarded, each synced"
        case .appendMany: "append, 64 tasks, guarded"
        case .appendBatches: "append, 1000 records a batch"
        case .readBytes: "read all, record bytes"
        case .readEvents: "read all, decoded to events"
        case .readTag: "read one centre's records by tag"
        case .size: "on disk, an event"
        case .project: "projections from nothing"
        case .rebuild: "`annals rebuild`: build, compare, replace"
        case .verifyIntegrity: "verify integrity"
        case .verifyIndexes: "verify indexes"
        case .verifyMemory: "verify integrity: most memory"
        case .serveReady: "`annals serve`: start until ready"
        case .serveMemory: "`annals serve`: resident when ready"
        case .rosterNow: "roster now"
        case .rosterThen: "roster of any day and size"
        case .rosterCorrected: "roster now, 1000 corrections on a centre"
        case .rosterThenCorrected: "roster of any day and size, 1000 corrections on a centre"
        case .http: "an action over HTTP, 64 connections"
        }
    }

    /// What the numbers count.
    var unit: String {
        switch self {
        case .appendOne, .appendMany, .appendBatches, .readBytes, .readEvents, .readTag, .project,
            .rebuild, .verifyIntegrity, .verifyIndexes:
            "records/s"
        case .size: "bytes"
        case .verifyMemory, .serveMemory: "MB"
        case .serveReady, .rosterNow, .rosterThen, .rosterCorrected, .rosterThenCorrected: "ms"
        case .http: "actions/s"
        }
    }
}
