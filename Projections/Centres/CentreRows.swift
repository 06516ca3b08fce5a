import EventLog
import Events
import Rules
import SQLite

/// Writes a row for each change of what is known of a centre, with its whole timeline.
///
/// An event that takes effect after all that is folded of its centres is added to what is kept in
/// memory; any other makes its centres be folded again from the log.
final class CentreRows {
    private let timeline: Statement
    private let latest: Statement
    private let rostered: Statement
    private let host: Statement
    private let hosted: Statement
    private let firstOfDay: Statement
    private var framework: State?
    private var folds: Kept<CentreID, CentreFold>
    private var told: OrganisationFacts
    /// What stands of the centre folded last for an amendment, as it reads: amendments come one after
    /// another, and each would have all of it read from the log again.
    private var amended: (centre: CentreID, readings: [Int: RecordedEvent])?

    init(_ connection: Connection, kept: Int) throws {
        timeline = try connection.prepare(WritingStatements.timeline)
        latest = try connection.prepare(WritingStatements.latestTimeline)
        rostered = try connection.prepare(WritingStatements.rostered)
        host = try connection.prepare(WritingStatements.host)
        hosted = try connection.prepare(WritingStatements.hostedCentres)
        firstOfDay = try connection.prepare(WritingStatements.firstOfDay)
        folds = Kept(limit: kept)
        told = OrganisationFacts(limit: kept)
    }

    /// - Parameters:
    ///   - newcomers: the centres of which this is the first act.
    ///   - startsOrganisation: whether nothing was told of its organisation before.
    ///   - log: the log at a size that has the event.
    func add(
        _ event: RecordedEvent, _ bearing: Event.Bearing, newcomers: Set<CentreID>,
        startsOrganisation: Bool, reading log: some LogSnapshot
    ) throws {
        if case .measures = bearing {
            try adopt(event, reading: log)
            return
        }
        var centres = Set(event.centres)
        for organisation in event.toldOf {
            told.add(event, of: organisation, isFirst: startsOrganisation)
            try hosted.bind(1, organisation.rawValue)
            try hosted.forEachRow { row in
                if let id = CentreID(row.string(0)) { centres.insert(id) }
            }
        }
        for centre in centres {
            try add(event, to: centre, isFirst: newcomers.contains(centre), reading: log)
        }
    }

    private func add(
        _ event: RecordedEvent, to centre: CentreID, isFirst: Bool, reading log: some LogSnapshot
    ) throws {
        let known = event.position + 1
        if let fold = folds.take(centre), let isChanged = fold.append(event) {
            if isChanged { try write(fold, of: centre, known: known) }
            folds.put(fold, for: centre)
            if amended?.centre == centre { amended?.readings[event.position] = event }
            return
        }
        if let readings = corrected(by: event, of: centre) {
            amended?.readings = readings
            let fold = CentreFold(
                centre, framework: try measures(before: known, in: log), standing: readings)
            try writeChange(fold, of: centre, known: known)
            return
        }
        amended = nil
        let own = isFirst ? [event] : try Self.events(tagged: centre.tag, before: known, in: log)
        try refold(centre, own: own, known: known, reading: log)
        for organisation in event.hosts(of: centre) {
            try host.bind(1, organisation.rawValue)
            try host.bind(2, centre.rawValue)
            try host.run()
        }
    }

    private func refold(
        _ centre: CentreID, own: [RecordedEvent], known: Int, reading log: some LogSnapshot
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
        try writeChange(fold, of: centre, known: known)
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

    private func writeChange(_ fold: CentreFold, of centre: CentreID, known: Int) throws {
        try latest.bind(1, centre.rawValue)
        let stored = try latest.first { $0.string(0) }
        // Where all that began it is set aside, that nothing is left is known too.
        let isKnown = stored != nil || !fold.timeline.isEmpty
        if isKnown, stored != fold.timeline.json { try write(fold, of: centre, known: known) }
        folds.put(fold, for: centre)
    }

    private func write(_ fold: CentreFold, of centre: CentreID, known: Int) throws {
        try timeline.bind(1, centre.rawValue)
        try timeline.bind(2, known)
        try timeline.bind(3, fold.timeline.json)
        try timeline.run()
        guard fold.timeline.hasManaged else { return }
        try rostered.bind(1, centre.rawValue)
        try rostered.bind(2, known)
        try rostered.run()
    }

    /// Measures in force from the day of their adoption also judge what was recorded earlier that
    /// day; what is recorded later is folded under them.
    private func adopt(_ event: RecordedEvent, reading log: some LogSnapshot) throws {
        var measures = try measures(before: event.position, in: log)
        measures.apply(event)
        framework = measures
        folds.clear()
        guard event.effective <= event.day else { return }
        try firstOfDay.bind(1, Int(event.day.number))
        let first = try firstOfDay.first { $0.int(0) } ?? event.position
        var centres: Set<CentreID> = []
        try log.read(first..<event.position) { stored in
            centres.formUnion(try RecordedEvent(stored).centres)
            return true
        }
        for centre in centres {
            let known = event.position + 1
            let own = try Self.events(tagged: centre.tag, before: known, in: log)
            try refold(centre, own: own, known: known, reading: log)
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
