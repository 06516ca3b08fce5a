public import CanonicalJSON
import EventLog
public import Events
import Rules
import SQLite

extension ProjectionRunner {
    /// Every decision on a centre with what it rests on: `{"decisions": […]}` as the contract has
    /// it, in the order of position. A decision on an objection to a whole list is one on every
    /// centre of it.
    ///
    /// - Parameters:
    ///   - decision: the position of the one decision asked for.
    ///   - day: decisions in effect by that day.
    ///   - known: as the register knew it when it held that many records; the proofs are of this
    ///     size.
    /// - Returns: nothing where no such centre was known; without decisions where there is none, or
    ///   none at that position.
    public func dossier(
        of centre: CentreID, decision: Int? = nil, on day: Day, known: Int
    ) async throws -> JSON? {
        guard try await timeline(of: centre, known: known) != nil else { return nil }
        let dossier = try await log.read { try DossierMatter(centre, known: known, in: $0) }
        let decisions = dossier.decisions.filter { made in
            made.event.effective <= day && (decision ?? made.event.position) == made.event.position
        }
        let before = try await rows { connection in
            try connection.withStatement(TimelineQueries.one) { statement in
                try decisions.map { made in
                    try statement.bind(1, centre.rawValue)
                    try statement.bind(2, made.event.position)
                    return try statement.first { $0.string(0) }
                }
            }
        }
        let shown = try await log.read { log in
            try zip(decisions, before).map { made, timeline in
                try dossier.json(of: made, timelineBefore: timeline, from: log)
            }
        }
        return ["decisions": .array(shown)]
    }
}

/// What the log holds on one centre.
struct DossierMatter: Sendable {
    /// An act, as it is recorded and as it is read.
    struct Act: Sendable {
        let record: Record
        let event: RecordedEvent

        init(_ stored: StoredRecord) throws {
            record = try Record(bytes: stored.bytes)
            event = try RecordedEvent(record)
        }
    }

    let centre: CentreID
    let known: Int
    let acts: [Act]
    /// The adoptions of measures.
    let adoptions: [RecordedEvent]

    init(_ centre: CentreID, known: Int, in log: some LogSnapshot) throws {
        self.centre = centre
        self.known = known
        var acts: [Act] = []
        try log.read(.taggedAny([centre.tag]), in: 0..<known) { stored in
            acts.append(try Act(stored))
            return true
        }
        self.acts = acts
        let measures = LogQuery([LogQuery.Item(types: [EventType.measuresAdopted.rawValue])])
        adoptions = try log.events(measures, in: 0..<known)
    }

    /// The acts that are decisions.
    var decisions: [Act] {
        acts.filter(\.event.event.isDecision)
    }

    /// What had been recorded on the centre when an act was.
    func events(before position: Int) -> [RecordedEvent] {
        acts.lazy.map(\.event).filter { $0.position < position }
    }
}
