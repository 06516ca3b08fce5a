import CanonicalJSON
import Events
import Rules

/// One decision on a centre, with what stood before it and what was recorded since.
struct DecisionMatter {
    let decision: AmendedRecords.Reading
    let centre: CentreID
    /// What stands of all that was recorded on the centre, as known when asked.
    let acts: [RecordedEvent]
    /// All that had been recorded on the centre, as it read when it was decided.
    let before: AmendedRecords
    /// What of that stood.
    let standing: [RecordedEvent]
    /// The fold of it.
    let state: State
    /// What is known of working days when asked.
    let calendar: WorkingCalendar
    /// What was recorded on the deciding accounts before it.
    let accounts: [RecordedEvent]
    /// The acts the decision rests on, as they read then, in the order of position.
    private(set) var basis: [RecordedEvent] = []
    private let readings: [Int: AmendedRecords.Reading]

    init(
        _ decision: AmendedRecords.Reading, on centre: CentreID, acts: AmendedRecords,
        framework: [RecordedEvent], accounts: [RecordedEvent]
    ) {
        self.decision = decision
        self.centre = centre
        self.accounts = accounts
        let position = decision.event.position
        self.acts = acts.standing
        readings = Dictionary(
            uniqueKeysWithValues: acts.readings.map { ($0.event.position, $0) })
        before = AmendedRecords(acts.recorded.filter { $0.position < position })
        standing = before.standing
        state = State(folding: framework.filter { $0.position < position } + standing)
        calendar = State(folding: framework).calendar
        let positions = basisPositions
        basis = before.readings.map(\.event).filter { positions.contains($0.position) }
    }

    var event: RecordedEvent { decision.event }
    var position: Int { decision.event.position }
    /// The centre as it stood in the records before.
    var own: CentreState? { state.centres[centre] }
    /// The measures in force on the day of the act.
    var measures: Measures? { state.measures.measures(on: event.day) }
    /// How an act of the basis reads when asked.
    func basisReading(of event: RecordedEvent) -> AmendedRecords.Reading? {
        readings[event.position]
    }

    /// The positions of the basis and of the decision itself.
    var bearing: Set<Int> { Set(basis.map(\.position)).union([position]) }

    /// Writes all that follows from the records on the centre.
    func write(to shown: inout JSONObject) {
        let document = document
        shown["appealUntil"] = appealUntil?.day.json ?? .null
        shown["appeals"] = .array(appeals)
        shown["article"] = .string(event.article)
        shown["attachments"] = .array(event.attachments.map(\.json))
        shown["answer"] = answer.map(JSON.string) ?? .null
        shown["authority"] = authority
        shown["basis"] = .array(basis.map { .integer(Int64($0.position)) })
        shown["checks"] = .array(checks)
        shown["conflicts"] = .array(conflicts)
        shown["corrected"] = .bool(decision.isCorrected)
        shown["correctedBy"] = .array(decision.correctedBy.map { .integer(Int64($0)) })
        shown["document"] = document?.number ?? .null
        shown["documentIssued"] = document?.issuedAt.map { .integer(Int64($0)) } ?? .null
        shown["effective"] = event.effective.json
        shown["lateness"] = lateness
        shown["materials"] = .array(materials)
        shown["notes"] = .array(notes.map { ["code": .string($0)] })
        shown["notices"] = .array(notices)
        shown["objections"] = .array(objections)
        shown["opinions"] = .array(opinions)
        shown["parameters"] = .array(parameters)
        shown["policy"] = .string(event.policy)
        shown["position"] = .integer(Int64(position))
        shown["publicity"] = publicity
        shown["reasons"] = reasons.map(JSON.string) ?? .null
        shown["reckoning"] = .array(reckoning)
        shown["service"] = .array(service)
        shown["setAside"] = .bool(decision.isSetAside)
        shown["setAsideBy"] = decision.setAsideBy.map { .integer(Int64($0)) } ?? .null
        shown["statements"] = .array(statements)
        shown["type"] = .string(event.event.type.rawValue)
    }

    /// Why it was so decided, in the words of whoever did.
    private var reasons: String? {
        let data = event.fields
        for name in ["reason", "text", "findings"] {
            if let text = data[name]?.string { return text }
        }
        return nil
    }

    /// What the decision answers to what the host said.
    private var answer: String? { event.fields["answer"]?.string }
}

extension RecordedEvent {
    /// The event's data.
    var fields: JSONObject {
        var fields = FieldWriter()
        event.write(to: &fields)
        return fields.object
    }
}
