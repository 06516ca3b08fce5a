import CanonicalJSON

/// Draws steps, mostly such as may come next, some wrong in one way or another.
struct Generator {
    var chance: SplitMix64
    private(set) var day: Int
    private(set) var nextID: Int
    private let focus: [String]
    private static let lastDay = ModelDays.number(2026, 12, 31)

    init(seed: UInt64, after play: Play, day: Int, nextID: Int) {
        chance = SplitMix64(seed: seed)
        self.day = day + chance.int(0...40)
        self.nextID = nextID
        let centres = play.model.scene.centres.keys.sorted()
        focus = centres.isEmpty ? [] : [chance.pick(centres), chance.pick(centres)]
    }

    /// The next step on what stands.
    mutating func step(on play: Play) -> Step {
        let wanted = chance.int(1...100)
        var last: Step?
        for _ in 0..<14 {
            guard let step = plausible(on: play) else { continue }
            last = step
            if wanted > 70 { break }
            switch play.forecast(step) {
            case .yes: return taken(step)
            case .maybe: if chance.percent(20) { return taken(step) }
            case .no: continue
            }
        }
        guard let last else { return taken(registration(on: play)) }
        return taken(chance.percent(80) ? wrong(last, on: play) : last)
    }

    private mutating func taken(_ step: Step) -> Step {
        day = step.day
        return step
    }

    /// Time goes on by nothing, by days, by weeks, or past the end of the year.
    private mutating func later() -> Int {
        let later: Int =
            switch chance.int(1...100) {
            case 1...62: day
            case 63...82: day + chance.int(1...9)
            case 83...94: day + chance.int(10...70)
            case 95...97: ModelDays.number(ModelDays.year(day), 12, 20) + chance.int(0...30)
            default: day + chance.int(70...300)
            }
        return min(max(later, day), Self.lastDay)
    }

    private mutating func plausible(on play: Play) -> Step? {
        let centres = play.model.scene.centres.keys.sorted()
        guard !centres.isEmpty, !chance.percent(6) else { return anywhere(on: play) }
        let standing = focus.filter { play.model.scene.centres[$0] != nil }
        let id =
            chance.percent(70) && !standing.isEmpty ? chance.pick(standing) : chance.pick(centres)
        let scene = play.model.scene
        guard let centre = scene.centres[id] else { return nil }
        let stage = scene.stage(of: id, minimum: minimum(play)) ?? centre.status
        var draft = Draft(play: play, id: id, centre: centre, day: later())
        let pressing = Pressing(
            scene: scene, id: id, centre: centre, minExperts: minimum(play)
        ).actions
        let actions = chance.percent(84) ? Chapters.next[stage] ?? "" : Chapters.anytime
        let action =
            !pressing.isEmpty && chance.percent(45)
            ? chance.pick(pressing) : actions.isEmpty ? "" : chance.word(actions)
        guard let drawn = draft.draw(action, &chance) else { return nil }
        let isOfSeveral = Draft.severally.contains(action) && chance.percent(30)
        let with = isOfSeveral ? draft.severally(drawn.with, &chance) : drawn.with
        return finish(drawn.by, action, with, draft.day, on: play)
    }

    private func minimum(_ play: Play) -> Int {
        play.model.number("minExperts", on: day, else: 5)
    }

    /// An act that is about no centre there is.
    private mutating func anywhere(on play: Play) -> Step? {
        let action = chance.word(Chapters.anywhere)
        var draft = Draft(play: play, id: "", centre: nil, day: later())
        guard let drawn = draft.draw(action, &chance) else { return nil }
        return finish(drawn.by, action, drawn.with, draft.day, on: play)
    }

    private mutating func registration(on play: Play) -> Step {
        finish(
            "public", "organisation.register",
            World.registration(Parties.codes["taian"] ?? "", "taian"), day, on: play)
    }

    private mutating func finish(
        _ by: String, _ action: String, _ with: JSON, _ day: Int, on play: Play
    ) -> Step {
        nextID += 1
        var step = Step(id: nextID, day: day, by: by, action: action, with: with)
        let role = play.model.scene.accounts[by]?.role
        if role == "host" || role == "department", chance.percent(7) {
            step.by = chance.word("officer officer-2")
            step.paper = Step.Paper(
                account: by, received: day - (chance.percent(50) ? 0 : chance.int(0...6)))
            if chance.percent(30), let paper = step.paper {
                step.paper?.postmark = paper.received - chance.int(0...4)
            }
        }
        let actor = play.model.scene.accounts[step.by]?.role
        if actor == "officer" || actor == "leader", chance.percent(12) { step.overrides = true }
        return step
    }
}

// MARK: Wrong in one way

extension Generator {
    private mutating func wrong(_ step: Step, on play: Play) -> Step {
        var step = step
        let fields = (Schema.fields[step.action] ?? []).map(\.name)
        switch chance.int(1...9) {
        case 1, 2:
            step.paper = nil
            step.overrides = false
            step.by = chance.pick(Parties.all)
        case 3:
            let required = (Schema.fields[step.action] ?? []).filter(\.isRequired)
            guard let field = required.map(\.name).randomElement(using: &chance) else { break }
            step.with[field == "centre+" ? "centre" : field] = nil
            step.with = step.with.without(field == "centre+" ? "centres" : field)
        case 4:
            guard let field = fields.randomElement(using: &chance), field != "centre+" else {
                break
            }
            let values: [JSON] = [
                .string(""), 0, true, "2024-02-30", "Nobody!", [], "nonsense", 101,
            ]
            step.with[field] = chance.pick(values)
        case 5: step.with["colour"] = "red"
        case 6:
            for name in ["centre", "panel", "list", "objection", "change", "evaluation"]
            where step.with[name] != nil && chance.percent(60) {
                step.with[name] = .string(chance.word("nobody x1 op con rec"))
            }
        case 7:
            for name in ["date", "effective"] where step.with[name] != nil {
                let date = step.day + chance.int(-200...20)
                step.with[name] = .string(ModelDays.text(date))
            }
        default:
            step.paper = nil
            step.day = max(day, min(step.day + chance.int(-60...0), Self.lastDay))
        }
        return step
    }
}

extension JSON {
    /// The object without that member.
    func without(_ name: String) -> JSON {
        guard let object else { return self }
        return .object(
            object.members.filter { $0.name != name }.reduce(into: JSONObject()) {
                $0[$1.name] = $1.value
            })
    }
}
