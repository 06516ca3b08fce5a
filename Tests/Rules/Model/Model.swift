import CanonicalJSON

/// The model of the register: every record accepted, and the fold of them. It knows nothing of how
/// the rules keep or find anything.
struct Model {
    /// What later acts say to a record that is to be set aside.
    enum Resting { case nothing, something, open }

    private(set) var scene = Scene()
    /// The records as they were made.
    private var originals: [Effect] = []
    /// The records as corrected.
    private var effects: [Effect] = []
    private var asks: [Int: Ask] = [:]
    private var policies: [(from: Int, values: JSON)] = []
    private var voided: Set<Int> = []
    private var issued: Set<Int> = []
    private var firstPosition = 0

    /// A register just opened, whose first records end before that position.
    init(openedTo position: Int) {
        firstPosition = position
        scene.accounts["admin"] = Scene.Account(role: "administrator", person: "admin")
    }

    func forecast(_ ask: Ask) -> Forecast { Judge.forecast(ask, on: scene, self) }

    /// Takes the records of an accepted action from that position on.
    mutating func take(_ accepted: [Effect], of ask: Ask, at position: Int) {
        asks[ask.step] = ask
        let latest = effects.map(\.effective).max() ?? 0
        let amends = ["record.set-aside", "record.corrected"]
        let refolds = accepted.contains { $0.effective < latest || amends.contains($0.type) }
        for (offset, effect) in accepted.enumerated() {
            var effect = effect
            effect.position = position + offset
            originals.append(effect)
            effects.append(effect)
            if effect.type == "policy.adopted" {
                policies.append((effect.date("from") ?? 0, effect.data["parameters"] ?? .null))
            }
            if let void = effect.int("voided") { voided.insert(void) }
            if effect.type == "document.issued" {
                issued.formUnion(
                    effect.data["positions"]?.array?.compactMap(\.integer).map(Int.init) ?? [])
            }
            if !refolds { scene.apply(effect) }
        }
        guard refolds else { return }
        effects = Self.corrected(originals)
        scene = Self.fold(originals)
    }

    /// The records, read as those among them that correct say.
    private static func corrected(_ originals: [Effect]) -> [Effect] {
        let voided = Set(originals.compactMap { $0.int("voided") })
        var effects = originals
        for correction in originals where !voided.contains(correction.position) {
            guard let position = correction.int("corrects"),
                let index = effects.firstIndex(where: { $0.position == position })
            else { continue }
            for change in correction.data["changes"]?.object?.members ?? [] {
                effects[index].data[String(change.name.dropFirst())] = change.value
            }
            if correction.data["changes"]?["/date"] != nil,
                let date = effects[index].date("date")
            {
                effects[index].effective = date
            }
        }
        return effects
    }

    /// What stands by these records, those left out that others among them set aside: in the order
    /// they took effect, of one day in that of record.
    private static func fold(_ originals: [Effect], without gone: Set<Int> = []) -> Scene {
        let left = gone.union(originals.compactMap { $0.int("voided") })
        var folded = Scene()
        folded.accounts["admin"] = Scene.Account(role: "administrator", person: "admin")
        let standing = corrected(originals).filter { !left.contains($0.position) }
        for effect in standing.sorted(by: {
            ($0.effective, $0.position) < ($1.effective, $1.position)
        }) {
            folded.apply(effect)
        }
        return folded
    }
}

// MARK: What was recorded

extension Model {
    func effect(at position: Int) -> Effect? { effects.first { $0.position == position } }

    /// The records in order.
    var recorded: [Effect] { effects }

    func isOpening(_ position: Int) -> Bool { (0..<firstPosition).contains(position) }

    func isVoid(_ position: Int) -> Bool { voided.contains(position) }

    func isIssued(_ position: Int) -> Bool { issued.contains(position) }

    /// The records of the same action for the same centre.
    func companions(of position: Int) -> [Effect] {
        guard let effect = effect(at: position) else { return [] }
        return effects.filter {
            $0.step == effect.step && !Set($0.centres).isDisjoint(with: effect.centres)
        }
    }

