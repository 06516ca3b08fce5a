import CanonicalJSON

extension Draft {
    func operate(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action {
        case "deferral.request":
            let months = JSON.integer(Int64(chance.int(1...14)))
            return (host, base.with(["months": months, "reason": "设备未到"]))
        case "deferral.review", "acceptance.review":
            return (department, base.with(["opinion": verdict(&chance), "text": "意见"]))
        case "deferral.decide":
            var with = base.with(["granted": .bool(chance.percent(80)), "text": "决定"])
            if chance.percent(50) { with["document"] = document(&chance) }
            return (leader(&chance), with)
        case "acceptance.request": return (host, base.with(["report": "建设目标全部完成"]))
        case "acceptance.conclude": return (leader(&chance), conclusion("acceptance", &chance))
        case "committee.form":
            return (host, base.with(["members": ["甲", "乙"]]))
        case "director.assess":
            return (
                host,
                base.with(["year": year(&chance), "conclusion": "称职", "text": "考核"])
            )
        case "incident.report", "incident.conclude": return incident(action, &chance)
        default: return report(action, &chance)
        }
    }

    func conclusion(_ purpose: String, _ chance: inout SplitMix64) -> JSON {
        var with = base.with(["passed": .bool(chance.percent(75)), "text": "结论"])
        if let panel = scene.panel(for: purpose, id), chance.percent(80) {
            with["panel"] = .string(panel)
        }
        if chance.percent(50) { with["document"] = document(&chance) }
        return with
    }

    private func report(_ action: String, _ chance: inout SplitMix64) -> Drawn {
        let open = centre?.reports.filter { $0.value.state != "filed" }.keys.sorted() ?? []
        let year =
            open.last.flatMap { chance.percent(85) ? JSON.integer(Int64($0)) : nil }
            ?? year(&chance)
        let with = base.with(["year": year])
        switch action {
        case "report.submit": return (host, with.with(["report": "年度进展"]))
        case "report.review":
            let isDepartments = centre?.reports.values.contains { $0.state == "host" } == true
            return (
                isDepartments ? department : host,
                with.with(["opinion": verdict(&chance, "return"), "text": "意见"])
            )
        case "report.return": return (officer(&chance), with.with(["reason": "数据不全"]))
        default: return (officer(&chance), with)
        }
    }

    private func incident(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        if action == "incident.report" {
            let kind = chance.word("quality safety penalty fraud halt bankruptcy complaint")
            return (
                chance.percent(50) ? department : officer(&chance),
                base.with([
                    "incident": new("i", &chance), "kind": .string(kind), "date": date(&chance),
                    "facts": "经过",
                ])
            )
        }
        let incidents = scene.incidents.filter { $0.value.centre == id }
        let open = incidents.filter { $0.value.substantiated == nil }.keys.sorted()
        guard let incident = open.last ?? incidents.keys.sorted().first else { return nil }
        return (
            officer(&chance),
            [
                "incident": .string(incident), "substantiated": .bool(chance.percent(80)),
                "text": "查明",
            ]
        )
    }

    func change(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        if action == "change.report" { return reportChange(&chance) }
        let changes = scene.changes.filter { $0.value.centre == id }
        let open = changes.filter { $0.value.state == "open" }.keys.sorted()
        guard let change = open.randomElement(using: &chance) ?? changes.keys.sorted().first,
            let known = scene.changes[change]
        else { return nil }
        let with: JSON = ["change": .string(change)]
        let code = known.to["organisation"]?.string
        switch action {
        case "change.join":
            return (Parties.host(of: code ?? ""), with.with(["text": "愿意承接"]))
        case "change.consent":
            var districts = [district]
            if let next = code.flatMap({ scene.organisations[$0]?.district }) {
                districts.append(next)
            }
            let pending = districts.filter { !known.consents.contains($0) }
            let chosen = pending.randomElement(using: &chance) ?? chance.pick(districts)
            return (
                "dept-\(chosen)",
                with.with(["consent": .bool(chance.percent(92)), "text": "意见"])
            )
        case "change.file":
            let byLeader =
                known.kind == "host"
                && play.model.value("hostChangeBy", on: day)?.string == "leader"
            return (
                chance.percent(90) == byLeader ? leader(&chance) : officer(&chance), with
            )
        case "change.return": return (officer(&chance), with.with(["reason": "不符"]))
        default: return (host, with.with(["reason": "不改了"]))
        }
    }

    private func reportChange(_ chance: inout SplitMix64) -> Drawn {
        let kind = chance.word("rename rename host host host director direction co-builders")
        let other = chance.pick(Parties.districts)
        let to: JSON =
            switch kind {
            case "rename":
                ["name": .string(chance.percent(93) ? name("改", &chance) : "鞍山市创新中心")]
            case "host": ["organisation": .string(Parties.codes[other] ?? "")]
            case "director": ["director": ["name": "赵二"]]
            case "direction": ["field": "先进制造"]
            default:
                [
                    "coBuilders": [
                        ["organisation": .string(Parties.codes[other] ?? ""), "name": "共建"]
                    ]
                ]
            }
        var with = base.with([
            "change": new("c", &chance), "kind": .string(kind), "to": to, "reason": "调整",
        ])
        if chance.percent(35) {
            with["effective"] = .string(ModelDays.text(day - chance.int(0...150)))
        }
        return (host, with)
    }
}
