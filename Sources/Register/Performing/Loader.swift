import EventLog
import Events
import Projections
import Rules
import Synchronization

/// Reads from the log what a decision has to know, at one size.
final class Loader: Sendable {
    /// Measures, calendar and departments: read by every decision, changed hardly ever.
    private struct Framework {
        var state = State()
        var size = 0
    }

    private let framework = Mutex(Framework())

    /// What is known, and all that was read to know it.
    struct Known: Sendable {
        var state: State
        var reading: Reading
        /// The size of the log at which it was read.
        fileprivate var size: Int
        /// What of the reading has been read.
        fileprivate var read: Reading?
        /// The acts read, by position; the framework stands in the state already.
        fileprivate var acts: [Int: RecordedEvent] = [:]

        fileprivate init(state: State, reading: Reading, size: Int) {
            self.state = state
            self.reading = reading
            self.size = size
        }
    }

    /// What every decision by these accounts reads.
    ///
    /// - Parameter earlier: what an attempt at the same decision knew: it stays read, and only what
    ///   came since is read now.
    func start(
        _ accounts: [AccountID], on snapshot: some LogSnapshot, after earlier: Known? = nil
    ) throws -> Known {
        if let earlier, earlier.size <= snapshot.size {
            return try continued(earlier, on: snapshot)
        }
        var known = Known(
            state: try frameworkState(on: snapshot), reading: Reading(accounts: accounts),
            size: snapshot.size)
        try load(&known, on: snapshot)
        return known
    }

    private func continued(_ earlier: Known, on snapshot: some LogSnapshot) throws -> Known {
        var known = earlier
        let since = earlier.size..<snapshot.size
        try read(earlier.reading.query(beyond: nil), in: since, into: &known, on: snapshot)
        known.size = snapshot.size
        known.state = State(
            try frameworkState(on: snapshot), folding: Array(known.acts.values))
        return known
    }

    /// Reads what `extend` adds until it adds no more.
    func load(
        _ known: inout Known, on snapshot: some LogSnapshot,
        extend: (inout Reading, State) -> Void = { _, _ in }
    ) throws {
        let base = try frameworkState(on: snapshot)
        while true {
            extend(&known.reading, known.state)
            guard known.reading != known.read else { return }
            try readActs(&known, on: snapshot)
            known.state = State(base, folding: Array(known.acts.values))
        }
    }

    /// Reads the acts that the reading has beyond what has been read.
    private func readActs(_ known: inout Known, on snapshot: some LogSnapshot) throws {
        let query = known.reading.query(beyond: known.read)
        try read(query, in: 0..<snapshot.size, into: &known, on: snapshot)
        for position in known.reading.positions.subtracting(known.read?.positions ?? [])
        where position < snapshot.size && known.acts[position] == nil {
            try snapshot.read(position..<position + 1) { stored in
                let event = try RecordedEvent(stored)
                if !event.event.isFramework { known.acts[position] = event }
                return true
            }
        }
        known.read = known.reading
    }

    private func read(
        _ query: LogQuery, in positions: Range<Int>, into known: inout Known,
        on snapshot: some LogSnapshot
    ) throws {
        var acts = known.acts
        try snapshot.read(query, in: positions) { stored in
            if acts[stored.position] == nil {
                let event = try RecordedEvent(stored)
                if !event.event.isFramework { acts[stored.position] = event }
            }
            return true
        }
        known.acts = acts
    }

    private func frameworkState(on snapshot: some LogSnapshot) throws -> State {
        let known = framework.withLock { $0 }
        guard known.size <= snapshot.size else {
            return try Self.framework(from: State(), in: 0..<snapshot.size, on: snapshot)
        }
        guard known.size < snapshot.size else { return known.state }
        let state = try Self.framework(
            from: known.state, in: known.size..<snapshot.size, on: snapshot)
        framework.withLock { framework in
            if framework.size < snapshot.size {
                framework = Framework(state: state, size: snapshot.size)
            }
        }
        return state
    }

    private static func framework(
        from state: State, in positions: Range<Int>, on snapshot: some LogSnapshot
    ) throws -> State {
        var events: [RecordedEvent] = []
        try snapshot.read(Reading.frameworkQuery, in: positions) { stored in
            events.append(try RecordedEvent(stored))
            return true
        }
        return events.isEmpty ? state : State(state, folding: events)
    }
}

extension Reading {
    /// What every decision reads besides its own matter.
    private static let framework = Reading(accounts: [])

    /// All of it, for a condition.
    var query: LogQuery { Self.query(types: types, tags: tags) }

    /// The records of the framework.
    static var frameworkQuery: LogQuery { query(types: framework.types, tags: []) }

    /// The acts that have not been read yet.
    func query(beyond read: Reading?) -> LogQuery {
        Self.query(
            types: types.subtracting(Self.framework.types).subtracting(read?.types ?? []),
            tags: tags.subtracting(read?.tags ?? []))
    }

    private static func query(types: Set<EventType>, tags: Set<String>) -> LogQuery {
        var items = Set(tags.map { LogQuery.Item(tags: [$0]) })
        if !types.isEmpty {
            items.insert(LogQuery.Item(types: Set(types.map(\.rawValue))))
        }
        return LogQuery(items)
    }
}
