import CanonicalJSON
import Events
import Rules

/// An objection as its events leave it.
struct StandingObjection: Sendable {
    let objection: ObjectionID
    let raised: ObjectionRaised
    let event: RecordedEvent
    private(set) var state = ObjectionState.Progress.raised
    private(set) var outcome: ObjectionOutcome?
    private(set) var findings: Text?

    /// The objections these events tell of, in the order of position.
    static func all(in events: [RecordedEvent]) -> [StandingObjection] {
        var all: [StandingObjection] = []
        func change(_ id: ObjectionID, _ body: (inout StandingObjection) -> Void) {
            guard let index = all.firstIndex(where: { $0.objection == id }) else { return }
            body(&all[index])
        }
        for event in events {
            switch event.event {
            case .objectionRaised(let matter):
                all.append(
                    StandingObjection(objection: matter.objection, raised: matter, event: event))
            case .objectionAccepted(let matter):
                change(matter.objection) { $0.state = .accepted }
            case .objectionDeclined(let matter):
                change(matter.objection) { $0.state = .declined }
            case .objectionWithdrawn(let matter):
                change(matter.objection) { $0.state = .withdrawn }
            case .objectionResolved(let matter):
                change(matter.objection) {
                    $0.state = .resolved
                    $0.outcome = matter.outcome
                    $0.findings = matter.findings
                }
            default: break
            }
        }
        return all
    }

    /// As a dossier shows it.
    var json: JSON {
        [
            "findings": findings?.json ?? .null, "objection": objection.json,
            "outcome": outcome?.json ?? .null, "position": .integer(Int64(event.position)),
            "state": .string(state.rawValue),
        ]
    }
}
