import CanonicalJSON

extension Judge {
    mutating func decideRevocation() throws(Reason) {
        switch ask.action {
        case "centre.relinquish":
            let (id, centre) = try own()
            try require(centre.isManaged)
            open(if: centre.relinquished)
            record("relinquishment.requested", of: id)
        case "revocation.propose": try propose()
        case "revocation.hear":
            let (id, centre) = try own()
            guard let proposal = centre.proposal else { throw .order }
            try require(ask.date("date") ?? 0, notBefore: [proposal.day])
            record("revocation.hearing-held", of: id, on: ask.date("date"))
        case "statement.submit":
            let effect = try record(at: ask.int("about"))
            // Of an act over several centres it is about those of the host alone.
            let own = effect.centres.filter { scene.centres[$0]?.host == organisation }
            try require(!own.isEmpty, else: .code("authority.organisation"))
            open(ifVoid: effect)
            record("statement.submitted", own)
        default: try decideProposal()
        }
    }

    private mutating func propose() throws(Reason) {
        let centres = try subjects()
        for (_, centre) in centres { try require(centre.isManaged && centre.proposal == nil) }
        let grounds = ask.with["grounds"] ?? .null
        let items = grounds.array?.compactMap(\.integer).map(Int.init) ?? []
        for (id, centre) in centres {
            open(if: centre.wasDropped)
            if grounds == ["request"] {
                try require(centre.relinquished, else: .code("revocation.no-ground"))
            }
            for item in items {
                try require(hasGround(item, id, centre), else: .code("revocation.no-ground"))
            }
        }
        let days = model.number("statementWorkingDays", on: ask.day, else: 5)
        var until: Int?
        if grounds != ["request"] {
            until = try lastDay(of: days, from: ask.day, countingFirst: false)
        }
        for (id, _) in centres {
            record(
                "revocation.proposed", of: id,
                [
                    "statementUntil": until.map { .string(ModelDays.text($0)) } ?? .null,
                    "namedGrounds": .strings(items.map(String.init)),
                ])
        }
    }

    /// Art. 20: grounds 1 to 6.
    private mutating func hasGround(_ item: Int, _ id: String, _ centre: Centre) -> Bool {
        let kinds: [Int: Set<String>] = [
            3: ["fraud"], 4: ["quality", "safety"], 5: ["penalty"], 6: ["halt", "bankruptcy"],
        ]
        switch item {
        case 1:
            if centre.status == "rectifying", centre.rectificationFailed { return true }
            // Failed once and made good since, on another order.
            open(if: centre.hasFailedRectification)
            if model.flag("overdueRectificationFails", on: ask.day, else: false),
                centre.status == "rectifying", centre.rectification == nil
            {
                let days = model.number("rectificationAskWorkingDays", on: ask.day, else: 20)
                let end = centre.rectificationDue.flatMap {
                    ModelCalendar.lastDay(of: days, from: $0, countingFirst: false)
                }
                open(if: centre.isDueOpen || end == nil)
                return ask.day > end ?? .max
            }
            return centre.hasFailedRectification
        case 2:
            open(if: Set(centre.absences).count > 1)
            return centre.absences.contains(false)
        default:
            return scene.incidents.values.contains {
                $0.centre == id && $0.substantiated == true
                    && kinds[item]?.contains($0.kind) == true
            }
        }
    }

    private mutating func decideProposal() throws(Reason) {
        let centres = try subjects()
        let revokes = ask.flag("revoke") ?? false
        for (_, centre) in centres {
            try require(centre.proposal != nil)
            open(if: !centre.isManaged)
        }
        for (_, centre) in centres {
            guard let proposal = centre.proposal else { continue }
            let hears = proposal.heard != nil
            let isPending =
                !proposal.isUntilOpen && !proposal.grounds.isEmpty
                && ask.day <= proposal.until ?? .max
                && !proposal.isWaived && !hears
            let isAsked = proposal.asked != nil && !hears
            let isAskedInTime = isAsked && proposal.asked ?? 0 <= proposal.until ?? .min
            // To drop a proposal nobody has to be heard, but the row does not say so.
            open(if: !revokes && (isPending || isAsked))
            open(if: proposal.isUntilOpen && !proposal.isWaived && !hears)
            open(if: isAsked && (!isAskedInTime || proposal.isUntilOpen))
            if revokes, isPending { throw .code("revocation.statement-pending") }
            if revokes, isAskedInTime, !proposal.isUntilOpen {
                throw .code("revocation.hearing-pending")
            }
        }
        try requireFourEyes(centres.map(\.centre.proposal?.by))
        try requireFree()
        let type = revokes ? "centre.revoked" : "revocation.dropped"
        try requireMaterials(type, centres.map(\.centre))
        for (id, _) in centres { record(type, of: id, numbered: true) }
    }
}
