import CanonicalJSON
import EventLog
import Events
import Rules

extension DossierMatter {
    /// A decision with what it rests on.
    ///
    /// - Parameter timelineBefore: the centre's timeline as it was known before the decision.
    func json(
        of made: Act, timelineBefore: String?, from log: some LogSnapshot
    ) throws -> JSON {
        let (record, event) = (made.record, made.event)
        let before = events(before: event.position)
        let state = State(
            folding: adoptions.filter { $0.position < event.position } + before)
        let measures = state.measures.measures(on: event.day)
        return [
            "actedFor": record.actor["for"]?.withoutBoxes ?? .null,
            "appealUntil": .null,
            "appeals": [],
            "article": .string(record.article),
            "attachments": record.data["attachments"] ?? [],
            "basis": .array(
                basis(of: event, before).map { .integer(Int64($0.position)) }),
            "decidedBy": record.actor.withoutBoxes,
            "document": record.data["document"] ?? .null,
            "effective": .string(record.effective),
            "materials": [],
            "objections": .array(objections(for: event, before)),
            "opinions": .array(opinions(for: event, state)),
            "parameters": .array(parameters(bearingOn: event.event, measures)),
            "policy": .string(record.policy),
            "position": .integer(Int64(event.position)),
            "proof": try proof(of: event.position, from: log),
            "recorded": .string(record.recorded.description),
            "service": [],
            "stateBefore": try stateBefore(event, timelineBefore, from: log),
            "statements": [],
            "type": .string(record.type),
        ]
    }

    /// The centre as whoever decided saw it: as it was known just before, on the day of the act.
    private func stateBefore(
        _ event: RecordedEvent, _ timeline: String?, from log: some LogSnapshot
    ) throws -> JSON {
        guard let timeline, let entry = try CentreTimeline.entry(on: event.day, in: timeline)
        else { return .null }
        return try CentreRecords.complete(
            entry, of: centre, on: event.day, known: event.position, from: log)
    }

    private func opinions(for decision: RecordedEvent, _ state: State) -> [JSON] {
        guard decision.event.decidesOnEstablishment, let centre = state.centres[centre] else {
            return []
        }
        return centre.opinions.sorted { $0.position < $1.position }.map { given in
            let stage: OpinionStage
            let opinion: JSON
            var score: JSON = .null
            switch given.opinion.finding {
            case .preliminary(let verdict): (stage, opinion) = (.preliminary, verdict.json)
            case .bureau(let verdict): (stage, opinion) = (.bureau, verdict.json)
            case .expert(_, let points, let advice):
                (stage, opinion) = (.expert, advice.json)
                score = .integer(Int64(points))
            }
            return [
                "by": given.account.json, "counts": .bool(centre.counts(given)),
                "opinion": opinion, "position": .integer(Int64(given.position)), "score": score,
                "stage": stage.json, "text": given.opinion.text.json,
            ]
        }
    }

    /// The objections to the centre or to its whole list, as they stood when the decision was
    /// taken; of a decision on an objection that one, as the decision leaves it.
    private func objections(for decision: RecordedEvent, _ before: [RecordedEvent]) -> [JSON] {
        let own = decision.event.objection
        let events = own == nil ? before : before + [decision]
        return StandingObjection.all(in: events)
            .filter { own == nil || $0.objection == own }.map(\.json)
    }

    private func parameters(bearingOn event: Event, _ measures: Measures?) -> [JSON] {
        guard let measures else { return [] }
        return event.parametersItRestsOn.map { parameter in
            [
                "adopted": .bool(measures.isAdopted(parameter)),
                "name": .string(parameter.rawValue), "value": measures[parameter],
            ]
        }
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

extension CentreState {
    /// Whether an opinion counts: at the reviews the latest, of experts those of the panel convened
    /// last that are not recused.
    fileprivate func counts(_ given: GivenOpinion) -> Bool {
        switch given.opinion.finding {
        case .preliminary:
            given
                == opinions.last {
                    if case .preliminary = $0.opinion.finding { true } else { false }
                }
        case .bureau:
            given
                == opinions.last {
                    if case .bureau = $0.opinion.finding { true } else { false }
                }
        case .expert: panel(for: .recognition).map { counting($0).contains(given) } ?? false
        }
    }
}
