import CanonicalJSON

extension Draft {
    func publish(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        if action == "list.propose" {
            let others = scene.centres.keys.filter {
                $0 != id && scene.stage(of: $0, minimum: 1) == "assessed"
            }
            return (
                officer(&chance),
                ["list": new("l", &chance), "centres": .strings([id] + others.sorted())]
            )
        }
        if action == "establishment.refuse" {
            var with = base.with(["reason": "不予组建"])
            if chance.percent(40) { with["document"] = document(&chance) }
            return (leader(&chance), with)
        }
        guard let list = centre?.list ?? scene.lists.keys.sorted().last else { return nil }
        if action.hasPrefix("objection.") { return object(action, list, &chance) }
        let with: JSON = ["list": .string(list)]
        let until = scene.lists[list]?.round?.until ?? day
        switch action {
        case "publicity.open":
            var opening = with
            let from = day + (chance.percent(70) ? 0 : chance.int(-1...9))
            opening["from"] = .string(ModelDays.text(from))
            if chance.percent(25) {
                opening["until"] = .string(ModelDays.text(from + chance.int(3...20)))
            }
            return (officer(&chance), opening)
        case "publicity.extend":
            let later = ModelDays.text(until + chance.int(-2...9))
            return (officer(&chance), with.with(["until": .string(later), "reason": "延长"]))
        case "publicity.cancel", "list.cancel":
            return (officer(&chance), with.with(["reason": "名单有误"]))
        case "publicity.close":
            let open = scene.objections.values.filter {
                $0.list == list && ["raised", "accepted"].contains($0.state)
            }.compactMap(\.centre)
            let excepts = !open.isEmpty && chance.percent(60)
            return (
                officer(&chance),
                excepts ? with.with(["except": .strings(Array(Set(open)).sorted())]) : with
            )
        default:
            var approval = with.with(["document": document(&chance), "date": date(&chance)])
            if chance.percent(30) {
                approval["constructionMonths"] = .integer(Int64(chance.int(1...40)))
            }
            return (leader(&chance), approval)
        }
    }

    private func object(
        _ action: String, _ list: String, _ chance: inout SplitMix64
    ) -> Drawn? {
        if action == "objection.raise" {
            return (
                chance.word("public public host-tiexi expert-1 officer"),
                World.objection(
                    "o\(chance.int(1...9_999))", list, chance.percent(70) ? id : nil,
                    anonymous: chance.percent(20))
            )
        }
        let open = scene.objections.filter { $0.value.list == list }
        let latest = open.max { $0.value.position < $1.value.position }?.key
        let any = open.keys.sorted().randomElement(using: &chance)
        guard let objection = chance.percent(60) ? latest : any else { return nil }
        let with: JSON = ["objection": .string(objection)]
        switch action {
        case "objection.resolve":
            return (
                leader(&chance),
                with.with([
                    "outcome": .string(chance.word("dismissed dismissed partly upheld")),
                    "findings": "查明",
                ])
            )
        case "objection.withdraw":
            return (scene.objections[objection]?.by ?? "public", with.with(["reason": "撤回"]))
        default: return (officer(&chance), with.with(["reason": "理由"]))
        }
    }
}
