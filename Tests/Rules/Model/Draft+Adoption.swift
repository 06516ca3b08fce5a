import CanonicalJSON

/// Departments, calendars, calls and amended accounts; acts over several centres.
extension Draft {
    func adopt(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action {
        case "account.amend":
            let account = chance.word("expert-6 expert-7 expert-9 spare officer-2 leader-3 nobody")
            let changes: [JSON] = [
                ["name": "新名"], ["person": "p-two"], ["person": "p-three"],
                ["organisation": .string(Parties.codes["tiexi"] ?? "")],
                ["until": .string(ModelDays.text(day + chance.int(-3...60)))],
            ]
            if chance.percent(8) {
                let until = JSON.string(ModelDays.text(day - 1))
                return (
                    "admin", ["account": "admin", "changes": ["until": until], "reason": "离任"]
                )
            }
            return (
                "admin",
                ["account": .string(account), "changes": chance.pick(changes), "reason": "登记"]
            )
        case "department.adopt":
            let from = day + (chance.percent(70) ? 0 : chance.int(-20...20))
            var with = World.department(
                chance.word("xincheng gaoxin jingkai"), from: ModelDays.text(from))
            if chance.percent(40) {
                with["until"] = .string(ModelDays.text(from + chance.int(-1...90)))
            }
            return (leader(&chance), with)
        case "calendar.adopt": return (officer(&chance), calendar(&chance))
        case "call.open":
            let opens = day + chance.int(-5...10)
            return (
                officer(&chance),
                [
                    "call": new("c", &chance), "title": "申报通知",
                    "opens": .string(ModelDays.text(opens)),
                    "closes": .string(ModelDays.text(opens + chance.int(-2...60))),
                ]
            )
        default:
            guard let call = scene.calls.keys.sorted().randomElement(using: &chance) else {
                return nil
            }
            let closes = (scene.calls[call]?.closes ?? day) + chance.int(-3...30)
            return (
                officer(&chance),
                [
                    "call": .string(call), "closes": .string(ModelDays.text(closes)),
                    "reason": "延长",
                ]
            )
        }
    }

    /// A year that nothing runs into, or one that is known, as it is.
    private func calendar(_ chance: inout SplitMix64) -> JSON {
        let isNew = chance.percent(40)
        let year = isNew ? chance.int(2029...2031) : chance.int(2024...2026)
        let known = ModelCalendar.arranged(year)
        let off = isNew ? [ModelDays.number(chance.percent(90) ? year : 2028, 1, 1)] : known.off
        return [
            "year": .integer(Int64(year)), "off": .strings(off.map(ModelDays.text)),
            "work": .strings(known.work.map(ModelDays.text)), "document": "国办发明电〔2026〕7号",
        ]
    }

    /// Experts added to a panel.
    func amendPanel(_ panel: String, _ members: [String], _ chance: inout SplitMix64) -> Drawn {
        let others = Parties.experts.filter { !members.contains($0) || chance.percent(5) }
        let added = others.shuffled(using: &chance).prefix(chance.int(1...2))
        return (
            officer(&chance),
            [
                "panel": .string(panel),
                "add": .strings(added.isEmpty ? ["expert-1"] : Array(added)),
                "reason": "增补",
            ]
        )
    }

    /// These, now and then with another that stands alike.
    func alike(_ ids: [String], _ chance: inout SplitMix64) -> JSON {
        let others = scene.centres.keys.filter {
            !ids.contains($0) && scene.centres[$0]?.status == centre?.status
                && scene.centres[$0]?.stage == centre?.stage
        }
        guard chance.percent(20), let other = others.sorted().randomElement(using: &chance) else {
            return .strings(ids)
        }
        return .strings(ids + [other])
    }

    /// Acts that may be over several centres (marked ⁺).
    static let severally: Set<String> = [
        "recommendation.issue", "review.bureau", "establishment.refuse", "report.file",
        "evaluation.grade", "revocation.propose", "revocation.decide",
    ]

    /// The same act over another centre too, one that stands like this where there is one.
    func severally(_ with: JSON, _ chance: inout SplitMix64) -> JSON {
        let others = scene.centres.keys.filter { $0 != id }.sorted()
        let alike = others.filter {
            scene.centres[$0]?.status == centre?.status && scene.centres[$0]?.stage == centre?.stage
        }
        let fitting = alike.isEmpty || chance.percent(10) ? others : alike
        guard let other = fitting.randomElement(using: &chance) else { return with }
        let centres = chance.percent(50) ? [id, other] : [other, id]
        return with.with(["centre": .null, "centres": .strings(centres)])
    }
}
