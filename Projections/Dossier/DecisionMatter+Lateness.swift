import CanonicalJSON
import Events
import Rules

/// What was entered late, for another, against a refusal that yields, or was amended since.
extension DecisionMatter {
    /// Of the decision, and of each act it rests on of which there is something to tell: `{days,
    /// enteredFor, overridden, basis: [{position, type, days, enteredFor, overridden, late,
    /// corrected, setAside}]}`.
    var lateness: JSON {
        var shown = entering(event)
        shown["basis"] = .array(basis.compactMap(remark))
        return .object(shown)
    }

    private func entering(_ event: RecordedEvent) -> JSONObject {
        var shown = JSONObject()
        // What sets a record aside takes that record's day, and is not late for it.
        let isLate = event.event.type != .recordSetAside
        let days = isLate ? event.day.number - event.effective.number : 0
        shown["days"] = .integer(Int64(days))
        shown["enteredFor"] = .bool(event.actor.actedFor != nil)
        shown["overridden"] =
            event.actor.override.map {
                ["codes": .array($0.codes.map(\.json)), "reason": $0.reason.json]
            } ?? .null
        return shown
    }

    private func remark(on event: RecordedEvent) -> JSON? {
        let later = basisReading(of: event)
        let isLate =
            if case .changeReported(let matter) = event.event { matter.late } else { false }
        let isAmended = later?.isCorrected == true || later?.isSetAside == true
        guard
            event.day != event.effective || event.actor.actedFor != nil
                || event.actor.override != nil || isLate || isAmended
        else { return nil }
        var shown = entering(event)
        shown["corrected"] = .bool(later?.isCorrected ?? false)
        shown["late"] = .bool(isLate)
        shown["position"] = .integer(Int64(event.position))
        shown["setAside"] = .bool(later?.isSetAside ?? false)
        shown["type"] = .string(event.event.type.rawValue)
        return .object(shown)
    }
}
