import CanonicalJSON
import EventLog
import Events
import Projections
import Rules
import SQLiteLog

/// The register as it is defined: all of its first records that are in effect by a day folded at
/// once, without tables, without increments.
struct NaiveFold {
    private let events: [RecordedEvent]

    init(_ log: SQLiteLog) async throws {
        events = try await log.read { log in
            var events: [RecordedEvent] = []
            try log.read(0..<log.size) { stored in
                events.append(try RecordedEvent(stored))
                return true
            }
            return events
        }
    }

    private struct Fact {
        let day: Day
        let event: RecordedEvent
        var stretch: CarriedValues?
    }

    private func facts(_ event: RecordedEvent) -> [Fact] {
        guard case .centreCarriedOver(let matter) = event.event else {
            return [Fact(day: event.effective, event: event)]
        }
        return CarriedValues.stretches(of: matter).map {
            Fact(day: $0.from, event: event, stretch: $0)
        }
    }

    private func state(on day: Day, known: Int) -> State {
        let known = events.prefix(known)
        var state = State(folding: known.filter(\.event.isFramework))
        let inEffect = known.filter { !$0.event.isFramework }.flatMap(facts)
            .filter { $0.day <= day }
            .sorted { ($0.day, $0.event.position) < ($1.day, $1.event.position) }
        for fact in inEffect {
            if case .centreCarriedOver(let matter) = fact.event.event, let stretch = fact.stretch {
                state.carryOver(
                    matter, values: stretch, position: fact.event.position)
            } else {
                state.apply(fact.event)
            }
        }
        return state
    }

    /// The managed centres, each with a few fields.
    func roster(on day: Day, known: Int) -> [JSON] {
        let state = state(on: day, known: known)
        let known = events.prefix(known)
        return state.centres.filter(\.value.isManaged).sorted { $0.key < $1.key }.map {
            id, centre in
            let host = state.organisations[centre.host]
            let paper = known.compactMap { event in
                if case .centreCarriedOver(let matter) = event.event, matter.centre == id {
                    matter.district
                } else {
                    nil
                }
            }.last
            return [
                "centre": id.json, "name": centre.name.json, "status": centre.status.json,
                "host": [
                    "organisation": centre.host.json,
                    "name": (host?.name ?? centre.hostName?.value).map(JSON.string) ?? .null,
                ],
                "district": (host?.district ?? paper)
                    .map { state.departmentInCharge(of: $0, on: day).json } ?? .null,
                "field": centre.field.json, "director": centre.director.json,
                "coBuilders": .array(centre.coBuilders.map(\.json)),
                "established": centre.established?.json ?? .null,
                "document": centre.document.map(JSON.string) ?? .null,
                "constructionUntil": centre.constructionUntil?.json ?? .null,
                "grade": centre.grade?.json ?? .null,
                "gradeValidUntil": centre.gradeValidUntil?.json ?? .null,
                "rectificationDue": centre.rectificationDue?.json ?? .null,
            ]
        }
    }

    /// The status and stage of every centre, managed or not.
    func stages(on day: Day, known: Int) -> [CentreID: String] {
        state(on: day, known: known).centres.mapValues {
            "\($0.status.rawValue)/\($0.stage?.rawValue ?? "")"
        }
    }
}
