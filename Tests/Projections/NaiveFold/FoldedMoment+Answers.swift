import CanonicalJSON
import EventLog
import Events
import Projections
import Rules

/// What the register is asked, answered from the fold.
extension FoldedMoment {
    func roster(_ filter: RosterFilter) -> JSON {
        let centres = managed { centre in
            (filter.status.map { centre["status"]?.string == $0.rawValue } ?? true)
                && (filter.district.map { centre["district"]?.string == $0.rawValue } ?? true)
                && (filter.grade.map { centre["grade"]?.string == $0.rawValue } ?? true)
        }
        return [
            "on": day.json, "known": .integer(Int64(known)),
            "centres": .array(
                centres.map { centre in
                    var shown = JSONObject()
                    for name in ["centre"] + Self.rostered { shown[name] = centre[name] }
                    return .object(shown)
                }),
        ]
    }

    func statistics() -> JSON {
        let all = state.centres.keys.sorted().compactMap(fields)
        return [
            "on": day.json, "known": .integer(Int64(known)),
            "status": counts("status", of: all, CentreStatus.allCases.map(\.json)),
            "district": counts("district", of: managed(), []),
            "grade": counts("grade", of: managed(), Grade.allCases.map(\.json)),
        ]
    }

    private func counts(_ name: String, of centres: [JSONObject], _ expected: [JSON]) -> JSON {
        let found = Set(centres.compactMap { $0[name] }).subtracting(expected)
        // What has no value comes last.
        let values = expected + found.sorted { ($0.string ?? "~") < ($1.string ?? "~") }
        return .array(
            values.map { value in
                let counted = centres.filter { $0[name] == value }.compactMap { $0["centre"] }
                return [
                    name: value, "centres": .array(counted),
                    "count": .integer(Int64(counted.count)),
                ]
            })
    }

    /// What differs on the roster of another moment, but for the records that caused it.
    func comparison(to other: FoldedMoment) -> JSON {
        let (before, after) = (byCentre(), other.byCentre())
        var differences: [JSON] = []
        for centre in Set(before.keys).union(after.keys).sorted() {
            let (old, new) = (before[centre], after[centre])
            let names = old == nil || new == nil ? ["status"] : Self.rostered
            for name in names where old?[name] != new?[name] {
                differences.append([
                    "centre": .string(centre), "field": .string(name),
                    "before": old?[name] ?? .null, "after": new?[name] ?? .null,
                ])
            }
        }
        return .array(differences)
    }

    private func byCentre() -> [String: JSONObject] {
        Dictionary(uniqueKeysWithValues: managed().map { ($0["centre"]?.string ?? "", $0) })
    }

    func organisation(_ code: CreditCode) -> JSON? {
        guard let standing = state.organisations[code] else { return nil }
        let centres = state.centres.filter { $0.value.host == code }.keys.sorted()
        return [
            "acts": acts(about: code.tag), "address": standing.address.map(JSON.string) ?? .null,
            "centres": .array(centres.map(\.json)),
            "contact": standing.contact?.json.withoutBoxes ?? .null,
            "district": standing.district.json, "kind": Self.json(standing.kind),
            "legalRepresentative": standing.legalRepresentative.map(JSON.string) ?? .null,
            "name": .string(standing.name), "organisation": code.json,
            "needsVerification": .bool(standing.needsVerification),
            "verified": .bool(standing.isVerified),
        ]
    }
}

// MARK: Lists and objections

extension FoldedMoment {
    func publicity() -> JSON {
        let shown = state.lists.keys.compactMap { id -> JSON? in
            guard let list = state.lists[id], let round = list.rounds.last else { return nil }
            let word = word(for: list)
            return [
                "list": id.json, "state": .string(word), "from": round.from.json,
                "until": round.until.json,
                "takesObjections": .bool(
                    word == "open" && round.from <= day && day <= round.until),
                "centres": .array(centres(in: round).map(named)),
                "closed": .array(list.centres.filter(round.closed.contains).map(\.json)),
            ]
        }
        let inOrder = shown.sorted { a, b in
            (a["from"]?.string ?? "", a["list"]?.string ?? "")
                < (b["from"]?.string ?? "", b["list"]?.string ?? "")
        }
        return ["known": .integer(Int64(known)), "lists": .array(inOrder), "on": day.json]
    }

    func list(_ id: ListID) -> JSON? {
        guard let list = state.lists[id] else { return nil }
        let proposal = events.lazy.compactMap { event in
            if case .listProposed(let matter) = event.event, matter.list == id {
                matter
            } else {
                nil
            }
        }.last
        let rounds = list.rounds.map { round -> JSON in
            [
                "from": round.from.json, "until": round.until.json,
                "cancelled": .bool(round.isCancelled),
                "centres": .array(centres(in: round).map(\.json)),
                "closed": .array(list.centres.filter(round.closed.contains).map(\.json)),
            ]
        }
        return [
            "list": id.json, "state": .string(word(for: list)), "proposed": list.proposed.json,
            "centres": .array(list.centres.map(named)), "rounds": .array(rounds),
            "ranking": .array((proposal?.ranking ?? []).map(\.json)),
            "notChosen": .array((proposal?.notChosen ?? []).map(\.json)),
            "acts": acts(about: id.tag),
        ]
    }

