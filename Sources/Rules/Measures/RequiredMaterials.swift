public import CanonicalJSON

/// Which kinds of material a decision needs (`requireMaterials`).
public struct RequiredMaterials: Hashable, Sendable {
    /// The decisions that may need materials, as in dossiers and as what may be appealed.
    public static let decisions = [
        "establishment.approved", "establishment.refused", "objection.declined",
        "objection.resolved", "deferral.granted", "deferral.refused", "acceptance.passed",
        "acceptance.failed", "evaluation.absence-recorded", "evaluation.graded",
        "rectification.passed", "rectification.failed", "change.filed", "change.returned",
        "centre.revoked", "revocation.dropped", "record.corrected", "record.set-aside",
    ]

    /// The kinds of material that may be filed.
    public static let kinds = [
        "minutes", "legal-review", "investigation", "letter", "call", "transfer", "benefit",
        "other",
    ]

    /// The kinds each decision needs, in the order given.
    private let kindsByDecision: [String: [String]]

    /// Reads an object of decisions, each with a list of kinds that is not empty and repeats none.
    public init?(_ json: JSON) {
        guard let object = json.object else { return nil }
        var kindsByDecision: [String: [String]] = [:]
        for member in object.members {
            guard Self.decisions.contains(member.name), let list = member.value.array,
                !list.isEmpty
            else { return nil }
            let kinds = list.compactMap(\.string)
            guard kinds.count == list.count, kinds.allSatisfy(Self.kinds.contains),
                Set(kinds).count == kinds.count
            else { return nil }
            kindsByDecision[member.name] = kinds
        }
        self.kindsByDecision = kindsByDecision
    }

    /// The kinds the decision of that name needs, none where nothing is laid down.
    public subscript(decision: String) -> [String] { kindsByDecision[decision] ?? [] }
}
