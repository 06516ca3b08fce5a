import CanonicalJSON

extension Judge {
    mutating func decideReview() throws(Reason) {
        switch ask.action {
        case "review.preliminary":
            let (id, centre) = try own()
            try require(centre.status == "applied" && centre.stage == "submitted")
            record("review.opinion-recorded", of: id)
        case "review.bureau":
            let centres = try subjects()
            for (_, centre) in centres {
                try require(centre.status == "applied" && centre.stage == "recommended")
            }
            for (id, _) in centres { record("review.opinion-recorded", of: id) }
        case "panel.convene": try convene()
        case "panel.amend": try amendPanel()
        case "panel.recuse": try recuse()
        case "review.expert": try review()
        default:
            let panel = try panel()
            let (id, centre) = try own()
            try require(panel.centres.contains(id))
            try requireStage(panel, id, centre)
            let date = ask.date("date") ?? 0
            try require(date, notBefore: [panel.convened])
            open(if: date < centre.filed)
            record("inspection.recorded", of: id, on: date)
        }
    }

    private func panel() throws(Reason) -> Scene.Panel {
        guard let panel = scene.panels[ask.text("panel") ?? ""] else {
            throw .code("panel.unknown")
        }
        return panel
    }

    private mutating func convene() throws(Reason) {
        let experts = ask.texts("experts")
        for expert in experts where scene.accounts[expert] == nil {
            throw .code("account.unknown")
        }
        let ids = ask.texts("centres")
        for id in ids where scene.centres[id] == nil { throw .code("centre.unknown") }
        let purpose = ask.text("purpose") ?? ""
        let isTaken = scene.panels[ask.text("panel") ?? ""] != nil
        let centres = ids.compactMap { id in scene.centres[id].map { (id: id, centre: $0) } }
        if isTaken { throw .code("panel.exists") }
        for (id, centre) in centres { try requireStage(purpose, id, centre, isNew: true) }
        try requireExperts(experts)
        let isEnough = experts.count >= minExperts
        try soft(isEnough, "panel.too-few")
        try requireNoConflict(experts, centres.map(\.centre))
        record("panel.convened", ids, ["letPass": .bool(!isEnough)])
    }

    private func requireExperts(_ experts: [String]) throws(Reason) {
        for expert in experts {
            let account = scene.accounts[expert]
            try require(
                account?.role == "expert" && account?.isOpen(on: ask.day) == true, else: .some)
        }
    }

    private func requireNoConflict(_ experts: [String], _ centres: [Centre]) throws(Reason) {
        let parties = Set(centres.flatMap { [$0.host] + $0.coBuilders })
        for expert in experts {
            if let organisation = scene.accounts[expert]?.organisation,
                parties.contains(organisation)
            {
                throw .code("panel.conflict")
            }
        }
    }

    /// As for convening; whether too few once let pass are asked about again is left open.
    private mutating func amendPanel() throws(Reason) {
        let panel = try panel()
        let added = ask.texts("add")
        for expert in added where scene.accounts[expert] == nil { throw .code("account.unknown") }
        let centres = panel.centres.compactMap { id in
            scene.centres[id].map { (id: id, centre: $0) }
        }
        try require(centres.count == panel.centres.count, else: .code("centre.unknown"))
        for (id, centre) in centres { try requireStage(panel, id, centre) }
        try require(Set(added).isDisjoint(with: panel.members), else: .some)
        try requireExperts(added)
        let isEnough = panel.members.count + added.count >= minExperts
        open(if: panel.letPass != nil && !isEnough)
        if !isOpen { try soft(isEnough, "panel.too-few") }
        try requireNoConflict(added, centres.map(\.centre))
        record(
            "panel.amended", panel.centres,
            ["letPass": .bool(!isEnough && panel.letPass == nil)])
    }

    /// A centre has to stand where the purpose of its panel is asked for.
    private mutating func requireStage(
        _ purpose: String, _ id: String, _ centre: Centre, isNew: Bool
    ) throws(Reason) {
        switch purpose {
        case "recognition":
            let stage = scene.stage(of: id, minimum: minExperts)
            try require(
                centre.status == "applied" && ["bureau-passed", "assessed"].contains(stage))
            open(if: isNew && stage == "assessed")
        case "acceptance":
            try require(centre.status == "construction")
            // Whether it has to be asked for or reviewed first the contract leaves open.
            open(if: centre.acceptance?.opinion != "pass")
        case "rectification":
            try require(centre.status == "rectifying" && !centre.rectificationFailed)
            open(if: centre.rectification?.opinion != "pass")
        default:
            try require(centre.isManaged)
            let running = scene.evaluations.filter {
                $0.value.centres.contains(id) && $0.value.grades[id] == nil
            }
            try require(!running.isEmpty)
            open(if: running.contains { $0.value.absences[id] != nil })
        }
    }

    private mutating func requireStage(
        _ panel: Scene.Panel, _ id: String, _ centre: Centre
    ) throws(Reason) {
        try requireStage(panel.purpose, id, centre, isNew: false)
    }

    private mutating func recuse() throws(Reason) {
        let panel = try panel()
        let id = ask.text("centre") ?? ""
        guard let centre = scene.centres[id] else { throw .code("centre.unknown") }
        let expert = ask.text("expert") ?? ask.judged
        try require(scene.accounts[expert] != nil, else: .some)
        try require(role == "expert" || ask.text("expert") != nil, else: .some)
        try require(role != "expert" || expert == ask.judged, else: .some)
        try require(panel.members.contains(expert), else: .code("authority.not-on-panel"))
        try require(panel.centres.contains(id), else: .some)
        try require(!panel.recused.contains("\(expert)/\(id)"), else: .some)
        open(if: centre.isSettled && !centre.isManaged)
        record("panel.expert-recused", of: id, ["expert": .string(expert)])
    }

    private mutating func review() throws(Reason) {
        let panel = try panel()
        let id = ask.text("centre") ?? ""
        guard let centre = scene.centres[id] else { throw .code("centre.unknown") }
        try require(panel.members.contains(ask.judged), else: .code("authority.not-on-panel"))
        try require(panel.centres.contains(id), else: .some)
        if panel.recused.contains("\(ask.judged)/\(id)") { throw .code("authority.recused") }
        try requireStage(panel, id, centre)
        let given = scene.counting(ask.text("panel") ?? "", id).map(\.by)
        if given.contains(ask.judged) { throw .code("review.twice") }
        record("review.opinion-recorded", of: id)
    }
}
