import CanonicalJSON

extension Judge {
    mutating func decideRecord() throws(Reason) {
        let effect = try record(at: ask.int("position"))
        switch ask.action {
        case "correction.request":
            for id in effect.centres { _ = try own(id) }
            open(ifVoid: effect)
            open(if: effect.centres.isEmpty || role == "expert")
            record("correction.requested", effect.centres)
        case "record.correct": try correct(effect)
        default: try setAside(effect)
        }
    }

    private mutating func setAside(_ effect: Effect) throws(Reason) {
        let framework = ["account.", "policy.", "record.set-aside"]
        if framework.contains(where: { effect.type.hasPrefix($0) }) { throw .some }
        try require(!model.isVoid(effect.position))
        open(if: effect.centres.count != 1)
        let isOthers = !["entry-error", "bureau"].contains(ask.text("authority") ?? "")
        try requireNothingRests(on: effect.position, mayRefuse: false)
        if !isOthers { try requireFree() }
        for void in model.companions(of: effect.position)
        where !model.isVoid(void.position) {
            record(
                "record.set-aside", void.centres, on: void.effective,
                ["voided": .integer(Int64(void.position))], numbered: !isOthers)
        }
    }

    /// Later acts that could not have been decided without it hold a record: the model decides
    /// each of them again without it.
    mutating func requireNothingRests(on position: Int, mayRefuse: Bool) throws(Reason) {
        guard !ask.overrides || mayRefuse else { return }
        switch model.restsOn(position) {
        case .nothing: break
        case .open: open(if: true)
        case .something:
            guard !mayRefuse else { return open(if: true) }
            throw .code("record.rests-on")
        }
    }

    private mutating func correct(_ effect: Effect) throws(Reason) {
        if let request = ask.int("request") { _ = try record(at: request) }
        open(if: ask.int("request") != nil || model.isVoid(effect.position))
        open(if: effect.type.hasPrefix("record."))
        guard let changes = ask.with["changes"]?.object else { throw .some }
        for change in changes.members {
            switch change.name {
            case "/opinion", "/score", "/outcome", "/centre", "/passed", "/grade":
                throw .code("record.not-correctable")
            case "/date": try correctDate(effect, change.value)
            case "/text", "/reason", "/findings":
                let name = String(change.name.dropFirst())
                // Whether a text that was not given may be put in.
                open(if: effect.data[name] == nil)
                try require(change.value.string != nil, else: .some)
            default: open(if: true)
            }
        }
        // Setting a text or a day right in a record of the framework is not said.
        open(if: effect.centres.isEmpty)
        record(
            "record.corrected", effect.centres,
            ["corrects": .integer(Int64(effect.position))])
    }

    /// A corrected date is judged as the act would have been on it.
    private mutating func correctDate(_ effect: Effect, _ value: JSON) throws(Reason) {
        let takesDate = Schema.fields[effect.action]?.contains { $0.name == "date" } ?? false
        guard let date = value.string.flatMap(ModelDays.number), takesDate else { throw .some }
        if date > ask.day { throw .code("effective.ahead") }
        // Whether a date that was not given may be put in.
        if effect.date("date") == nil { return open(if: true) }
        // A day after that of the act itself: judged by which day is not said.
        if date > effect.day { return open(if: true) }
        switch model.again(effect, changing: ["date": value]) {
        case .yes: break
        case .maybe: open(if: true)
        case .no(let reason): throw reason == .code("effective.before-basis") ? reason : .some
        }
    }
}
