import CanonicalJSON
import Events
import Rules

/// What was said, filed, served and appealed about a decision.
extension DecisionMatter {
    /// What the host said on what the decision rests on or on itself, and the hearing.
    var statements: [JSON] {
        acts.compactMap { event in
            switch event.event {
            case .statementSubmitted(let matter) where bearing.contains(matter.about.value):
                return paper(
                    event, kind: "statement", text: matter.text,
                    [
                        "about": matter.about.json, "hearing": .bool(matter.hearing ?? false),
                        "waived": .bool(matter.waived ?? false),
                    ])
            case .revocationHearingHeld(let matter) where bearing.contains(event.position):
                return paper(
                    event, kind: "hearing", text: matter.minutes, ["date": matter.date.json])
            default: return nil
            }
        }
    }

    /// The papers on the decision or on what it rests on, and those on the centre filed before it.
    var materials: [JSON] {
        acts.compactMap { event in
            guard case .materialFiled(let matter) = event.event else { return nil }
            let bears =
                matter.about.map { bearing.contains($0.value) } ?? (event.position < position)
            guard bears else { return nil }
            return paper(
                event, kind: matter.kind.rawValue, text: matter.text,
                [
                    "about": matter.about?.json ?? .null, "date": matter.date.json,
                    "title": matter.title.json,
                ])
        }
    }

    private func paper(
        _ event: RecordedEvent, kind: String, text: Text, _ more: JSON
    ) -> JSON {
        var shown = more.object ?? JSONObject()
        shown["by"] = event.actor.judged.json
        shown["kind"] = .string(kind)
        shown["position"] = .integer(Int64(event.position))
        shown["role"] = .string(judgedRole(of: event))
        shown["text"] = text.json
        return .object(shown)
    }

    /// The role of whoever an act counts as done by. Of one on a paper the record does not say it; a
    /// host alone makes statements.
    private func judgedRole(of event: RecordedEvent) -> String {
        guard event.actor.actedFor == nil else {
            if case .statementSubmitted = event.event { return Role.host.rawValue }
            return ""
        }
        return event.actor.role.json.string ?? ""
    }

    /// Service of the decision.
    var service: [JSON] { served([position], naming: false) }

    /// Service of what the decision rests on: whether the party was told before.
    var notices: [JSON] { served(Set(basis.map(\.position)), naming: true) }

    private func served(_ positions: Set<Int>, naming: Bool) -> [JSON] {
        acts.flatMap { event -> [JSON] in
            guard case .documentServed(let matter) = event.event else { return [] }
            return matter.positions.filter { positions.contains($0.value) }.map { served in
                var shown = JSONObject()
                shown["date"] = matter.date.json
                shown["method"] = matter.method.json
                shown["of"] = naming ? served.json : nil
                shown["position"] = .integer(Int64(event.position))
                shown["recipient"] = matter.recipient.json
                shown["remedies"] = matter.remedies.json
                let told = naming ? basis.first { $0.position == served.value } : nil
                shown["type"] = told.map { .string($0.event.type.rawValue) }
                return .object(shown)
            }
        }
    }

    /// The period for an appeal that service of the decision started first, with the day it started.
    var appealPeriod: (served: Day, period: ServedPeriod)? {
        for event in acts {
            guard case .documentServed(let matter) = event.event else { continue }
            let period = matter.periods.first {
                $0.kind == .appeal && $0.position.value == position
            }
            if let period { return (matter.date, period) }
        }
        return nil
    }

    /// The last day for an appeal: one recorded before its year was adopted moves with the calendar.
    var appealUntil: Reckoned? {
        guard let period = appealPeriod?.period else { return nil }
        return period.provisional
            ? calendar.dutyEnd(period.due) : Reckoned(day: period.due, provisional: false)
    }

    /// The appeals against the decision, with what each came to.
    var appeals: [JSON] {
        acts.compactMap { event in
            guard case .appealRecorded(let matter) = event.event,
                matter.position.value == position
            else { return nil }
            let conclusion = acts.lazy.compactMap { event -> (Int, AppealConclusion)? in
                if case .appealConcluded(let concluded) = event.event,
                    concluded.appeal == matter.appeal
                {
                    (event.position, concluded)
                } else {
                    nil
                }
            }.first
            return [
                "appeal": matter.appeal.json, "authority": matter.authority.json,
                "concluded": conclusion.map { .integer(Int64($0.0)) } ?? .null,
                "document": conclusion?.1.document.json ?? .null,
                "outcome": conclusion?.1.outcome.json ?? .null,
                "position": .integer(Int64(event.position)), "received": matter.received.json,
                "state": conclusion == nil ? "recorded" : "concluded",
                "stay": .bool(matter.stay ?? false),
                "text": conclusion?.1.text.json ?? .null,
            ]
        }
    }

    /// The number of its document: its own, or of the one issued for it later, with where that
    /// stands.
    var document: (number: JSON, issuedAt: Int?)? {
        if let own = event.event.documentText { return (.string(own), nil) }
        for event in acts {
            guard case .documentIssued(let matter) = event.event,
                matter.positions.contains(where: { $0.value == position })
            else { continue }
            return (matter.document.json, event.position)
        }
        return nil
    }
}
