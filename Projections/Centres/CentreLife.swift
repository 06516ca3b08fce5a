import CanonicalJSON
import Events
import Rules

/// What else is known of a centre than its entry shows: what it asked for, filed and was found to be.
struct CentreLife {
    private let id: CentreID
    private let centre: CentreState
    private let state: State

    /// Nothing where the state does not know the centre.
    init?(_ id: CentreID, in state: State) {
        guard let centre = state.centres[id] else { return nil }
        self.id = id
        self.centre = centre
        self.state = state
    }

    /// Adds its members to an entry.
    func write(to entry: inout JSONObject) {
        entry["accepted"] = Self.json(centre.accepted)
        entry["acceptanceRequested"] = Self.json(centre.acceptance?.asked)
        entry["assessedYears"] = .array(
            centre.assessedYears.sorted().map { .integer(Int64($0)) })
        entry["changes"] = .array(changes)
        entry["committee"] = .array(centre.committee.map(\.json))
        entry["deferralRequested"] = Self.json(centre.deferral?.asked)
        entry["deferrals"] = .array(centre.deferrals.map { .integer(Int64($0)) })
        entry["evaluations"] = .array(evaluations)
        entry["incidents"] = .array(incidents)
        entry["rectification"] = rectification
        entry["relinquishmentRequested"] = .bool(centre.relinquished != nil)
        entry["reports"] = .array(reports)
        entry["revocation"] = revocation
        entry["revoked"] = Self.json(centre.revoked)
        entry["reapplicationBanUntil"] = Self.json(
            state.bans[centre.host]?.filter { $0.centre == id }.map(\.until).max())
    }

    private var changes: [JSON] {
        state.changes.filter { $0.value.centre == id }.sorted { $0.key < $1.key }.map {
            change, known in
            [
                "change": change.json, "kind": known.to.kind.json,
                "state": .string(word(of: known.progress)),
                "takesEffect": Self.json(known.takesEffect),
                "joined": .bool(known.isJoined),
                "consents": .array(known.consents.sorted().map(\.json)),
            ]
        }
    }

    private var evaluations: [JSON] {
        centre.evaluations.sorted { $0.key < $1.key }.map { evaluation, part in
            [
                "evaluation": evaluation.json, "year": .integer(Int64(part.year)),
                "materialsDue": part.materialsDue.json,
                "materialsSubmitted": .bool(part.hasMaterials),
                "absent": part.absence.map { .string($0 == .excused ? "excused" : "unexcused") }
                    ?? .null,
                "grade": part.grade?.json ?? .null,
            ]
        }
    }

    private var incidents: [JSON] {
        state.incidents.filter { $0.value.centre == id }.sorted { $0.key < $1.key }.map {
            incident, known in
            [
                "incident": incident.json, "kind": known.kind.json,
                "substantiated": known.substantiated.map(JSON.bool) ?? .null,
            ]
        }
    }

    private var reports: [JSON] {
        centre.reports.sorted { $0.key < $1.key }.map { year, report in
            ["year": .integer(Int64(year)), "state": .string(word(of: report.progress))]
        }
    }

    private var rectification: JSON {
        guard let known = centre.rectification else { return .null }
        return [
            "starts": known.starts.json,
            "provisional": .bool(known.awaitsService || known.isProvisional),
            "requested": Self.json(known.request?.asked),
            "passed": known.passed.map(JSON.bool) ?? .null,
        ]
    }

    private var revocation: JSON {
        guard let known = centre.revocation else { return .null }
        return [
            "proposed": known.proposed.json, "grounds": known.grounds.json,
            "statementUntil": Self.json(known.statementUntil),
            "provisional": .bool(known.awaitsService), "waived": .bool(known.isWaived),
            "hearingAsked": .bool(known.isHearingAsked),
            "hearingHeld": .bool(known.isHearingHeld),
        ]
    }

    private func word(of progress: ChangeState.Progress) -> String {
        switch progress {
        case .reported: "reported"
        case .consentRefused: "consent-refused"
        case .filed: "filed"
        case .returned: "returned"
        case .withdrawn: "withdrawn"
        }
    }

    private func word(of progress: ReportState.Progress) -> String {
        switch progress {
        case .submitted: "submitted"
        case .passedByHost: "passed-by-host"
        case .passedByDepartment: "passed-by-department"
        case .returned: "returned"
        case .filed: "filed"
        }
    }

    private static func json(_ day: Day?) -> JSON { day?.json ?? .null }
}