    /// The centres managed in a district on a day, by what is known now.
    func managed(in district: String, on day: Int) -> Set<String> {
        // What took effect later is not there yet; a correction may move a record to either side.
        let later = Set(effects.filter { $0.effective > day }.map(\.position))
        let then = Self.fold(originals, without: later)
        let managed = then.centres.filter { _, centre in
            guard then.district(of: centre) == district else { return false }
            if let earlier = centre.earlier, day < earlier.until { return true }
            return centre.isManaged
        }
        return Set(managed.keys)
    }

    /// Whether later acts could have been decided without the records that go with a position.
    func restsOn(_ position: Int) -> Resting {
        let gone = companions(of: position)
        guard let first = gone.first else { return .nothing }
        let lost = Set(gone.map(\.position))
        let centres = Set(gone.flatMap(\.centres))
        var resting = Resting.nothing
        let later = originals.filter {
            $0.position > first.position && $0.step != first.step && !Self.isPaper($0.action)
        }
        for step in Set(later.map(\.step)).sorted() {
            guard let ask = asks[step], let start = later.first(where: { $0.step == step }),
                !isVoid(start.position)
            else { continue }
            guard !Set(start.centres).isDisjoint(with: centres) else { continue }
            // Which centres were managed on a day is asked of what stands, not of what stood then.
            let isCorrection = gone.contains { $0.type == "record.corrected" }
            if ask.action == "supervision.submit" || ask.action == "report.submit" && isCorrection {
                resting = .open
                continue
            }
            let before = originals.filter { $0.position < start.position }
            let with = Judge.forecast(ask, on: Self.fold(before), self)
            let without = Judge.forecast(ask, on: Self.fold(before, without: lost), self)
            switch (with, without) {
            case (.yes, .no): return .something
            case (.maybe, .no), (_, .maybe), (.no, _): resting = .open
            case (.yes, .yes), (.maybe, .yes): break
            }
        }
        return resting
    }

    /// Papers about an act, and what is done to the record, could not be without it either, but
    /// decide nothing that would rest on it.
    private static func isPaper(_ action: String) -> Bool {
        let rooms = ["statement", "material", "document", "appeal", "correction", "record"]
        return rooms.contains(String(action.split(separator: ".")[0]))
            || ["account.open", "account.close", "policy.adopt"].contains(action)
    }

    /// The act of a record decided again, with what is to be corrected.
    func again(_ effect: Effect, changing changes: [String: JSON]) -> Forecast {
        guard let ask = asks[effect.step] else { return .maybe([]) }
        let before = originals.filter { $0.position < effect.position && $0.step != effect.step }
        return Judge.forecast(ask.changing(changes), on: Self.fold(before), self)
    }
}

// MARK: The measures

extension Model {
    /// The value adopted for a day, the latest adoption in force.
    func value(_ name: String, on day: Int) -> JSON? {
        policies.enumerated().filter { $0.element.from <= day && $0.element.values[name] != nil }
            .max { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }?
            .element.values[name]
    }

    func adopted(_ name: String, on day: Int) -> JSON? { value(name, on: day) }

    func number(_ name: String, on day: Int, else builtIn: Int) -> Int {
        value(name, on: day)?.integer.map(Int.init) ?? builtIn
    }

    func flag(_ name: String, on day: Int, else builtIn: Bool) -> Bool {
        value(name, on: day)?.bool ?? builtIn
    }
}

extension Ask {
    private init(_ ask: Ask, _ with: JSON) {
        (step, day, by, action) = (ask.step, ask.day, ask.by, ask.action)
        (overrides, paper) = (ask.overrides, ask.paper)
        self.with = with
    }

    func changing(_ changes: [String: JSON]) -> Ask {
        var changed = with
        for (name, value) in changes { changed[name] = value }
        return Ask(self, changed)
    }
}
