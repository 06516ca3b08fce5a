import CanonicalJSON
import Events
import Projections
import Rules

/// Random questions about a register.
struct Questions {
    private var random: SplitMix64
    private let chronicle: Chronicle
    private let centres: [CentreID]
    private let lists: [ListID]
    private let objections: [ObjectionID]
    private let first: Day
    private let last: Day

    init(seed: UInt64, about chronicle: Chronicle) {
        random = SplitMix64(seed: seed)
        self.chronicle = chronicle
        let events = chronicle.entries.map(\.event)
        // One that nobody heard of too.
        centres = Set(events.flatMap(\.centres)).sorted() + [CentreID("nobody")].compactMap(\.self)
        lists = events.compactMap {
            if case .listProposed(let matter) = $0.event { matter.list } else { nil }
        }
        objections = events.compactMap {
            if case .objectionRaised(let matter) = $0.event { matter.objection } else { nil }
        }
        let day = chronicle.entries.last.map(\.event.day) ?? Day(number: 0)
        (first, last) = (Day(number: 19_700), day.adding(days: 60))
    }

    /// A size, and a day on which something was done or any other.
    mutating func moment() -> Moment {
        let known = Int.random(in: 1...chronicle.size, using: &random)
        if Bool.random(using: &random), let entry = chronicle.entries.randomElement(using: &random)
        {
            let near = Int.random(in: -1...1, using: &random)
            return Moment(on: entry.event.effective.adding(days: near), known: known)
        }
        let number = Int32.random(in: first.number...last.number, using: &random)
        return Moment(on: Day(number: number), known: known)
    }

    mutating func question() -> Question {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: return .roster(filter())
        case 20..<36: return pick(centres).map(Question.centre) ?? .publicity
        case 36..<50: return pick(centres).map(Question.history) ?? .publicity
        case 50..<62:
            return pick(Bureau.bodies).flatMap { CreditCode($0.code) }.map(Question.organisation)
                ?? .publicity
        case 62..<64: return .publicity
        case 64..<70: return pick(lists).map(Question.list) ?? .publicity
        case 70..<80: return pick(objections).map(Question.objection) ?? .publicity
        case 80..<96: return audit()
        case 96..<98: return .statistics
        default: return .comparison(with: moment())
        }
    }

    private mutating func filter() -> RosterFilter {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: RosterFilter(status: pick([.construction, .operating, .rectifying]))
        case 1: RosterFilter(district: pick(Bureau.districts).flatMap { District($0) })
        case 2: RosterFilter(grade: pick(Grade.allCases))
        default: RosterFilter()
        }
    }

    private mutating func audit() -> Question {
        var filter = AuditFilter()
        let entry = pick(chronicle.entries)
        if one(in: 4) { filter.actor = entry?.event.actor.account }
        if one(in: 4) { filter.type = entry?.event.event.type }
        if one(in: 4) { filter.centre = pick(centres) }
        if one(in: 4) { filter.from = entry?.event.day }
        if one(in: 4) { filter.to = pick(chronicle.entries)?.event.day }
        if one(in: 6) { filter.overridden = true }
        if one(in: 6) { filter.unfounded = true }
        let after = one(in: 2) ? 0 : Int.random(in: 0..<chronicle.size, using: &random)
        return .audit(filter, limit: Int.random(in: 1...12, using: &random), after: after)
    }

    private mutating func one(in number: Int) -> Bool {
        Int.random(in: 0..<number, using: &random) == 0
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &random)
    }
}
