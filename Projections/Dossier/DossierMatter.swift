import CanonicalJSON
import EventLog
import Events
import Rules

/// What the log holds that bears on the decisions on one centre.
struct DossierMatter: Sendable {
    let centre: CentreID
    let known: Int
    /// All that was recorded on the centre, read at the size asked about.
    let acts: AmendedRecords
    /// The decisions asked for, as they read.
    let decisions: [AmendedRecords.Reading]
    /// Measures and calendars.
    let framework: [RecordedEvent]
    private let recorded: [Int: Record]
    private let accounts: [RecordedEvent]
    private let likes: AmendedRecords

    /// - Parameter isAsked: which of the decisions are to be shown.
    init(
        _ centre: CentreID, known: Int, in log: some LogSnapshot,
        isAsked: (RecordedEvent) -> Bool
    ) throws {
        self.centre = centre
        self.known = known
        var recorded: [Int: Record] = [:]
        var events: [RecordedEvent] = []
        try log.read(.taggedAny([centre.tag]), in: 0..<known) { stored in
            let record = try Record(bytes: stored.bytes)
            recorded[record.position] = record
            events.append(try RecordedEvent(record))
            return true
        }
        let acts = AmendedRecords(events)
        let decisions = acts.readings.filter { $0.event.event.isDecision && isAsked($0.event) }
        self.recorded = recorded
        self.acts = acts
        self.decisions = decisions
        framework = try log.events(
            Self.query([.measuresAdopted, .calendarAdopted]), in: 0..<known)
        let deciders = Set(decisions.flatMap { [$0.event.actor.account, $0.event.actor.judged] })
        accounts = try log.events(
            LogQuery(
                Set(
                    deciders.map {
                        LogQuery.Item(types: Self.accountTypes, tags: [$0.tag])
                    })), in: 0..<known)
        let types = decisions.flatMap { LikeCases.types(of: $0.event.event) }
        likes =
            types.isEmpty
            ? AmendedRecords([])
            : AmendedRecords(
                try log.events(
                    Self.query(types + [.recordCorrected, .recordSetAside]), in: 0..<known))
    }

    private static let accountTypes: Set<String> = Set(
        [EventType.accountOpened, .accountAmended, .accountClosed].map(\.rawValue))

    private static func query(_ types: [EventType]) -> LogQuery {
        LogQuery([LogQuery.Item(types: Set(types.map(\.rawValue)))])
    }

    /// A decision with what it rests on and what came of it.
    ///
    /// - Parameter before: how the centre stood that day, as it was known before the decision, and
    ///   what stood over all centres.
    func json(
        of made: AmendedRecords.Reading, before: (entry: JSONObject?, adopted: Adopted),
        from log: some LogSnapshot
    ) throws -> JSON {
        let position = made.event.position
        let matter = DecisionMatter(
            made, on: centre, acts: acts, framework: framework,
            accounts: accounts.filter { $0.position < position })
        var shown = JSONObject()
        matter.write(to: &shown)
        if let record = recorded[position] {
            shown["actedFor"] = record.actor["for"]?.withoutBoxes ?? .null
            shown["decidedBy"] = record.actor.withoutBoxes
            shown["recorded"] = .string(record.recorded.description)
        }
        shown["likeCases"] = .array(LikeCases(made.event, on: centre, among: likes).json)
        shown["proof"] = try proof(of: position, from: log)
        shown["stateBefore"] =
            try before.entry.map { entry in
                try CentreRecords.complete(
                    entry, of: centre, on: made.event.day, known: position, before.adopted,
                    from: log)
            } ?? .null
        return .object(shown)
    }

    private func proof(of position: Int, from log: some LogSnapshot) throws -> JSON {
        let path = try TreeProof.inclusion(of: position, in: known, from: log.tiles)
        return [
            "path": .array(path.map { .string($0.base64) }),
            "root": .string(try TreeProof.root(at: known, from: log.tiles).base64),
            "size": .integer(Int64(known)),
        ]
    }
}
