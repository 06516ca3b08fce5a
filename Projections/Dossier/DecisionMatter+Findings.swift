import CanonicalJSON
import Events
import Rules

/// What was found, by whom, and who had to step back.
extension DecisionMatter {
    /// The opinions it was decided on, in the order of position.
    var opinions: [JSON] {
        var all: [(position: Int, shown: JSON)] = reviews + consents
        let seats = Set(panels.map(\.panel))
        for given in own?.opinions ?? [] {
            switch given.opinion.finding {
            case .preliminary(let verdict) where event.event.decidesOnEstablishment:
                all.append((given.position, opinion(given, "preliminary", verdict.json)))
            case .bureau(let verdict) where event.event.decidesOnEstablishment:
                all.append((given.position, opinion(given, "bureau", verdict.json)))
            case .expert(let panel, let score, let advice) where seats.contains(panel):
                all.append((given.position, opinion(given, "expert", advice.json, score)))
            case .preliminary, .bureau, .expert: break
            }
        }
        return all.sorted { $0.position < $1.position }.map(\.shown)
    }

    private func opinion(
        _ given: CentreState.GivenOpinion, _ stage: String, _ opinion: JSON, _ score: Int? = nil
    ) -> JSON {
        [
            "by": given.account.json, "counts": .bool(counts(given)), "opinion": opinion,
            "position": .integer(Int64(given.position)),
            "score": score.map { .integer(Int64($0)) } ?? .null, "stage": .string(stage),
            "text": given.opinion.text.json,
        ]
    }

    /// Whether an opinion counts: at the reviews the latest, of experts those of the panel that are
    /// not recused.
    private func counts(_ given: CentreState.GivenOpinion) -> Bool {
        func isLatest(_ isOfStage: (Opinion.Finding) -> Bool) -> Bool {
            own?.opinions.last { isOfStage($0.opinion.finding) } == given
        }
        switch given.opinion.finding {
        case .preliminary:
            return isLatest { if case .preliminary = $0 { true } else { false } }
        case .bureau: return isLatest { if case .bureau = $0 { true } else { false } }
        case .expert:
            guard let own, let panel else { return false }
            return own.counting(panel).contains(given)
        }
    }

    /// The department's reviews of what was asked for; the latest counts.
    private var reviews: [(position: Int, shown: JSON)] {
        let reviews = basis.compactMap { event -> (RecordedEvent, DepartmentReview)? in
            switch event.event {
            case .deferralReviewed(let matter), .acceptanceReviewed(let matter),
                .rectificationReviewed(let matter):
                (event, matter)
            default: nil
            }
        }
        return reviews.enumerated().map { index, review in
            let (event, matter) = review
            return (
                event.position,
                [
                    "by": event.actor.judged.json, "counts": .bool(index == reviews.count - 1),
                    "opinion": matter.opinion.json, "position": .integer(Int64(event.position)),
                    "score": .null, "stage": "department", "text": matter.text.json,
                ]
            )
        }
    }

    /// The departments' consents to a change (Art. 19).
    private var consents: [(position: Int, shown: JSON)] {
        basis.compactMap { event in
            switch event.event {
            case .changeConsented(let matter), .changeConsentRefused(let matter):
                (
                    event.position,
                    [
                        "by": event.actor.judged.json, "counts": true,
                        "opinion": matter.consent ? "consent" : "refuse",
                        "position": .integer(Int64(event.position)), "score": .null,
                        "stage": "consent", "text": matter.text.json,
                    ]
                )
            default: nil
            }
        }
    }

    /// What was found on each condition: by the reviews and on the site; and, before establishment,
    /// what was claimed on each condition of Art. 9 that nobody is on record to have checked.
    var checks: [JSON] {
        var shown: [JSON] = []
        var checked: Set<String> = []
        for event in basis {
            let (checks, stage): ([ConditionCheck], String) =
                switch event.event {
                case .opinionRecorded(let matter): (matter.checks, matter.finding.stage)
                case .inspectionRecorded(let matter): (matter.checks, "inspection")
                default: ([], "")
                }
            for check in checks {
                checked.insert(check.condition.value)
                shown.append([
                    "by": event.actor.judged.json, "claimed": check.claimed.json,
                    "condition": check.condition.json, "found": check.found.json,
                    "met": .bool(check.met), "position": .integer(Int64(event.position)),
                    "stage": .string(stage),
                ])
            }
        }
        guard event.event.decidesOnEstablishment, let application = own?.application,
            let filed = basis.last(where: { $0.event.isFiling })
        else { return shown }
        for (condition, claimed) in application.claims where !checked.contains(condition) {
            shown.append([
                "by": filed.actor.judged.json, "claimed": claimed,
                "condition": .string(condition), "found": .null, "met": .null,
                "position": .integer(Int64(filed.position)), "stage": "application",
            ])
        }
        return shown
    }

    /// Who stepped back, or was taken off, and why.
    var conflicts: [JSON] {
        basis.compactMap { event in
            guard case .expertRecused(let matter) = event.event, matter.centre == centre else {
                return nil
            }
            return [
                "expert": matter.expert.json, "panel": matter.panel.json,
                "position": .integer(Int64(event.position)), "reason": matter.reason.json,
            ]
        }
    }

    /// The objections to the centre or to its whole list, as they stood when the decision was
    /// taken; of a decision on an objection that one, as the decision leaves it.
    var objections: [JSON] {
        let own = event.event.objection
        guard own != nil || event.event.decidesOnEstablishment else { return [] }
        return StandingObjection.all(in: own == nil ? standing : standing + [event])
            .filter { own == nil || $0.objection == own }.map(\.json)
    }
}

extension Event {
    fileprivate var isFiling: Bool {
        switch type {
        case .applicationSubmitted, .applicationSupplemented: true
        default: false
        }
    }
}

extension Opinion.Finding {
    fileprivate var stage: String {
        switch self {
        case .preliminary: "preliminary"
        case .bureau: "bureau"
        case .expert: "expert"
        }
    }
}

extension Application {
    /// What it claims on each condition of Art. 9, by the name a refusal gives it.
    fileprivate var claims: [(condition: String, claimed: JSON)] {
        let fields = json
        return [
            ("patents", "patents"), ("site-area", "siteArea"),
            ("equipment-value", "equipmentValue"), ("staff", "staff"),
            ("cooperation", "cooperation"),
        ].map { ($0, fields[$1] ?? .null) }
    }
}
