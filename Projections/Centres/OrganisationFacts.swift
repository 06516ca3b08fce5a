import EventLog
import Events

/// What the register was told of organisations, event by event; read from the log where it is not
/// kept in memory.
struct OrganisationFacts {
    private var kept: Kept<CreditCode, [RecordedEvent]>

    private static let types: Set<String> = Set(
        [
            EventType.organisationRegistered, .organisationVerified,
            .organisationVerificationRefused, .organisationAmended, .centreCarriedOver,
            .recordCorrected, .recordSetAside,
        ].map(\.rawValue))

    init(limit: Int) {
        kept = Kept(limit: limit)
    }

    /// Adds the event recorded next.
    mutating func add(_ event: RecordedEvent, of organisation: CreditCode, isFirst: Bool) {
        guard var facts = isFirst ? [] : kept.take(organisation) else { return }
        facts.append(event)
        kept.put(facts, for: organisation)
    }

    /// All that was told of an organisation, in the order of record.
    ///
    /// - Parameter size: the size up to and with the event that is being applied.
    mutating func facts(
        of organisation: CreditCode, before size: Int, in log: some LogSnapshot
    ) throws -> [RecordedEvent] {
        let facts =
            try kept.take(organisation)
            ?? Self.read(organisation, before: size, in: log)
        kept.put(facts, for: organisation)
        return facts
    }

    /// What a log tells of an organisation.
    static func read(
        _ organisation: CreditCode, before size: Int, in log: some LogSnapshot
    ) throws -> [RecordedEvent] {
        let query = LogQuery([LogQuery.Item(types: types, tags: [organisation.tag])])
        return try log.events(query, in: 0..<size).filter { $0.toldOf.contains(organisation) }
    }
}
