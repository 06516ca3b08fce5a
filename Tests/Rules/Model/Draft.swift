import CanonicalJSON

/// An action drawn for a centre: by whom it would be done, and with what.
struct Draft {
    typealias Drawn = (by: String, with: JSON)

    let play: Play
    let id: String
    let centre: Centre?
    let day: Int

    var scene: Scene { play.model.scene }
    var host: String { Parties.host(of: centre?.host ?? "") }
    var district: String { centre.flatMap(scene.district) ?? "tiexi" }
    var department: String { "dept-\(district)" }
    var base: JSON { ["centre": .string(id)] }

    mutating func draw(_ action: String, _ chance: inout SplitMix64) -> Drawn? {
        switch action.split(separator: ".")[0] {
        case "account" where action == "account.amend": adopt(action, &chance)
        case "department", "calendar", "call": adopt(action, &chance)
        case "account", "policy", "organisation", "supervision": frame(action, &chance)
        case "application", "recommendation", "review", "inspection", "panel":
            recognise(action, &chance)
        case "centre" where action == "centre.carry-over": recognise(action, &chance)
        case "list", "publicity", "objection", "establishment": publish(action, &chance)
        case "deferral", "acceptance", "committee", "director", "report", "incident":
            operate(action, &chance)
        case "change": change(action, &chance)
        case "evaluation", "rectification": evaluate(action, &chance)
        case "centre", "revocation", "statement": revoke(action, &chance)
        default: keep(action, &chance)
        }
    }

    // MARK: Parts

    func officer(_ chance: inout SplitMix64) -> String {
        chance.percent(75) ? "officer" : "officer-2"
    }

    func leader(_ chance: inout SplitMix64) -> String {
        chance.percent(80) ? "leader" : chance.word("leader-2 leader-3")
    }

    /// A number nobody used, now and then one that somebody may have.
    func document(_ chance: inout SplitMix64, _ issuer: String = "鞍科发") -> JSON {
        let number = chance.percent(92) ? chance.int(20...90_000) : chance.int(1...12)
        return .string("\(issuer)〔\(ModelDays.year(day))〕\(number)号")
    }

    /// Today, now and then some days ago.
    func date(_ chance: inout SplitMix64) -> JSON {
        .string(ModelDays.text(chance.percent(80) ? day : day - chance.int(1...25)))
    }

    func year(_ chance: inout SplitMix64) -> JSON {
        .integer(Int64(ModelDays.year(day) - (chance.percent(80) ? 1 : chance.int(0...3))))
    }

    func verdict(_ chance: inout SplitMix64, _ no: String = "reject") -> JSON {
        chance.percent(85) ? "pass" : .string(no)
    }

    func name(_ stem: String, _ chance: inout SplitMix64) -> String {
        let material = chance.word("轴承 特钢 菱镁 耐火 数控 焊接 激光 化工 电池 镁合金")
        return "鞍山市\(material)\(chance.int(1...40))号专业技术创新中心"
    }

    func new(_ prefix: String, _ chance: inout SplitMix64) -> JSON {
        .string("\(prefix)\(chance.int(1...9_999))")
    }

    /// The position of a record as a reference to its step.
    func reference(_ effect: Effect) -> JSON {
        let first = play.positions[effect.step] ?? effect.position
        return .string(Reference.text(effect.step, effect.position - first))
    }

    /// A record of the centre, mostly a recent one of those types.
    func record(_ types: Set<String>?, _ chance: inout SplitMix64) -> Effect? {
        let all = play.model.recorded.filter { $0.centres.contains(id) }
        let fitting = all.filter { types?.contains($0.type) ?? true }
        if let last = fitting.last, chance.percent(60) { return last }
        return (fitting.isEmpty ? all : fitting).randomElement(using: &chance)
    }
}