    private func word(for list: ListState) -> String {
        guard !list.isCancelled else { return "cancelled" }
        guard let last = list.rounds.last else { return "proposed" }
        guard !last.isCancelled else { return "cancelled" }
        let isOpen = centres(in: last).contains {
            !last.closed.contains($0) && state.centres[$0]?.status == .publicity
        }
        return isOpen ? "open" : "closed"
    }

    private func centres(in round: ListState.Round) -> [CentreID] {
        for event in events where event.position == round.position {
            if case .publicityOpened(let matter) = event.event { return matter.centres }
        }
        return []
    }

    private func named(_ centre: CentreID) -> JSON {
        ["centre": centre.json, "name": Self.json(state.centres[centre]?.name)]
    }

    /// An objection, whatever the day; one set aside as it read.
    func objection(_ id: ObjectionID) -> JSON? {
        objection(id, by: standing.events) ?? objection(id, by: standing.readings)
    }

    private func objection(_ id: ObjectionID, by events: [RecordedEvent]) -> JSON? {
        var shown: JSONObject?
        let inOrder = events.sorted { ($0.effective, $0.position) < ($1.effective, $1.position) }
        for event in inOrder {
            switch event.event {
            case .objectionRaised(let matter) where matter.objection == id:
                let raised: JSON = [
                    "objection": id.json, "list": matter.list.json,
                    "centre": Self.json(matter.centre), "raised": event.effective.json,
                    "position": .integer(Int64(event.position)), "grounds": matter.grounds.json,
                    "anonymous": .bool(matter.anonymous),
                    "objector": matter.objector.json.withoutBoxes, "state": "raised",
                    "outcome": .null, "findings": .null, "acts": acts(about: id.tag),
                    "setAside": .bool(standing.setAside.contains(event.position)),
                ]
                shown = raised.object
            case .objectionAccepted(let matter) where matter.objection == id:
                shown?["state"] = "accepted"
            case .objectionDeclined(let matter) where matter.objection == id:
                shown?["state"] = "declined"
            case .objectionWithdrawn(let matter) where matter.objection == id:
                shown?["state"] = "withdrawn"
            case .objectionResolved(let matter) where matter.objection == id:
                shown?["state"] = "resolved"
                shown?["outcome"] = matter.outcome.json
                shown?["findings"] = matter.findings.json
            default: break
            }
        }
        return shown.map(JSON.object)
    }
}

// MARK: Acts

extension FoldedMoment {
    func history(of centre: CentreID) -> JSON? {
        let begins = chronicle.entries.prefix(known).contains { entry in
            ["application.submitted", "centre.carried-over"].contains(entry.record.type)
                && entry.record.data["centre"] == centre.json
        }
        return begins ? ["centre": centre.json, "entries": acts(about: centre.tag)] : nil
    }

    private func acts(about tag: String) -> JSON {
        .array(
            chronicle.entries.prefix(known).filter { $0.record.tags.contains(tag) }
                .map { .object(act($0)) })
    }

    private func act(_ entry: Chronicle.Entry) -> JSONObject {
        let record = entry.record
        var shown = JSONObject()
        shown["position"] = .integer(Int64(record.position))
        for name in ["recorded", "type", "actor", "article"] { shown[name] = entry.json[name] }
        shown["effective"] = standing.readings[record.position].effective.json
        shown["corrected"] = .bool(standing.corrected.contains(record.position))
        shown["setAside"] = .bool(standing.setAside.contains(record.position))
        shown["summary"] = .string(record.type)
        return shown
    }

    func audit(_ filter: AuditFilter, limit: Int, after: Int) -> JSON {
        let found = chronicle.entries.prefix(known).dropFirst(after).filter { entry in
            let (record, day) = (entry.record, entry.event.day)
            let conditions = [
                filter.actor.map { record.actor["account"] == $0.json },
                filter.type.map { record.type == $0.rawValue },
                filter.centre.map { record.tags.contains($0.tag) },
                filter.from.map { $0 <= day }, filter.to.map { day <= $0 },
                filter.overridden ? record.actor["override"] != nil : nil,
                filter.unfounded ? Self.isUnfounded(record) : nil,
            ]
            return conditions.allSatisfy { $0 ?? true }
        }
        let entries = found.prefix(limit).map { entry -> JSON in
            var shown = act(entry)
            let centres = entry.record.tags.filter { $0.hasPrefix("centre:") }
            shown["centres"] = .array(centres.map { .string(String($0.dropFirst(7))) })
            return .object(shown)
        }
        let last = found.prefix(limit).last?.record.position
        let next = found.count > limit ? last.map { JSON.integer(Int64($0 + 1)) } : nil
        return ["entries": .array(entries), "next": next ?? .null]
    }

    /// The decisions of section 4 of the contract.
    private static let decisions: Set<String> = [
        "establishment.approved", "establishment.refused", "objection.declined",
        "objection.resolved", "deferral.granted", "deferral.refused", "acceptance.passed",
        "acceptance.failed", "evaluation.absence-recorded", "evaluation.graded",
        "rectification.passed", "rectification.failed", "change.filed", "change.returned",
        "centre.revoked", "revocation.dropped", "record.corrected", "record.set-aside",
    ]

    private static func isUnfounded(_ record: Record) -> Bool {
        decisions.contains(record.type) && record.data["document"] == nil
            && record.data["excused"] != true
    }
}
