import EventLog
import Events
import Rules

/// Makes the rows for each change of what is known of a centre. They are written by another, which
/// may be on another thread.
///
/// An event that takes effect after all that is folded of its centres is added to what is kept in
/// memory; any other makes its centres be folded again from the log.
final class CentreRows {
    /// What was made since it was taken last.
    private var rows: [CentreRow] = []
    private var lastIDs: (standing: Int, centre: Int)
    private var framework: State?
    private var folds: Kept<CentreID, CentreFold>
    private var told: OrganisationFacts
    /// What has been met since nothing was known; nothing where not all was met.
    private var met: Met?
    /// The first day met, which may have begun before, and the day met last with its first record.
    private var days: (first: Day, last: Day, start: Int)?
    /// What stands of the centre folded last for an amendment, as it reads: amendments come one after
    /// another, and each would have all of it read from the log again.
    private var amended: (centre: CentreID, readings: [Int: RecordedEvent])?

    /// All centres and organisations there are: what is not among them is new.
    private struct Met {
        var centres: Set<CentreID> = []
        /// What each hosts or once did, in order: rows are numbered as they are made.
        var hosted: [CreditCode: [CentreID]] = [:]

        mutating func note(_ organisation: CreditCode, hosting centre: CentreID) {
            let known = hosted[organisation] ?? []
            guard !known.contains(centre) else { return }
            hosted[organisation] = (known + [centre]).sorted()
        }
    }

    /// - Parameter isFromNothing: whether all is going to be met, from the first record on.
    init(_ store: CentreStore, kept: Int, isFromNothing: Bool) throws {
        lastIDs = try store.lastIDs()
        folds = Kept(limit: kept)
        told = OrganisationFacts(limit: kept)
        met = isFromNothing ? Met() : nil
    }

    /// The rows made since the last call.
    func takeRows() -> [CentreRow] {
        defer { rows = [] }
        return rows
    }

    /// - Parameters:
    ///   - own: the centres the event bears on.
    ///   - log: the log at a size that has the event.
    func add(
        _ event: RecordedEvent, of own: [CentreID], reading log: some LogSnapshot,
        _ store: some CentreReading
    ) throws {
        note(event)
        let bearing = event.event.bearing
        if case .measures = bearing {
            try adopt(event, reading: log, store)
            return
        }
        var centres = own
        for organisation in event.toldOf {
            told.add(event, of: organisation, isFirst: isFirst(organisation))
            for id in try hosted(by: organisation, store) where !centres.contains(id) {
                centres.append(id)
            }
        }
        for centre in centres {
            let isFirst = met?.centres.insert(centre).inserted ?? false
            try add(event, to: centre, isFirst: isFirst, reading: log, store)
        }
    }

    private func note(_ event: RecordedEvent) {
        let day = event.day
        guard let known = days else {
            days = (day, day, event.position)
            return
        }
        if known.last != day { days = (known.first, day, event.position) }
    }

    private func isFirst(_ organisation: CreditCode) -> Bool {
        guard met != nil, met?.hosted[organisation] == nil else { return false }
        met?.hosted[organisation] = []
        return true
    }

    private func hosted(
        by organisation: CreditCode, _ store: some CentreReading
    ) throws -> [CentreID] {
        if let met { return met.hosted[organisation] ?? [] }
        return try read(store) { try $0.hosted(by: organisation) }
    }

    private func read<Result>(
        _ store: some CentreReading, _ body: (CentreStore) throws -> Result
    ) throws -> Result {
        try store.read(writing: takeRows(), body)
    }

    private func add(
        _ event: RecordedEvent, to centre: CentreID, isFirst: Bool, reading log: some LogSnapshot,
        _ store: some CentreReading
    ) throws {
        let known = event.position + 1
        if let fold = folds.take(centre), let change = fold.append(event) {
            make(change, of: fold, centre, known: known)
            folds.put(fold, for: centre)
            if amended?.centre == centre { amended?.readings[event.position] = event }
            return
        }
        if let readings = corrected(by: event, of: centre) {
            amended?.readings = readings
            let fold = CentreFold(
                centre, framework: try measures(before: known, in: log), standing: readings)
            try makeChange(fold, of: centre, isFirst: false, known: known, store)
            return
        }
        amended = nil
        let own = isFirst ? [event] : try Self.events(tagged: centre.tag, before: known, in: log)
        try refold(centre, own: own, isFirst: isFirst, known: known, reading: log, store)
        for organisation in event.hosts(of: centre) {
            rows.append(.host(organisation, centre))
            met?.note(organisation, hosting: centre)
        }
    }

