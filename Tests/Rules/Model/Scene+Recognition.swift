import CanonicalJSON

extension Scene {
    /// Folds a record.
    mutating func apply(_ effect: Effect) {
        use(effect)
        if applyFramework(effect) || applyAdoption(effect) { return }
        if applyApplication(effect) || applyPublicity(effect) { return }
        if applyConstruction(effect) || applyOperation(effect) || applyChange(effect) { return }
        if applyEvaluation(effect) || applyRevocation(effect) { return }
    }

    private mutating func use(_ effect: Effect) {
        guard let number = effect.text("documentNumber"), documents[number] == nil else { return }
        documents[number] = DocumentUse(
            action: effect.action, date: effect.date("date") ?? effect.effective,
            list: effect.action == "establishment.approve" ? effect.text("list") : nil)
    }

    private mutating func applyFramework(_ effect: Effect) -> Bool {
        switch effect.type {
        case "account.opened":
            let account = effect.text("account") ?? ""
            accounts[account] = Account(
                role: effect.text("role") ?? "", organisation: effect.text("organisation"),
                district: effect.text("district"), person: effect.text("person") ?? account)
        case "account.closed": accounts[effect.text("account") ?? ""]?.closed = effect.effective
        case "organisation.registered":
            let district = effect.text("district") ?? ""
            organisations[effect.text("organisation") ?? ""] = Organisation(
                district: district, registeredDistrict: district)
        case "organisation.verified", "organisation.verification-refused":
            let code = effect.text("organisation") ?? ""
            guard var known = organisations[code] else { return true }
            if effect.type == "organisation.verified" {
                known.isVerified = true
                known.district = known.pendingDistrict ?? known.district
            }
            known.pendingDistrict = nil
            known.needsVerification = false
            organisations[code] = known
        case "organisation.amended":
            let code = effect.text("organisation") ?? ""
            let changed = effect.data["changes"]?.object?.names ?? []
            if let district = effect.data["changes"]?["district"]?.string {
                organisations[code]?.pendingDistrict = district
            }
            if !Set(changed).isDisjoint(with: ["name", "district", "legalRepresentative"]) {
                organisations[code]?.needsVerification = true
            }
        default: return false
        }
        return true
    }

    private mutating func applyApplication(_ effect: Effect) -> Bool {
        let id = effect.text("centre") ?? ""
        switch effect.type {
        case "application.submitted":
            var centre = Centre(
                status: "applied", stage: "submitted", name: effect.text("name") ?? "",
                host: effect.text("organisation") ?? "", filed: effect.effective)
            centre.planMonths = effect.data["plan"]?["months"]?.integer.map(Int.init) ?? 0
            centre.conditions = effect.data
            centres[id] = centre
        case "centre.carried-over":
            let centre = carried(effect)
            let district = effect.text("district") ?? ""
            if organisations[centre.host] == nil {
                organisations[centre.host] = Organisation(
                    district: district, registeredDistrict: district)
            }
            centres[id] = centre
        case "application.returned":
            let stage = centres[id]?.stage
            centres[id]?.returnedFrom = stage
            centres[id]?.stage = "returned"
        case "application.supplemented": supplement(id, effect)
        case "application.withdrawn": end(id, "withdrawn")
        case "recommendation.issued":
            centres[id]?.stage = "recommended"
            centres[id]?.recommended = true
        case "review.opinion-recorded": applyOpinion(id, effect)
        case "panel.convened":
            panels[effect.text("panel") ?? ""] = Panel(
                purpose: effect.text("purpose") ?? "", centres: effect.texts("centres"),
                members: effect.texts("experts"), convened: effect.effective,
                letPass: effect.flag("letPass") == true ? effect.texts("experts").count : nil,
                position: effect.position)
        case "panel.amended": amendPanel(effect)
        case "panel.expert-recused":
            panels[effect.text("panel") ?? ""]?.recused.insert(
                "\(effect.text("expert") ?? "")/\(id)")
        case "inspection.recorded":
            centres[id]?.inspections.append((effect.effective, effect.flag("passed") ?? false))
        default: return false
        }
        return true
    }

    private mutating func applyOpinion(_ id: String, _ effect: Effect) {
        let verdict = effect.text("opinion") ?? ""
        switch effect.action {
        case "review.preliminary": centres[id]?.stage = "preliminary-\(verdict)ed"
        case "review.bureau": centres[id]?.stage = "bureau-\(verdict)ed"
        default: break
        }
        centres[id]?.opinions.append(
            Opinion(
                by: effect.by, day: effect.effective, panel: effect.text("panel"),
                score: effect.int("score") ?? 0))
    }

    private mutating func supplement(_ id: String, _ effect: Effect) {
        // What was rejected is before its review again.
        let stage = centres[id]?.returnedFrom ?? "submitted"
        let back = ["preliminary-rejected": "submitted", "bureau-rejected": "recommended"]
        centres[id]?.stage = back[stage] ?? stage
        centres[id]?.filed = effect.effective
        guard let changes = effect.data["changes"]?.object else { return }
        for change in changes.members { centres[id]?.conditions[change.name] = change.value }
        if let name = changes["name"]?.string { centres[id]?.name = name }
        if let months = changes["plan"]?["months"]?.integer {
            centres[id]?.planMonths = Int(months)
        }
    }

    mutating func end(_ id: String, _ status: String) {
        centres[id]?.status = status
        centres[id]?.stage = nil
    }

    private func carried(_ effect: Effect) -> Centre {
        var centre = Centre(
            status: effect.text("status") ?? "", name: effect.text("name") ?? "",
            host: effect.data["organisation"]?["organisation"]?.string ?? "",
            filed: effect.effective)
        centre.isCarried = true
        centre.established = effect.effective
        centre.constructionUntil = effect.date("constructionUntil")
        centre.grade = effect.text("grade")
        centre.gradeValidUntil = effect.date("gradeValidUntil")
        centre.isAccepted = centre.status != "construction"
        if centre.status == "rectifying" {
            centre.ordered = effect.date("statusSince") ?? effect.effective
            centre.rectificationDue = effect.date("rectificationDue")
        }
        if let since = effect.date("statusSince") {
            centre.earlier = (centre.status == "operating" ? "construction" : "operating", since)
        }
        return centre
    }
}
