/// What waits to be done for a centre: the next step of every procedure that is open.
struct Pressing {
    let scene: Scene
    let id: String
    let centre: Centre
    let minExperts: Int

    var actions: [String] {
        var actions: [String] = []
        if let deferral = centre.deferral {
            actions.append(deferral.reviewer == nil ? "deferral.review" : "deferral.decide")
        }
        actions += procedure(centre.acceptance, "acceptance")
        actions += procedure(centre.rectification, "rectification")
        if centre.status == "rectifying", centre.rectification == nil {
            actions.append("rectification.request")
        }
        for report in centre.reports.values {
            switch report.state {
            case "submitted", "host": actions.append("report.review")
            case "both": actions += ["report.file", "report.file", "report.return"]
            case "returned": actions.append("report.submit")
            default: break
            }
        }
        if let proposal = centre.proposal {
            if proposal.asked != nil, proposal.heard == nil { actions.append("revocation.hear") }
            actions += ["statement.submit", "revocation.decide", "document.serve"]
        } else if centre.relinquished || centre.absences.contains(false) {
            actions.append("revocation.propose")
        }
        return actions + changes + evaluations + incidents + objections
    }

    private func procedure(_ procedure: Centre.Procedure?, _ name: String) -> [String] {
        guard let procedure else { return [] }
        guard procedure.reviewer != nil else { return ["\(name).review"] }
        guard let panel = scene.panel(for: name, id),
            scene.panels[panel]?.position ?? 0 > procedure.position
        else {
            return procedure.opinion == "reject" ? ["\(name).conclude"] : ["panel.convene"]
        }
        return scene.isComplete(panel, id, minimum: minExperts)
            ? ["\(name).conclude"] : ["review.expert", "review.expert"]
    }

    private var changes: [String] {
        scene.changes.values.filter { $0.centre == id && $0.state == "open" }.flatMap { change in
            (change.kind == "host" && !change.joined ? ["change.join"] : [])
                + (change.consents.isEmpty || change.kind == "host" ? ["change.consent"] : [])
                + (change.consents.isEmpty ? [] : ["change.file"])
        }
    }

    private var evaluations: [String] {
        let open = scene.evaluations.values.filter {
            $0.centres.contains(id) && $0.grades[id] == nil && $0.absences[id] == nil
        }
        return open.flatMap { evaluation -> [String] in
            let panel = scene.panel(for: "evaluation", id)
            let isNew = scene.panels[panel ?? ""]?.position ?? 0 > evaluation.position
            guard let panel, isNew else {
                return ["evaluation.submit", "evaluation.absence", "panel.convene"]
            }
            return scene.isComplete(panel, id, minimum: minExperts)
                ? ["evaluation.grade"] : ["review.expert", "review.expert"]
        }
    }

    private var incidents: [String] {
        let own = scene.incidents.values.filter { $0.centre == id }
        if own.contains(where: { $0.substantiated == nil }) { return ["incident.conclude"] }
        let isFound = own.contains { $0.substantiated == true && $0.kind != "complaint" }
        return isFound && centre.proposal == nil ? ["revocation.propose"] : []
    }

    private var objections: [String] {
        let own = scene.objections.values.filter { $0.list == centre.list }
        return own.flatMap { objection -> [String] in
            switch objection.state {
            case "raised": ["objection.accept", "objection.decline", "objection.withdraw"]
            case "accepted": ["objection.resolve", "objection.resolve", "objection.withdraw"]
            default: []
            }
        }
    }
}
