import CanonicalJSON

extension Judge {
    mutating func decideChange() throws(Reason) {
        let change = ask.text("change") ?? ""
        if ask.action == "change.report" { return try report(change) }
        guard let known = scene.changes[change], let centre = scene.centres[known.centre] else {
            throw .code("change.unknown")
        }
        let newHost = known.to["organisation"]?.string
        let newDistrict = newHost.flatMap { scene.organisations[$0]?.district }
        let old = scene.district(of: centre) ?? ""
        let isOpen = known.state == "open"
        switch ask.action {
        case "change.join":
            // Of another kind there is no new host: refused, as what is open.
            try require(known.kind == "host", else: .some)
            try requireOrganisation(newHost)
            try require(isOpen)
            open(if: known.joined)
            record("change.joined", [known.centre])
        case "change.consent":
            let mayConsent =
                district == old || known.kind == "host" && district == newDistrict
            try require(mayConsent, else: .code("authority.district"))
            try require(isOpen)
            open(if: known.consents.contains(district ?? ""))
            let consents = ask.flag("consent") == true
            record(
                consents ? "change.consented" : "change.consent-refused", [known.centre])
        case "change.file": try file(known, centre, [old, newDistrict].compactMap { $0 })
        case "change.return":
            try require(isOpen)
            record("change.returned", [known.centre])
        default:
            try requireOrganisation(centre.host)
            try require(isOpen)
            record("change.withdrawn", [known.centre])
        }
    }

    private mutating func report(_ change: String) throws(Reason) {
        let kind = ask.text("kind") ?? ""
        let fields = [
            "rename": "name", "director": "director", "direction": "field",
            "host": "organisation", "co-builders": "coBuilders",
        ]
        guard let field = fields[kind], ask.with["to"]?.object?.names == [field] else {
            throw .some
        }
        let id = ask.text("centre") ?? ""
        guard let centre = scene.centres[id] else { throw .code("centre.unknown") }
        let host = ask.with["to"]?["organisation"]?.string
        // A host never registered is both unknown and not verified.
        let known = host.map { scene.organisations[$0] != nil } ?? true
        if !known { throw .some }
        try requireOrganisation(centre.host)
        if scene.changes[change] != nil { throw .some }
        try require(centre.isManaged)
        if kind == "rename", let name = ask.with["to"]?["name"]?.string {
            open(if: name == centre.name)
            let isHeld = scene.centres.contains {
                $0.key != id && $0.value.name == name
                    && !["withdrawn", "rejected"].contains($0.value.status)
            }
            if isHeld { throw .code("centre.name-taken") }
            try requireProper(name)
        }
        let isOpenAlready = scene.changes.values.contains {
            $0.centre == id && $0.kind == kind && $0.state == "open"
        }
        if isOpenAlready { throw .code("change.already-open") }
        if let host {
            open(if: host == centre.host)
            let isVerified = scene.organisations[host]?.isVerified == true
            try require(isVerified, else: .code("organisation.not-verified"))
        }
        if let effective = ask.date("effective") {
            try require(effective, notBefore: [centre.established])
        }
        record("change.reported", of: id)
    }

    private mutating func file(
        _ change: Scene.Change, _ centre: Centre, _ districts: [String]
    ) throws(Reason) {
        let byLeader =
            change.kind == "host"
            && model.value("hostChangeBy", on: ask.day)?.string == "leader"
        try require(role == (byLeader ? "leader" : "officer"), else: .some)
        try require(change.state == "open")
        open(if: !centre.isManaged)
        try require(Set(districts).isSubset(of: change.consents))
        try require(change.kind != "host" || change.joined)
        if let name = change.to["name"]?.string {
            try requireFreeName(name, besides: change.centre)
        }
        try require(change.takesEffect ?? ask.day, notBefore: [centre.established])
        try requireMaterials("change.filed", [centre])
        let types = [
            "rename": "centre.renamed", "director": "centre.director-changed",
            "direction": "centre.direction-changed", "host": "centre.host-changed",
            "co-builders": "centre.co-builders-changed",
        ]
        record("change.filed", [change.centre])
        record(
            types[change.kind] ?? "", of: change.centre, on: change.takesEffect,
            ["to": change.to])
    }
}
