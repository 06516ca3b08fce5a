import CanonicalJSON

extension Judge {
    mutating func decideConstruction() throws(Reason) {
        let (id, centre) = try own()
        switch ask.action {
        case "deferral.request":
            try require(centre.status == "construction" && centre.deferral == nil)
            try soft(ask.limitDay <= centre.constructionUntil ?? .max, "deferral.after-end")
            try requireLimits(centre)
            record("deferral.requested", of: id)
        case "deferral.review":
            try require(centre.deferral != nil && centre.isManaged)
            open(if: centre.deferral?.reviewer != nil || centre.status != "construction")
            record("deferral.reviewed", of: id)
        case "deferral.decide":
            guard let deferral = centre.deferral, let reviewer = deferral.reviewer else {
                throw .order
            }
            try require(centre.isManaged)
            open(if: deferral.reviews > 1 || centre.status != "construction")
            let granted = ask.flag("granted") ?? false
            try requireFourEyes([reviewer])
            try requireFree()
            try requireMaterials(granted ? "deferral.granted" : "deferral.refused", [centre])
            let until = centre.constructionUntil.map {
                ModelDays.adding(months: deferral.months, to: $0)
            }
            record(
                granted ? "deferral.granted" : "deferral.refused", of: id,
                ["until": until.map { .string(ModelDays.text($0)) } ?? .null], numbered: true)
        case "acceptance.request":
            try require(centre.status == "construction" && centre.acceptance == nil)
            record("acceptance.requested", of: id)
        case "acceptance.review":
            try require(centre.acceptance != nil && centre.isManaged)
            open(if: centre.acceptance?.reviewer != nil || centre.status != "construction")
            record("acceptance.reviewed", of: id)
        default:
            open(if: centre.status != "construction")
            try conclude(centre.acceptance, "acceptance", id, centre)
            record(
                ask.flag("passed") == true ? "acceptance.passed" : "acceptance.failed", of: id,
                numbered: true)
        }
    }

    /// Limits of deferral count once the bureau has adopted them.
    private mutating func requireLimits(_ centre: Centre) throws(Reason) {
        let months = ask.int("months") ?? 0
        if let most = model.adopted("deferralMaxMonths", on: ask.day)?.integer {
            try soft(months <= most, "deferral.too-long")
        }
        if let most = model.adopted("deferralMaxTimes", on: ask.day)?.integer {
            try soft(centre.deferralsGranted < most, "deferral.too-many")
        }
    }

    /// The conclusion of acceptance or rectification on its review and its panel's opinions.
    mutating func conclude(
        _ procedure: Centre.Procedure?, _ purpose: String, _ id: String, _ centre: Centre
    ) throws(Reason) {
        let named = ask.text("panel")
        if let named, scene.panels[named] == nil { throw .code("panel.unknown") }
        guard centre.isManaged, let procedure, let reviewer = procedure.reviewer else {
            throw .order
        }
        let passed = ask.flag("passed") ?? false
        let rejected = procedure.opinion == "reject"
        let panel = named ?? scene.panel(for: purpose, id)
        let isFit = panel.flatMap { scene.panels[$0] }.map {
            $0.purpose == purpose && $0.centres.contains(id)
        }
        let isComplete = panel.map { scene.isComplete($0, id, minimum: minExperts) } ?? false
        if rejected, !passed {
            open(if: named != nil && (isFit != true || !isComplete))
        } else {
            try require(isFit == true && isComplete)
            open(if: rejected || procedure.reviews > 1)
            // Opinions given before the request it concludes.
            open(if: scene.panels[panel ?? ""]?.position ?? 0 < procedure.position)
        }
        let opinions = panel.map { scene.counting($0, id).map(\.by) } ?? []
        let others = centre.opinions.filter { $0.panel == panel }.map(\.by)
        let persons = Set((others + opinions).map { scene.accounts[$0]?.person ?? $0 })
        try requireFourEyes([reviewer] + (rejected && !passed && named == nil ? [] : opinions))
        // One recused, or on a panel that did not have to be asked: not said.
        open(
            if: model.flag("fourEyes", on: ask.day, else: true)
                && persons.contains(scene.accounts[ask.judged]?.person ?? ""))
        try requireFree()
        try requireMaterials("\(purpose).\(passed ? "passed" : "failed")", [centre])
    }
}
