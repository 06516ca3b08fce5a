import CanonicalJSON

/// The model's judgement of one action on what stands: in the order of section 1 of the contract,
/// the chapters by the tables of section 3.
struct Judge {
    let model: Model
    let scene: Scene
    let ask: Ask
    /// Whether the contract leaves open what the answer is.
    var isOpen = false
    var effects: [Effect] = []

    static func forecast(_ ask: Ask, on scene: Scene, _ model: Model) -> Forecast {
        var judge = Judge(model: model, scene: scene, ask: ask)
        do throws(Reason) {
            try judge.requireParty()
            let faults = Schema.faults(of: ask)
            if faults.count == 1, let only = faults.first { throw .code(only) }
            guard faults.isEmpty else { throw .some }
            try judge.decide()
        } catch {
            return .no(judge.isOpen ? .some : error)
        }
        return judge.isOpen ? .maybe(judge.effects) : .yes(judge.effects)
    }

    private func requireParty() throws(Reason) {
        guard let roles = Roles.of[ask.action] else { throw .code("input.unknown-action") }
        if ask.judged != "public" {
            guard let account = scene.accounts[ask.judged] else {
                throw .code("authority.unknown-account")
            }
            guard account.isOpen(on: ask.day) else { throw .code("authority.closed-account") }
        }
        guard roles.contains(role) else { throw .code("authority.role") }
    }

    private mutating func decide() throws(Reason) {
        if ask.action == "centre.relinquish" { return try decideRevocation() }
        switch ask.action.split(separator: ".")[0] {
        case "account", "policy", "organisation": try decideFramework()
        case "department", "calendar", "call": try decideAdoption()
        case "application", "centre", "recommendation": try decideApplication()
        case "review", "panel", "inspection": try decideReview()
        case "list", "establishment", "publicity": try decidePublicity()
        case "objection": try decideObjection()
        case "deferral", "acceptance": try decideConstruction()
        case "committee", "director", "report", "supervision", "incident": try decideOperation()
        case "change": try decideChange()
        case "evaluation", "rectification": try decideEvaluation()
        case "revocation", "statement": try decideRevocation()
        case "material", "document", "appeal": try decidePapers()
        default: try decideRecord()
        }
    }

    // MARK: Who

    var role: String { scene.accounts[ask.judged]?.role ?? "public" }
    var organisation: String? { scene.accounts[ask.judged]?.organisation }
    var district: String? { scene.accounts[ask.judged]?.district }

    func requireDistrict(_ district: String?) throws(Reason) {
        if role == "department", self.district != district { throw .code("authority.district") }
    }

    func requireOrganisation(_ organisation: String?) throws(Reason) {
        if role == "host", self.organisation != organisation {
            throw .code("authority.organisation")
        }
    }

    /// A department within its district, a host on its own centres.
    func requireScope(_ centre: Centre) throws(Reason) {
        try requireDistrict(scene.district(of: centre))
        try requireOrganisation(centre.host)
    }

    /// The centre an act names, which the party may act on.
    func own(_ id: String? = nil) throws(Reason) -> (id: String, centre: Centre) {
        let id = id ?? ask.text("centre") ?? ""
        guard let centre = scene.centres[id] else { throw .code("centre.unknown") }
        try requireScope(centre)
        return (id, centre)
    }

    /// The centres of an act that may be over several.
    func subjects() throws(Reason) -> [(id: String, centre: Centre)] {
        for id in ask.subjects where scene.centres[id] == nil { throw .code("centre.unknown") }
        var found: [(id: String, centre: Centre)] = []
        for id in ask.subjects { found.append(try own(id)) }
        return found
    }

    /// The record at a position.
    func record(at position: Int?) throws(Reason) -> Effect {
        guard let effect = model.effect(at: position ?? 0) else {
            // The register's own first records are about no centre.
            throw model.isOpening(position ?? 0) ? .some : .code("record.unknown")
        }
        return effect
    }

    /// Whether a paper may be about what is set aside the contract leaves open.
    mutating func open(ifVoid effect: Effect) { open(if: model.isVoid(effect.position)) }

    func requireKnownDistrict(_ name: String, else code: String) throws(Reason) {
        if let district = ask.text(name), !scene.isInCharge(district, on: ask.day) {
            throw .code(code)
        }
    }

    // MARK: Conditions

    func require(_ condition: Bool, else reason: Reason = .order) throws(Reason) {
        if !condition { throw reason }
    }

    /// A refusal that yields to an override.
    func soft(_ condition: Bool, _ code: String) throws(Reason) {
        if !condition, !ask.overrides { throw .code(code) }
    }

    /// From here on the contract leaves the answer open.
    mutating func open(if condition: Bool) {
        if condition { isOpen = true }
    }

    func require(_ day: Int, notBefore basis: [Int?]) throws(Reason) {
        if let latest = basis.compactMap({ $0 }).max(), day < latest {
            throw .code("effective.before-basis")
        }
    }

    func requireFourEyes(_ accounts: [String?]) throws(Reason) {
        guard model.flag("fourEyes", on: ask.day, else: true) else { return }
        let persons = accounts.compactMap { $0 }.map { scene.accounts[$0]?.person ?? $0 }
        if let person = scene.accounts[ask.judged]?.person, persons.contains(person) {
            throw .code("authority.four-eyes")
        }
    }

    func requireFree(
        _ name: String = "document", date: Int? = nil, list: String? = nil
    ) throws(Reason) {
        guard let number = ask.text(name) else { return }
        let use = Scene.DocumentUse(action: ask.action, date: date ?? ask.day, list: list)
        if let used = scene.documents[number], used != use { throw .code("document.used") }
        if ["鞍科发〔2024〕1号", "鞍科发〔2019〕33号"].contains(number) {
            throw .code("document.used")
        }
    }

    /// A count of working days, which may run into a year not adopted.
    func lastDay(of count: Int, from day: Int, countingFirst: Bool) throws(Reason) -> Int {
        guard
            let last = ModelCalendar.lastDay(of: count, from: day, countingFirst: countingFirst)
        else { throw .code("calendar.unknown-year") }
        return last
    }

    func requireMaterials(_ decision: String, _ centres: [Centre]) throws(Reason) {
        let kinds = model.value("requireMaterials", on: ask.day)?[decision]?.array ?? []
        for kind in kinds.compactMap(\.string)
        where centres.contains(where: { !$0.materials.contains(kind) }) {
            throw .code("material.missing")
        }
    }

    var minExperts: Int { model.number("minExperts", on: ask.day, else: 5) }

    // MARK: Records

    /// An event of the action, with what was given and what the model keeps beside it.
    mutating func record(
        _ type: String, _ centres: [String], on day: Int? = nil, _ more: [String: JSON] = [:],
        numbered: Bool = false
    ) {
        var data = ask.with
        for (name, value) in more { data[name] = value }
        if numbered, let number = ask.text("document") {
            data["documentNumber"] = .string(number)
        }
        effects.append(
            Effect(
                type: type, centres: centres, step: ask.step, action: ask.action, by: ask.judged,
                day: ask.day, effective: day ?? ask.day, data: data))
    }

    /// The same for one centre of an act over several.
    mutating func record(
        _ type: String, of id: String, on day: Int? = nil, _ more: [String: JSON] = [:],
        numbered: Bool = false
    ) {
        record(
            type, [id], on: day, more.merging(["centre": .string(id)]) { $1 }, numbered: numbered)
    }
}
