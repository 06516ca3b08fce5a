import CanonicalJSON
import Events
import Rules

/// One centre's facts folded in the order of effect, and the timeline they give. A class, for it is
/// large and goes in and out of memory's keeping with every event.
final class CentreFold {
    private let centre: CentreID
    private var state: State
    private var last: CentreFact.Key?
    private var paperDistrict: District?
    private var standing: CentreStanding?
    /// The entry that says this.
    private var entry: CentreEntry?
    /// The organisations that host it or once did, whose events are folded too.
    private(set) var hosts: Set<CreditCode> = []
    private(set) var timeline = CentreTimeline()
    /// Where the timeline is written, once it is.
    var series: StandingSeries?
    /// Whether it is written that the centre has been on the roster.
    var isRostered = false

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
        for fact in facts.sorted(by: { $0.key < $1.key }) { apply(fact) }
    }

    /// Adds an event that takes effect after all that is folded.
    ///
    /// - Returns: what is to be written; nothing where the event takes effect earlier, names a host
    ///   that is not folded, or changes how another record is read. Then the centre is to be folded
    ///   again, and this is of no more use.
    func append(_ event: RecordedEvent) -> CentreTimeline.Change? {
        guard !event.isAmendment, event.hosts(of: centre).isSubset(of: hosts) else { return nil }
        let before = timeline.segments
        if case .centreCarriedOver = event.event {
            let facts = CentreFact.facts(of: event, for: centre)
            if let last, let first = facts.first, first.key < last { return nil }
            note(event)
            for fact in facts { apply(fact) }
        } else {
            // One fact, as nearly all events are.
            let key = CentreFact.Key(day: event.effective, position: event.position)
            if let last, key < last { return nil }
            state.apply(event)
            guard tell(key) else { return CentreTimeline.Change.none }
        }
        let change = change(from: before)
        if case .anew = change, series != nil { return nil }
        return change
    }

    /// What is to be written of the timeline.
    ///
    /// - Parameter written: what was written, or the last segments of it.
    func change(from written: [CentreTimeline.Segment]) -> CentreTimeline.Change {
        CentreTimeline.change(
            from: written, to: timeline.segments,
            written: series?.lastDay ?? Day(number: .min))
    }

    /// Forgets what is written and can no more change by an event that is appended.
    func forgetWritten() { timeline.forget() }

    private func note(_ event: RecordedEvent) {
        hosts.formUnion(event.hosts(of: centre))
        if case .centreCarriedOver(let matter) = event.event, matter.centre == centre {
            paperDistrict = matter.district
        }
    }

    private func apply(_ fact: CentreFact) {
        fact.apply(to: &state)
        tell(fact.key)
    }

    /// Takes note of how the centre stands now, after what took effect then.
    ///
    /// - Returns: whether it stands otherwise than before.
    @discardableResult
    private func tell(_ key: CentreFact.Key) -> Bool {
        last = key
        let told = state.reading(centre) { renew(&$0, &$1) }
        guard let present = told ?? nil else { return false }
        entry = present
        timeline.note(present, on: key.day)
        return true
    }

    /// The entry of how the centre stands now; nothing where it stands as it stood.
    private func renew(_ centre: inout CentreState, _ state: inout State) -> CentreEntry? {
        guard standing == nil else {
            return standing?.renew(
                &centre, in: &state, paperDistrict: paperDistrict, after: entry)
        }
        var present = CentreStanding(centre, in: state, paperDistrict: paperDistrict)
        defer { standing = present }
        return present.entry()
    }
}
