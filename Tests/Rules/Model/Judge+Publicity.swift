import CanonicalJSON

extension Judge {
    mutating func decidePublicity() throws(Reason) {
        switch ask.action {
        case "list.propose": try propose()
        case "list.cancel":
            let list = try list()
            try require(!list.isCancelled && list.round?.closed.isEmpty ?? true)
            record("list.cancelled", list.centres)
        case "establishment.refuse": try refuse()
        case "establishment.approve": try approve()
        case "publicity.open": try openPublicity()
        case "publicity.extend":
            let list = try list()
            let round = try running(list)
            try require(ask.date("until") ?? 0 >= round.until, else: .some)
            record("publicity.extended", list.centres)
        case "publicity.cancel":
            let list = try list()
            let round = try running(list)
            try require(round.closed.isEmpty)
            record("publicity.cancelled", list.centres)
        default: try close()
        }
    }

    private func list() throws(Reason) -> Scene.List {
        guard let list = scene.lists[ask.text("list") ?? ""] else { throw .code("list.unknown") }
        return list
    }

    private mutating func propose() throws(Reason) {
        let ids = ask.texts("centres")
        for id in ids where scene.centres[id] == nil { throw .code("centre.unknown") }
        if scene.lists[ask.text("list") ?? ""] != nil { throw .code("list.exists") }
        for id in ids { try require(scene.centres[id]?.status == "applied") }
        for id in ids {
            try require(scene.stage(of: id, minimum: minExperts) == "assessed", else: .order)
        }
        record("list.proposed", ids)
    }

    private func running(_ list: Scene.List) throws(Reason) -> Scene.Round {
        guard let round = list.round, !list.isCancelled, !remaining(round).isEmpty else {
            throw .order
        }
        return round
    }

    private func remaining(_ round: Scene.Round) -> [String] {
        round.shown.filter {
            scene.centres[$0]?.status == "publicity" && !round.closed.contains($0)
        }
    }

    private mutating func openPublicity() throws(Reason) {
        let list = try list()
        let shown = list.centres.filter { scene.centres[$0]?.status == "proposed" }
        try require(!list.isCancelled && list.round == nil && !shown.isEmpty)
        let from = ask.date("from") ?? 0
        try require(from >= ask.day, else: .some)
        let days = model.number("publicityWorkingDays", on: ask.day, else: 5)
        let reckoned = try lastDay(
            of: days, from: from,
            countingFirst: model.flag("publicityCountsFirstDay", on: ask.day, else: true))
        let until = ask.date("until") ?? reckoned
        try require(until >= reckoned, else: .some)
        record(
            "publicity.opened", list.centres,
            [
                "until": .string(ModelDays.text(until)), "shown": .strings(shown),
                "reckoned": .string(ModelDays.text(reckoned)),
            ])
    }

    private mutating func close() throws(Reason) {
        let list = try list()
        let except = ask.texts("except")
        for id in except where scene.centres[id] == nil { throw .code("centre.unknown") }
        guard let round = list.round, !list.isCancelled else { throw .order }
        if ask.day <= round.until { throw .code("publicity.still-open") }
        let open = openObjections(of: round)
        for id in except { try require(open.contains { $0.centre == id }, else: .some) }
        let remaining = remaining(round)
        let holding = open.contains { objection in
            guard let centre = objection.centre else { return true }
            return remaining.contains(centre) && !except.contains(centre)
        }
        let closing = remaining.filter { !except.contains($0) }
        // With nothing left to close, which of the two answers is open.
        if holding { throw closing.isEmpty ? .some : .code("publicity.objections-open") }
        try require(!closing.isEmpty, else: .code("publicity.nothing-to-close"))
        record("publicity.closed", list.centres, ["closing": .strings(closing)])
    }

    private func openObjections(of round: Scene.Round) -> [Scene.Objection] {
        let holds = model.value("anonymousObjections", on: ask.day)?.string == "hold"
        return scene.objections.values.filter {
            $0.list == ask.text("list") && $0.position > round.position
                && ($0.state == "accepted" || $0.state == "raised" && (holds || !$0.anonymous))
        }
    }

