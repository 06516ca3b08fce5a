import CanonicalJSON

extension Draft {
    func frame(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        let body = chance.pick(Parties.districts)
        let code = JSON.string(Parties.codes[body] ?? "")
        switch action {
        case "account.open":
            let account = chance.word("leader expert-9 spare")
            return (
                "admin",
                ["account": .string(account), "name": "某人", "role": "expert"]
            )
        case "account.close":
            let account = chance.word("expert-7 expert-9 spare admin nobody auditor")
            return ("admin", ["account": .string(account), "reason": "离任"])
        case "policy.adopt":
            return (
                leader(&chance),
                World.measures(
                    Measure.draw(&chance),
                    from: ModelDays.text(day + (chance.percent(70) ? 0 : chance.int(-2...20))))
            )
        case "organisation.register":
            return (
                chance.word("public officer host-\(body)"),
                World.registration(
                    Parties.codes[body] ?? "", chance.percent(90) ? body : "nowhere")
            )
        case "organisation.verify":
            return (
                chance.word("officer dept-\(body)"),
                ["organisation": code, "passed": .bool(chance.percent(85))]
            )
        case "organisation.amend":
            let changes: [JSON] = [
                ["address": "新址"], ["name": "鞍山新名有限公司"],
                ["district": .string(chance.pick(Parties.districts))],
            ]
            return (
                "host-\(body)",
                ["organisation": code, "changes": chance.pick(changes), "reason": "变更"]
            )
        default: return supervise(action, &chance)
        }
    }

    private func supervise(_ action: String, _ chance: inout SplitMix64) -> Drawn {
        let district = centre == nil ? chance.pick(Parties.districts) : self.district
        let year = year(&chance)
        guard action == "supervision.submit" else {
            return (
                officer(&chance),
                action == "supervision.file"
                    ? ["district": .string(district), "year": year]
                    : ["district": .string(district), "year": year, "reason": "不全"]
            )
        }
        let last = ModelDays.number(Int(year.integer ?? 2024), 12, 31)
        var managed = play.model.managed(in: district, on: last).sorted()
        if chance.percent(15), !managed.isEmpty { managed.removeLast() }
        let conclusions = managed.map { id -> JSON in
            ["centre": .string(id), "conclusion": "良好", "text": "按计划推进"]
        }
        return (
            "dept-\(district)",
            ["year": year, "conclusions": .array(conclusions), "report": "年度工作报告"]
        )
    }

    func recognise(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action {
        case "application.submit": return submit(&chance)
        case "application.return":
            let by = chance.percent(50) ? department : officer(&chance)
            return (by, base.with(["reasons": "缺场地证明"]))
        case "application.supplement":
            let changes: [JSON] = [
                ["siteArea": 150], ["siteArea": 99], ["field": "耐火材料"],
                ["name": .string(name("补", &chance))],
                ["plan": ["months": .integer(chance.percent(80) ? 24 : 37), "goals": ["中试"]]],
            ]
            return (host, base.with(["changes": chance.pick(changes)]))
        case "application.withdraw": return (host, base.with(["reason": "撤回"]))
        case "review.preliminary":
            return (department, base.with(["opinion": verdict(&chance), "text": "意见"]))
        case "recommendation.issue":
            var with = base.with(["document": document(&chance, "区科发")])
            if chance.percent(40) { with["date"] = date(&chance) }
            return (department, with)
        case "review.bureau":
            return (
                officer(&chance), base.with(["opinion": verdict(&chance), "text": "意见"])
            )
        case "centre.carry-over": return carryOver(&chance)
        default: return judge(action, &chance)
        }
    }

    private func submit(_ chance: inout SplitMix64) -> Drawn {
        let body = chance.pick(Parties.districts)
        let changes: [JSON] = [
            ["siteArea": "99.99"], ["equipmentValue": 499_999],
            ["patents": ["invention": 0, "utilityModel": 1]],
            ["patents": ["invention": 0, "utilityModel": 2]], ["cooperation": ""],
            ["name": "鞍山市技术中心"], ["staff": ["fullTime": 0, "leaders": 1]],
            ["plan": ["months": 37, "goals": ["中试"]]],
        ]
        var with = World.application(
            "a\(chance.int(1...60))",
            [
                "organisation": .string(Parties.codes[body] ?? ""),
                "name": .string(name("新", &chance)),
                "plan": ["months": .integer(Int64(chance.int(1...36))), "goals": ["中试"]],
            ])
        if chance.percent(25) { with = with.with(chance.pick(changes)) }
        if let call = scene.calls.keys.sorted().randomElement(using: &chance), chance.percent(60) {
            with["call"] = .string(chance.percent(95) ? call : "nobody")
        }
        return ("host-\(body)", with)
    }

