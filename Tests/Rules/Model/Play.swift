import CanonicalJSON
import Events
import Rules

/// Plays steps against the rules and the model side by side.
struct Play {
    /// Where rules and model part.
    struct Failure: Error, CustomStringConvertible {
        let step: Int
        /// What a shrunk sequence has to keep failing by.
        let kind: String
        let what: String

        var description: String { "step \(step): \(what)" }
    }

    /// Makes the model err on purpose, so that the shrinking of what fails can be tested.
    typealias Distortion = @Sendable (Ask, Scene, Forecast) -> Forecast

    private(set) var desk: Desk
    private(set) var model: Model
    private(set) var positions: [Int: Int] = [:]
    var distortion: Distortion?
    /// How many were accepted, by action.
    private(set) var accepted: [String: Int] = [:]
    private(set) var refused: [String: Int] = [:]
    /// How many answers the contract leaves open.
    private(set) var open: [String: Int] = [:]

    init(_ world: World) {
        desk = Desk(opened: world.log)
        model = Model(openedTo: world.log.count)
    }

    mutating func readByTag() { desk.readsByTag = true }

    func ask(_ step: Step) -> Ask { Ask(step, positions: positions) }

    func forecast(_ step: Step) -> Forecast {
        let ask = ask(step)
        let forecast = model.forecast(ask)
        return distortion?(ask, model.scene, forecast) ?? forecast
    }

    mutating func perform(_ steps: [Step]) throws(Failure) {
        for step in steps { try perform(step) }
    }

    mutating func perform(_ step: Step) throws(Failure) {
        let ask = ask(step)
        let forecast = forecast(step)
        let before = (desk: desk.standings, scene: model.scene, size: desk.size)
        let outcome = desk.answer(ask)
        func fail(_ kind: String, _ what: String) -> Failure {
            Failure(step: step.id, kind: "\(step.action) \(kind)", what: what)
        }
        switch (forecast, outcome) {
        case (.yes(let effects), .yes(let types)), (.maybe(let effects), .yes(let types)):
            guard effects.map(\.type) == types else {
                throw fail(
                    "records", "the rules record \(types), the model \(effects.map(\.type))")
            }
            positions[step.id] = before.size
            if let broken = Invariants(scene: before.scene, model: model)
                .broken(by: ask, effects)
            {
                throw fail("invariant", broken)
            }
            model.take(effects, of: ask, at: before.size)
            accepted[step.action, default: 0] += 1
        case (.no(let reason), .no(let code)):
            guard reason.matches(code) else {
                throw fail(
                    "code \(code)", "the rules refuse as \(code), the model as \(reason)")
            }
            refused[step.action, default: 0] += 1
        case (.maybe, .no): open[step.action, default: 0] += 1
        case (.yes, .no(let code)):
            throw fail("no \(code)", "the rules refuse as \(code), the model accepts")
        case (.no(let reason), .yes(let types)):
            throw fail("yes", "the rules record \(types), the model refuses as \(reason)")
        }
        let after = desk.standings
        if case .no = outcome, desk.size != before.size || after != before.desk {
            throw fail("refused", "a refused action changed what stands")
        }
        if let arrow = Invariants.wrongArrow(ask, before.desk, after) {
            throw fail("arrow", arrow)
        }
        try compare(after, ask, fail)
    }

    private func compare(
        _ after: [String: Standing], _ ask: Ask, _ fail: (String, String) -> Failure
    ) throws(Failure) {
        let expected = model.standings(on: ask.day)
        for id in Set(after.keys).union(expected.keys).sorted() {
            var (real, modelled) = (after[id], expected[id])
            if model.scene.centres[id]?.isGradeValidUntilOpen == true {
                real?.gradeValidUntil = nil
                modelled?.gradeValidUntil = nil
            }
            // A period that outlives the establishment it was of says nothing.
            if ["applied", "proposed", "publicity"].contains(modelled?.status) {
                real?.constructionUntil = nil
                modelled?.constructionUntil = nil
            }
            guard real == modelled else {
                throw fail(
                    "standing",
                    "after \(ask.action), \(id) is [\(real.map(\.description) ?? "unknown")], "
                        + "the model has [\(modelled.map(\.description) ?? "unknown")]")
            }
        }
    }
}
