import CanonicalJSON

extension Judge {
    mutating func decideOperation() throws(Reason) {
        switch ask.action.split(separator: ".")[0] {
        case "supervision": return try decideSupervision()
        case "incident": return try decideIncident()
        case "report": return try decideReport()
        default: break
        }
        let (id, centre) = try own()
        if !centre.isManaged { throw .code("centre.not-managed") }
        if ask.action == "committee.form" { return record("committee.formed", of: id) }
        let year = ask.int("year") ?? 0
        open(if: year > ModelDays.year(ask.day))
        try require(!centre.assessments.contains(year), else: .some)
        record("director.assessed", of: id)
    }

    private mutating func decideReport() throws(Reason) {
        let year = ask.int("year") ?? 0
        if ask.action == "report.file" {
            let centres = try subjects()
            for (_, centre) in centres { try require(centre.reports[year]?.state == "both") }
            for (id, _) in centres { record("report.filed", of: id) }
            return
        }
        let (id, centre) = try own()
        let state = centre.reports[year]?.state
        switch ask.action {
        case "report.submit":
            // Both what is not due and what is filed: which answers first is the row's order.
            try soft(isDue(centre, year), "report.not-due")
            try require(state != "filed")
            open(if: !centre.isManaged)
            record("report.submitted", of: id)
        case "report.review":
            let isHost = role == "host"
            try require(state != nil && state != "filed")
            try require(isHost || state == "host" || state == "both" || state == "returned")
            open(if: isHost ? state != "submitted" : state != "host")
            record("report.reviewed", of: id)
        default:
            try require(state == "both")
            record("report.returned", of: id)
        }
    }

    /// The centre was managed in that year, and the year is over.
    private mutating func isDue(_ centre: Centre, _ year: Int) -> Bool {
        let (first, last) = (ModelDays.number(year, 1, 1), ModelDays.number(year, 12, 31))
        open(if: (ask.day > last) != (ask.limitDay > last))
        guard ask.day > last, let established = centre.established, established <= last else {
            return false
        }
        if centre.isManaged { return true }
        // Ended since: whether it was managed in that year is asked of its days.
        open(if: true)
        return established <= last && ask.day >= first
    }

    private mutating func decideSupervision() throws(Reason) {
        let year = ask.int("year") ?? 0
        let last = ModelDays.number(year, 12, 31)
        guard ask.action != "supervision.submit" else {
            let district = district ?? ""
            let entries = ask.with["conclusions"]?.array ?? []
            let named = entries.compactMap { $0["centre"]?.string }
            for id in named where scene.centres[id] == nil { throw .code("centre.unknown") }
            // One twice, or a year still running whose last day nobody knows.
            let isRunning = ask.day <= last
            let managed = model.managed(in: district, on: last)
            let foreign = named.contains {
                scene.centres[$0].flatMap(scene.district) != district && !managed.contains($0)
            }
            if foreign || Set(named).count != named.count { throw .some }
            try require(scene.supervisions["\(district)/\(year)"] != "filed")
            open(if: isRunning)
            if Set(named) != managed {
                throw isRunning ? .some : .code("supervision.incomplete")
            }
            isOpen = isOpen && ask.overrides
            try soft(!isRunning, "supervision.not-due")
            open(if: ask.limitDay <= last && !ask.overrides)
            record("supervision.submitted", named, ["district": .string(district)])
            return
        }
        let district = ask.text("district") ?? ""
        try requireKnownDistrict("district", else: "district.unknown")
        let state = scene.supervisions["\(district)/\(year)"]
        try require(state != nil && state != "filed")
        open(if: state == "returned")
        record(
            ask.action == "supervision.file" ? "supervision.filed" : "supervision.returned", [])
    }

    private mutating func decideIncident() throws(Reason) {
        let incident = ask.text("incident") ?? ""
        if ask.action == "incident.conclude" {
            guard let known = scene.incidents[incident] else { throw .code("incident.unknown") }
            try require(known.substantiated == nil)
            record("incident.concluded", [known.centre])
            return
        }
        let (id, centre) = try own()
        if scene.incidents[incident] != nil { throw .code("incident.exists") }
        open(if: !centre.isManaged)
        let date = ask.date("date") ?? 0
        open(if: date < centre.established ?? centre.filed)
        record("incident.reported", of: id, on: date)
    }
}
