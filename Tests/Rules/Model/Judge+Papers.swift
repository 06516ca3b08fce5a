import CanonicalJSON

extension Judge {
    mutating func decidePapers() throws(Reason) {
        switch ask.action {
        case "material.file": try fileMaterial()
        case "document.issue":
            let records = try records()
            for effect in records {
                if effect.text("documentNumber") != nil { throw .some }
                if model.isIssued(effect.position) { throw .some }
                open(ifVoid: effect)
                // A setting-aside may bear the number of another authority.
                open(if: !Self.isDecision(effect) || effect.type == "record.set-aside")
            }
            let date = ask.date("date") ?? 0
            try require(date, notBefore: records.map(\.effective))
            open(if: scene.documents[ask.text("document") ?? ""] != nil)
            try requireFree(date: date)
            record(
                "document.issued", records.flatMap(\.centres),
                ["documentNumber": .string(ask.text("document") ?? "")])
        case "document.serve":
            let records = try records()
            for effect in records { open(ifVoid: effect) }
            let date = ask.date("date") ?? 0
            open(if: records.contains { $0.effective <= date && date < $0.day })
            try require(!records.contains { date < $0.effective }, else: .some)
            let days = model.number("statementWorkingDays", on: ask.day, else: 5)
            let starts = records.contains {
                $0.type == "revocation.proposed" && $0.text("statementUntil") != nil
            }
            if starts, ModelCalendar.lastDay(of: days, from: date, countingFirst: false) == nil {
                // What was served before, or is decided, may start nothing any more.
                let isFirst = records.contains { effect in
                    effect.centres.contains {
                        scene.centres[$0]?.proposal?.position == effect.position
                            && scene.centres[$0]?.proposal?.services == 0
                    }
                }
                open(if: !isFirst || ask.text("method") == "published")
                if !isOpen { throw .code("calendar.unknown-year") }
            }
            record(
                "document.served", Array(Set(records.flatMap(\.centres))), on: date,
                ["statementDays": .integer(Int64(days))])
        case "appeal.record":
            let effect = try record(at: ask.int("position"))
            open(ifVoid: effect)
            let isTaken = scene.appeals[ask.text("appeal") ?? ""] != nil
            if isTaken { throw .code("appeal.exists") }
            open(if: ask.date("received") ?? 0 > ask.day)
            open(if: ask.date("received") ?? 0 < effect.effective)
            try require(Self.isDecision(effect), else: .some)
            record("appeal.recorded", effect.centres)
        default: try concludeAppeal()
        }
    }

    /// What section 4 of the contract names as decisions.
    static let decisions: Set<String> = [
        "establishment.approved", "establishment.refused", "objection.declined",
        "objection.resolved", "deferral.granted", "deferral.refused", "acceptance.passed",
        "acceptance.failed", "evaluation.absence-recorded", "evaluation.graded",
        "rectification.passed", "rectification.failed", "change.filed", "change.returned",
        "centre.revoked", "revocation.dropped", "record.corrected", "record.set-aside",
    ]

    /// An excused absence is none.
    static func isDecision(_ effect: Effect) -> Bool {
        decisions.contains(effect.type) && effect.flag("excused") != true
    }

    private func records() throws(Reason) -> [Effect] {
        var found: [Effect] = []
        for position in ask.ints("positions") {
            found.append(try record(at: position))
        }
        return found
    }

    private mutating func fileMaterial() throws(Reason) {
        let about = ask.int("about")
        guard (about == nil) != (ask.text("centre") == nil) else { throw .some }
        var centres = ask.text("centre").map { [$0] } ?? []
        if let about {
            let effect = try record(at: about)
            centres = effect.centres
            open(if: centres.count != 1)
            try require(ask.date("date") ?? 0 >= effect.effective || ask.day >= effect.day)
        }
        for id in centres {
            let (_, centre) = try own(id)
            if role == "expert" {
                let isOnPanel = scene.panels.values.contains {
                    $0.centres.contains(id) && $0.members.contains(ask.judged)
                }
                try require(isOnPanel, else: .some)
                open(if: true)
            }
            open(if: ask.date("date") ?? 0 < centre.filed)
        }
        if let about, let effect = model.effect(at: about) { open(ifVoid: effect) }
        // A letter may be older than what it is about.
        open(if: about.flatMap(model.effect)?.effective ?? 0 > ask.date("date") ?? 0)
        record("material.filed", centres, on: ask.date("date"))
    }

    private mutating func concludeAppeal() throws(Reason) {
        guard let appeal = scene.appeals[ask.text("appeal") ?? ""] else {
            throw .code("appeal.unknown")
        }
        guard let position = appeal, let effect = model.effect(at: position) else { throw .order }
        record("appeal.concluded", effect.centres)
        guard ask.text("outcome") == "set-aside" else { return }
        open(if: model.isVoid(position))
        try requireNothingRests(on: position, mayRefuse: true)
        for void in model.companions(of: position) where !model.isVoid(void.position) {
            record(
                "record.set-aside", void.centres, on: void.effective,
                ["voided": .integer(Int64(void.position))])
        }
    }
}
