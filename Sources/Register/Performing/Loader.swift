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
    struct Known {
        var state: State
        var reading: Reading
        private(set) var read: Set<String> = []

        init(state: State, reading: Reading) {
            self.state = state
            self.reading = reading
        }

        mutating func markRead() { read = reading.tags }
    }

    /// What every decision by these accounts reads.
    func start(_ accounts: [AccountID], on snapshot: some LogSnapshot) throws -> Known {
        var known = Known(
            state: try frameworkState(on: snapshot), reading: Reading(accounts: accounts))
        try load(&known, on: snapshot)
        return known
    }

    /// Reads what `extend` adds until it adds no more.
    func load(
        _ known: inout Known, on snapshot: some LogSnapshot,
        extend: (inout Reading, State) -> Void = { _, _ in }
    ) throws {
        let base = try frameworkState(on: snapshot)
        var isFirst = true
        while true {
            let before = known.reading
            extend(&known.reading, known.state)
            if known.reading == before, !isFirst || known.reading.tags == known.read { return }
            isFirst = false
            known.state = State(
                base, folding: try events(known.reading, without: base, on: snapshot))
            known.markRead()
        }
    }

    private func events(
        _ reading: Reading, without framework: State, on snapshot: some LogSnapshot
    ) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        let query = reading.query(framework: false)
        try snapshot.read(query, in: 0..<snapshot.size) { stored in
            let event = try RecordedEvent(stored)
            // The framework stands in the base already.
            if !event.event.isFramework { events.append(event) }
            return true
        }
        return events
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
        try snapshot.read(Reading(accounts: []).query(framework: true), in: positions) { stored in
            events.append(try RecordedEvent(stored))
            return true
        }
        return events.isEmpty ? state : State(state, folding: events)
    }
}

extension Reading {
    /// The query of the log: with the framework's types for a condition, without for reading.
    func query(framework: Bool) -> LogQuery {
        var items = Set(tags.map { LogQuery.Item(tags: [$0]) })
        let types = framework ? self.types : self.types.subtracting(Reading(accounts: []).types)
        if !types.isEmpty {
            items.insert(LogQuery.Item(types: Set(types.map(\.rawValue))))
        }
        return LogQuery(items)
    }
}