    private func carryOver(_ chance: inout SplitMix64) -> Drawn {
        let body = chance.pick(Parties.districts)
        let carried = Carried(
            id: "k\(chance.int(1...30))", name: name("承", &chance), body: body,
            status: chance.word("construction operating operating rectifying revoked"),
            established: day - chance.int(100...900))
        return ("leader", carried.json(due: day + chance.int(-60...300)))
    }

    /// Panels, their opinions and the look at the site.
    private func judge(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        if action == "panel.convene" { return convene(&chance) }
        let panels = scene.panels.filter { $0.value.centres.contains(id) }.keys.sorted()
        guard let panel = panels.randomElement(using: &chance), let seat = scene.panels[panel]
        else { return nil }
        let with = base.with(["panel": .string(panel)])
        let given = scene.counting(panel, id).map(\.by)
        let outstanding = seat.members.filter {
            !given.contains($0) && !seat.recused.contains("\($0)/\(id)")
        }
        let expert = outstanding.randomElement(using: &chance) ?? chance.pick(seat.members)
        switch action {
        case "panel.amend": return amendPanel(panel, seat.members, &chance)
        case "panel.recuse":
            let isOwn = chance.percent(40)
            return isOwn
                ? (expert, with.with(["reason": "回避"]))
                : (
                    officer(&chance),
                    with.with(["reason": "回避", "expert": .string(expert)])
                )
        case "review.expert":
            return (
                expert,
                with.with([
                    "score": .integer(Int64(chance.int(chance.percent(50) ? 40...62 : 70...95))),
                    "opinion": chance.percent(80) ? "support" : "oppose", "text": "论证意见",
                ])
            )
        default:
            return (
                officer(&chance),
                with.with([
                    "date": date(&chance), "inspectors": ["专家", "经办人"], "findings": "一致",
                    "passed": .bool(chance.percent(90)),
                ])
            )
        }
    }

    private func convene(_ chance: inout SplitMix64) -> Drawn {
        let isEvaluated = scene.evaluations.values.contains {
            $0.centres.contains(id) && $0.grades[id] == nil
        }
        var purpose = "recognition"
        if centre?.isManaged == true { purpose = "evaluation" }
        if centre?.status == "construction", !isEvaluated || chance.percent(50) {
            purpose = "acceptance"
        }
        if centre?.status == "rectifying", !isEvaluated || chance.percent(50) {
            purpose = "rectification"
        }
        let least = play.model.number("minExperts", on: day, else: 5)
        let count = min(7, max(1, least + chance.pick([0, 0, 0, 1, -1])))
        let experts = Array(Parties.experts.shuffled(using: &chance).prefix(count))
        return (
            officer(&chance),
            [
                "panel": new("p", &chance), "purpose": .string(purpose),
                "experts": .strings(experts), "centres": alike([id], &chance),
            ]
        )
    }
}

/// A centre taken over from the paper record.
struct Carried {
    let id: String
    let name: String
    let body: String
    let status: String
    let established: Int

    func json(due: Int) -> JSON {
        var json: JSON = [
            "centre": .string(id), "name": .string(name),
            "organisation": [
                "organisation": .string(Parties.codes[body] ?? ""), "name": "鞍山有限公司",
            ],
            "district": .string(body), "field": "新材料", "director": ["name": "王一"],
            "status": .string(status), "established": .string(ModelDays.text(established)),
            "source": "纸质档案",
        ]
        if status == "construction" {
            json["constructionUntil"] = .string(ModelDays.text(due))
        }
        if status == "rectifying" {
            json["rectificationDue"] = .string(ModelDays.text(due))
            json["grade"] = "unqualified"
        }
        return json
    }
}