    private func refold(
        _ centre: CentreID, own: [RecordedEvent], isFirst: Bool, known: Int,
        reading log: some LogSnapshot, _ store: some CentreReading
    ) throws {
        var events: [Int: RecordedEvent] = [:]
        for event in own { events[event.position] = event }
        let hosts = own.reduce(into: Set<CreditCode>()) { $0.formUnion($1.hosts(of: centre)) }
        for organisation in hosts {
            for event in try told.facts(of: organisation, before: known, in: log) {
                events[event.position] = event
            }
        }
        let inOrder = events.values.sorted { $0.position < $1.position }
        let standing = Amendments.standing(among: inOrder).filter { !$0.isAmendment }
        let readings = Dictionary(uniqueKeysWithValues: standing.map { ($0.position, $0) })
        if own.last?.isAmendment == true { amended = (centre, readings) }
        let fold = CentreFold(
            centre, framework: try measures(before: known, in: log), standing: readings)
        try makeChange(fold, of: centre, isFirst: isFirst, known: known, store)
    }

    /// What stands of the centre folded last, with one more of its acts corrected; nothing where the
    /// event does something else.
    private func corrected(
        by event: RecordedEvent, of centre: CentreID
    ) -> [Int: RecordedEvent]? {
        guard var readings = amended?.readings, amended?.centre == centre,
            case .recordCorrected(let matter) = event.event,
            let before = readings[matter.position.value]
        else { return nil }
        readings[before.position] = Amendments.reading(before, among: [event])
        return readings
    }

    /// Makes the rows for what a centre folded again says otherwise than what was written.
    private func makeChange(
        _ fold: CentreFold, of centre: CentreID, isFirst: Bool, known: Int,
        _ store: some CentreReading
    ) throws {
        let written = isFirst ? nil : try read(store) { try $0.written(of: centre) }
        fold.series = written?.series
        let change = fold.change(from: written?.segments ?? [])
        make(change, of: fold, centre, known: known)
        folds.put(fold, for: centre)
    }

    private func make(
        _ change: CentreTimeline.Change, of fold: CentreFold, _ centre: CentreID, known: Int
    ) {
        defer { fold.forgetWritten() }
        switch change {
        case .none: return
        case .more(let segments):
            if fold.series == nil { begin(fold, of: centre, known: known) }
            for segment in segments { make(segment, known: known, in: &fold.series) }
        case .anew:
            begin(fold, of: centre, known: known)
            let segments = fold.timeline.segments
            if segments.isEmpty { make(nil, known: known, in: &fold.series) }
            for segment in segments { make(segment, known: known, in: &fold.series) }
        }
        guard !fold.isRostered, fold.timeline.hasManaged, let series = fold.series else { return }
        rows.append(.rostered(centre, number: series.centre, known: known))
        fold.isRostered = true
    }

    private func begin(_ fold: CentreFold, of centre: CentreID, known: Int) {
        let number = fold.series?.centre ?? lastIDs.centre + 1
        if fold.series == nil {
            lastIDs.centre = number
            rows.append(.centre(number: number, centre))
        }
        fold.series = StandingSeries(
            centre: number, start: known, lastDay: StandingSeries.beforeAll, base: nil)
    }

    private func make(
        _ segment: CentreTimeline.Segment?, known: Int, in series: inout StandingSeries?
    ) {
        guard let present = series else { return }
        lastIDs.standing += 1
        let day = segment?.from ?? StandingSeries.beforeAll
        let changes = present.base.flatMap { base in segment?.entry.changes(from: base.entry) }
        rows.append(
            .standing(
                CentreRow.Standing(
                    id: lastIDs.standing, centre: present.centre, known: known,
                    series: present.start, day: day,
                    base: changes == nil ? nil : present.base?.id,
                    entry: changes ?? segment?.entry.stored)))
        series?.lastDay = day
        if changes == nil { series?.base = segment.map { (id: lastIDs.standing, entry: $0.entry) } }
    }
}

extension CentreRows {
    /// Measures in force from the day of their adoption also judge what was recorded earlier that
    /// day; what is recorded later is folded under them.
    private func adopt(
        _ event: RecordedEvent, reading log: some LogSnapshot, _ store: some CentreReading
    ) throws {
        var measures = try measures(before: event.position, in: log)
        measures.apply(event)
        framework = measures
        folds.clear()
        guard event.effective <= event.day else { return }
        var first = days?.start ?? event.position
        // The first day met may have begun with what was written before.
        if met == nil, days?.first == event.day {
            first = try read(store) { try $0.firstPosition(of: event.day) } ?? first
        }
        var centres: Set<CentreID> = []
        try log.read(first..<event.position) { stored in
            centres.formUnion(try RecordedEvent(stored).centres)
            return true
        }
        let known = event.position + 1
        for centre in centres.sorted() {
            let own = try Self.events(tagged: centre.tag, before: known, in: log)
            try refold(centre, own: own, isFirst: false, known: known, reading: log, store)
        }
    }

    /// A state that knows the measures and nothing else.
    private func measures(before size: Int, in log: some LogSnapshot) throws -> State {
        if let framework { return framework }
        var state = State()
        let query = LogQuery([LogQuery.Item(types: [EventType.measuresAdopted.rawValue])])
        try log.read(query, in: 0..<size) { stored in
            state.apply(try RecordedEvent(stored))
            return true
        }
        framework = state
        return state
    }

    private static func events(
        tagged tag: String, before size: Int, in log: some LogSnapshot
    ) throws -> [RecordedEvent] {
        try log.events(.taggedAny([tag]), in: 0..<size)
    }
}
