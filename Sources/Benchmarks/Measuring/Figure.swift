/// One measurement.
struct Figure: Sendable {
    let work: Work
    let store: Store
    /// How many records the log held, where that is what the number is shown for.
    var size: Int?
    let value: Double
    var latency: Latency?
}

/// Who did the work.
enum Store: String, CaseIterable, Sendable {
    case annals
    case plain
    case umadb
    case eventsourcing

    var title: String {
        switch self {
        case .annals: "annals"
        case .plain: "plain C loop"
        case .umadb: "UmaDB"
        case .eventsourcing: "eventsourcing"
        }
    }

    /// The stores a user could have chosen instead.
    static let peers: [Store] = [.umadb, .eventsourcing]
}

/// How long one of many takes.
struct Latency: Sendable {
    let p50Nanoseconds: Int
    let p99Nanoseconds: Int

    /// - Parameter nanoseconds: at least one.
    init(_ nanoseconds: [Int]) {
        precondition(!nanoseconds.isEmpty, "what is timed happened")
        let sorted = nanoseconds.sorted()
        func share(_ thousandths: Int) -> Int {
            sorted[min(sorted.count - 1, sorted.count * thousandths / 1000)]
        }
        (p50Nanoseconds, p99Nanoseconds) = (share(500), share(990))
    }

    init(p50Nanoseconds: Int, p99Nanoseconds: Int) {
        (self.p50Nanoseconds, self.p99Nanoseconds) = (p50Nanoseconds, p99Nanoseconds)
    }
}
