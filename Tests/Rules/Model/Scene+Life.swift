import CanonicalJSON

extension Scene {
    mutating func applyConstruction(_ effect: Effect) -> Bool {
        let id = effect.text("centre") ?? ""
        switch effect.type {
        case "deferral.requested":
            centres[id]?.deferral = Centre.Deferral(months: effect.int("months") ?? 0)
        case "deferral.reviewed":
            centres[id]?.deferral?.reviewer = effect.by
            centres[id]?.deferral?.reviews += 1
        case "deferral.granted":
            centres[id]?.constructionUntil = effect.date("until")
            centres[id]?.deferralsGranted += 1
            centres[id]?.deferral = nil
        case "deferral.refused": centres[id]?.deferral = nil
        case "acceptance.requested":
            centres[id]?.acceptance = Centre.Procedure(
                position: effect.position, day: effect.effective)
        case "acceptance.reviewed": centres[id]?.acceptance?.review(effect)
        case "acceptance.passed":
            centres[id]?.acceptance = nil
            // Where its establishment was set aside there is nothing to accept.
            guard centres[id]?.isManaged == true else { break }
            centres[id]?.status = "operating"
            centres[id]?.isAccepted = true
        case "acceptance.failed": centres[id]?.acceptance = nil
        default: return false
        }
        return true
    }

    mutating func applyOperation(_ effect: Effect) -> Bool {
        let id = effect.text("centre") ?? ""
        let year = effect.int("year") ?? 0
        switch effect.type {
        case "director.assessed": centres[id]?.assessments.insert(year)
        case "report.submitted": centres[id]?.reports[year] = Centre.Report(state: "submitted")
        case "report.reviewed":
            let passed = effect.text("opinion") == "pass"
            let isHost = accounts[effect.by]?.role == "host"
            centres[id]?.reports[year]?.state = !passed ? "returned" : isHost ? "host" : "both"
        case "report.returned": centres[id]?.reports[year]?.state = "returned"
        case "report.filed": centres[id]?.reports[year]?.state = "filed"
        case "supervision.submitted", "supervision.returned", "supervision.filed":
            supervisions["\(effect.text("district") ?? "")/\(year)"] = String(
                effect.type.dropFirst("supervision.".count))
        case "incident.reported":
            incidents[effect.text("incident") ?? ""] = Incident(
                centre: id, kind: effect.text("kind") ?? "", day: effect.effective)
        case "incident.concluded":
            incidents[effect.text("incident") ?? ""]?.substantiated = effect.flag("substantiated")
        default: return false
        }
        return true
    }

    mutating func applyChange(_ effect: Effect) -> Bool {
        let id = effect.text("change") ?? ""
        let centre = effect.text("centre") ?? ""
        switch effect.type {
        case "change.reported":
            changes[id] = Change(
                centre: centre, kind: effect.text("kind") ?? "", to: effect.data["to"] ?? .null,
                takesEffect: effect.date("effective"), reported: effect.effective)
        case "change.joined": changes[id]?.joined = true
        case "change.consented":
            changes[id]?.consents.insert(accounts[effect.by]?.district ?? "")
        case "change.consent-refused": changes[id]?.state = "refused"
        case "change.filed": changes[id]?.state = "filed"
        case "change.returned": changes[id]?.state = "returned"
        case "change.withdrawn": changes[id]?.state = "withdrawn"
        case "centre.renamed":
            centres[centre]?.name = effect.data["to"]?["name"]?.string ?? ""
        case "centre.host-changed":
            centres[centre]?.host = effect.data["to"]?["organisation"]?.string ?? ""
        case "centre.co-builders-changed":
            centres[centre]?.coBuilders =
                effect.data["to"]?["coBuilders"]?.array?.compactMap {
                    $0["organisation"]?.string
                } ?? []
        case "centre.director-changed", "centre.direction-changed": break
        default: return false
        }
        return true
    }
}

extension Centre.Procedure {
    mutating func review(_ effect: Effect) {
        reviewer = effect.by
        opinion = effect.text("opinion")
        reviewed = effect.effective
        reviews += 1
    }
}
