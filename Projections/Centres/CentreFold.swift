import Events
import Rules

/// One centre's facts folded in the order of effect, and the timeline they give. A class, for it is
/// large and goes in and out of memory's keeping with every event.
final class CentreFold {
    private let centre: CentreID
    private var state: State
    private var last: CentreFact.Key?
    private var paperDistrict: District?
    /// The organisations that host it or once did, whose events are folded too.
    private(set) var hosts: Set<CreditCode> = []
    private(set) var timeline = CentreTimeline()

    /// A centre of which nothing is known, under the measures that `framework` knows.
    init(_ centre: CentreID, framework: State) {
        self.centre = centre
        state = framework
    }

    /// The fold of what stands, by position, as it reads: what amends a record has been applied to it
    /// and tells nothing by itself.
    convenience init(_ centre: CentreID, framework: State, standing: [Int: RecordedEvent]) {
        self.init(centre, framework: framework)
        let events = standing.values.sorted { $0.position < $1.position }
        for event in events { note(event) }
        let facts = events.flatMap { CentreFact.facts(of: $0, for: centre) }
        for fact in facts.sorted(by: { $0.key < $1.key }) { _ = apply(fact) }
    }

    /// Adds an event that takes effect after all that is folded.
    ///
    /// - Returns: whether the timeline says something else now; nothing where the event takes effect
    ///   earlier, names a host that is not folded, or changes how another record is read, and nothing
    ///   was done.
    func append(_ event: RecordedEvent) -> Bool? {
        guard !event.isAmendment else { return nil }
        let facts = CentreFact.facts(of: event, for: centre)
        guard event.hosts(of: centre).isSubset(of: hosts) else { return nil }
        if let last, let first = facts.first, first.key < last { return nil }
        note(event)
        var isChanged = false
        for fact in facts where apply(fact) { isChanged = true }
        return isChanged
    }

    private func note(_ event: RecordedEvent) {
        hosts.formUnion(event.hosts(of: centre))
        if case .centreCarriedOver(let matter) = event.event, matter.centre == centre {
            paperDistrict = matter.district
        }
    }

    private func apply(_ fact: CentreFact) -> Bool {
        fact.apply(to: &state)
        last = fact.key
        guard let standing = state.centres[centre] else { return false }
        let entry = CentreEntry(
            standing, terms: state.terms(of: centre), in: state, paperDistrict: paperDistrict)
        return timeline.note(entry, on: fact.key.day)
    }
}