    private mutating func approve() throws(Reason) {
        let list = try list()
        let id = ask.text("list") ?? ""
        let closed = list.centres.filter {
            list.round?.closed.contains($0) == true && scene.centres[$0]?.status == "publicity"
        }
        try require(!closed.isEmpty)
        // Art. 10(4), after publicity without objection: one may be open again by now.
        let isHeld = list.round.map(openObjections)?.contains {
            $0.centre.map(closed.contains) ?? true
        }
        if isHeld == true { throw .code("publicity.objections-open") }
        let date = ask.date("date") ?? 0
        try require(date, notBefore: closed.map { list.round?.closedOn[$0] })
        try requireFourEyes(judges(of: closed) + [list.by])
        try requireFree(date: date, list: id)
        let upheld = scene.objections.values.filter {
            $0.list == id && $0.outcome == "upheld"
        }
        // One upheld in an earlier showing: the contract does not say whether it still refuses.
        let earlier = upheld.contains { $0.position < list.round?.position ?? 0 }
        open(if: earlier)
        let refused = closed.filter { centre in
            upheld.contains { $0.centre == nil || $0.centre == centre }
        }
        let all = closed.compactMap { scene.centres[$0] }
        try requireMaterials("establishment.approved", refused.isEmpty ? all : [])
        for centre in closed {
            let isRefused = refused.contains(centre)
            let months = ask.int("constructionMonths") ?? scene.centres[centre]?.planMonths ?? 36
            record(
                isRefused ? "establishment.refused" : "establishment.approved", of: centre,
                on: date, ["months": .integer(Int64(months))], numbered: true)
        }
    }

    private mutating func refuse() throws(Reason) {
        let centres = try subjects()
        for (_, centre) in centres { try require(!centre.isSettled) }
        let lists = centres.compactMap(\.centre.list).map { scene.lists[$0]?.by }
        try requireFourEyes(judges(of: centres.map(\.id)) + lists)
        try requireFree()
        for (id, _) in centres { record("establishment.refused", of: id, numbered: true) }
    }

    /// Who gave the reviews and opinions on these centres.
    private func judges(of centres: [String]) -> [String] {
        centres.flatMap { scene.centres[$0]?.opinions.map(\.by) ?? [] }
    }

    mutating func decideObjection() throws(Reason) {
        let id = ask.text("objection") ?? ""
        guard ask.action != "objection.raise" else { return try raise(id) }
        guard let objection = scene.objections[id] else { throw .code("objection.unknown") }
        let centres = objection.centre.map { [$0] } ?? scene.lists[objection.list]?.centres ?? []
        switch ask.action {
        case "objection.accept", "objection.decline":
            try require(objection.state == "raised")
            record(
                ask.action == "objection.accept" ? "objection.accepted" : "objection.declined",
                centres)
        case "objection.withdraw":
            try require(objection.by == ask.judged && ask.judged != "public", else: .some)
            try require(["raised", "accepted"].contains(objection.state))
            record("objection.withdrawn", centres)
        default:
            try require(objection.state == "accepted")
            try requireFourEyes([objection.decidedBy])
            record("objection.resolved", centres)
        }
    }

    private mutating func raise(_ id: String) throws(Reason) {
        let list = try list()
        let centre = ask.text("centre")
        if let centre, scene.centres[centre] == nil { throw .code("centre.unknown") }
        if scene.objections[id] != nil { throw .code("objection.exists") }
        if let centre, !list.centres.contains(centre) { throw .some }
        guard let round = list.round, !list.isCancelled,
            (round.from...max(round.from, round.until)).contains(ask.limitDay)
        else { throw .code("objection.outside-period") }
        let isAnonymous = ask.with["objector"]?["name"]?.string == ""
        record(
            "objection.raised", centre.map { [$0] } ?? list.centres,
            ["anonymous": .bool(isAnonymous)])
    }
}
