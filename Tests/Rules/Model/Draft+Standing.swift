import CanonicalJSON

extension Draft {
    func evaluate(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action {
        case "evaluation.announce":
            var with: JSON = [
                "evaluation": new("e", &chance), "year": .integer(Int64(ModelDays.year(day))),
                "centres": alike([id], &chance),
                "materialsDue": .string(ModelDays.text(day + chance.int(0...25))),
            ]
            if chance.percent(30) { with["document"] = document(&chance) }
            return (officer(&chance), with)
        case "rectification.request": return (host, base.with(["report": "整改完成"]))
        case "rectification.review":
            return (department, base.with(["opinion": verdict(&chance), "text": "意见"]))
        case "rectification.conclude":
            return (leader(&chance), conclusion("rectification", &chance))
        default: break
        }
        let running = scene.evaluations.filter { $0.value.centres.contains(id) }
        let latest = running.max { $0.value.position < $1.value.position }?.key
        guard let evaluation = latest else { return nil }
        let with = base.with(["evaluation": .string(evaluation)])
        switch action {
        case "evaluation.submit": return (host, with.with(["materials": "运行总结"]))
        case "evaluation.absence":
            return (
                officer(&chance),
                with.with(["excused": .bool(chance.percent(30)), "reason": "未参加"])
            )
        default: return (leader(&chance), grading(with, &chance))
        }
    }

    private func grading(_ with: JSON, _ chance: inout SplitMix64) -> JSON {
        let scores = scene.panel(for: "evaluation", id).map {
            scene.counting($0, id).map(\.score)
        }
        let mean = scores.map { $0.isEmpty ? 0 : $0.reduce(0, +) / $0.count } ?? 0
        let band = mean >= 85 ? "excellent" : mean >= 75 ? "good" : mean >= 60 ? "qualified" : nil
        var grade = band ?? "unqualified"
        var grading = with.with(["document": document(&chance), "date": date(&chance)])
        if chance.percent(25) {
            grade = chance.word("excellent good qualified unqualified")
            if chance.percent(60) { grading["reason"] = "综合考虑" }
        }
        grading["grade"] = .string(grade)
        return grading
    }

    func revoke(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action {
        case "centre.relinquish": return (host, base.with(["reason": "不再建设"]))
        case "revocation.propose":
            return (
                officer(&chance),
                base.with(["grounds": grounds(&chance), "facts": "事实"])
            )
        case "revocation.hear":
            return (officer(&chance), base.with(["minutes": "笔录", "date": date(&chance)]))
        case "statement.submit":
            guard let effect = record(["revocation.proposed"], &chance) else { return nil }
            var with: JSON = ["about": reference(effect), "text": "陈述"]
            if chance.percent(40) { with["waived"] = .bool(chance.percent(80)) }
            if chance.percent(35) { with["hearing"] = .bool(chance.percent(80)) }
            return (host, with)
        default:
            var with = base.with(["revoke": .bool(chance.percent(75)), "text": "决定"])
            if chance.percent(50) { with["document"] = document(&chance) }
            return (leader(&chance), with)
        }
    }

    /// Grounds that there are, now and then any.
    private func grounds(_ chance: inout SplitMix64) -> JSON {
        var fitting: [JSON] = []
        if centre?.relinquished == true { fitting.append(["request"]) }
        if centre?.rectificationFailed == true { fitting.append([1]) }
        if centre?.absences.contains(false) == true { fitting.append([2]) }
        let items = [
            "fraud": 3, "quality": 4, "safety": 4, "penalty": 5, "halt": 6, "bankruptcy": 6,
        ]
        for incident in scene.incidents.values
        where incident.centre == id && incident.substantiated == true {
            if let item = items[incident.kind] { fitting.append([.integer(Int64(item))]) }
        }
        if let ground = fitting.randomElement(using: &chance), chance.percent(90) { return ground }
        return chance.percent(20) ? ["request"] : [.integer(Int64(chance.int(1...6)))]
    }

    func keep(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action {
        case "appeal.conclude":
            let open = scene.appeals.filter { $0.value != nil }.keys.sorted()
            guard let appeal = open.last else { return nil }
            return (
                officer(&chance),
                [
                    "appeal": .string(appeal), "document": "辽科复〔2025〕1号", "text": "决定",
                    "outcome": .string(
                        chance.word("upheld set-aside altered unlawful-but-stands withdrawn")),
                ]
            )
        case "material.file":
            let kind = chance.word("minutes minutes letter other")
            return (
                chance.word("officer \(host) \(department) leader"),
                base.with([
                    "kind": .string(kind), "date": date(&chance), "title": "纪要", "text": "要点",
                ])
            )
        default: return amend(action, &chance)
        }
    }

    private func amend(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        let served = Judge.decisions.union(["revocation.proposed"])
        let types = action == "document.serve" ? served : Judge.decisions
        guard let effect = record(types, &chance) else { return nil }
        let position: JSON = ["position": reference(effect)]
        let positions: JSON = ["positions": [reference(effect)]]
        switch action {
        case "document.issue":
            return (
                officer(&chance),
                positions.with(["document": document(&chance), "date": date(&chance)])
            )
        case "document.serve":
            return (
                officer(&chance),
                positions.with([
                    "recipient": "依托单位", "method": "direct", "date": date(&chance),
                    "remedies": "可复议",
                ])
            )
        case "appeal.record":
            return (
                officer(&chance),
                position.with([
                    "appeal": new("r", &chance), "authority": "市政府",
                    "received": .string(ModelDays.text(day)),
                ])
            )
        case "record.set-aside":
            let authority = chance.word("entry-error bureau superior reconsideration court")
            return (
                leader(&chance),
                position.with(["authority": .string(authority), "reason": "有误"])
            )
        default:
            let changes: [JSON] = [
                ["/text": "更正后的文字"], ["/reason": "更正后的理由"], ["/opinion": "pass"],
                ["/date": date(&chance)], ["/date": date(&chance)], ["/centre": "op"],
                ["/grade": "good"],
            ]
            return (
                action == "record.correct" ? leader(&chance) : host,
                position.with(["changes": chance.pick(changes), "reason": "笔误"])
            )
        }
    }
}
