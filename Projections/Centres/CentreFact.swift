import Events
import Rules

/// Something that bears on how one centre stands, with the day from which it does. A centre carried
/// over from paper has one for each stretch of days the paper tells of.
struct CentreFact {
    /// The order of effect: of one day the one recorded later stands.
    struct Key: Comparable {
        let day: Day
        let position: Int

        static func < (a: Key, b: Key) -> Bool { (a.day, a.position) < (b.day, b.position) }
    }

    let key: Key
    let event: RecordedEvent
    private let stretch: CarriedValues?

    /// The facts of one event for one centre, in the order of effect.
    static func facts(of event: RecordedEvent, for centre: CentreID) -> [CentreFact] {
        guard case .centreCarriedOver(let matter) = event.event, matter.centre == centre else {
            return [CentreFact(event, from: event.effective)]
        }
        return CarriedValues.stretches(of: matter).map {
            CentreFact(event, from: $0.from, stretch: $0)
        }
    }

    private init(_ event: RecordedEvent, from day: Day, stretch: CarriedValues? = nil) {
        key = Key(day: day, position: event.position)
        self.event = event
        self.stretch = stretch
    }

    func apply(to state: inout State) {
        if case .centreCarriedOver(let matter) = event.event, let stretch {
            state.carryOver(matter, values: stretch, position: key.position)
        } else {
            state.apply(event)
        }
    }
}

extension RecordedEvent {
    /// The organisations that by this event host the centre, now or once.
    func hosts(of centre: CentreID) -> Set<CreditCode> {
        switch event.bearing {
        case .application(let matter): matter.centre == centre ? [matter.organisation] : []
        case .carriedOver(let matter):
            matter.centre == centre
                ? Set(
                    [matter.organisation.organisation]
                        + matter.was.compactMap { $0.organisation?.organisation }) : []
        case .host(let changed, let organisation): changed == centre ? [organisation] : []
        case .measures, .organisation, .list, .objection, .amendment, .none: []
        }
    }

    /// The organisations the event tells something of.
    var toldOf: [CreditCode] {
        switch event.bearing {
        case .organisation(let code): [code]
        case .carriedOver(let matter): [matter.organisation.organisation]
        // What is corrected may be what was told of one.
        case .amendment: organisations
        case .measures, .application, .list, .objection, .host, .none: []
        }
    }

    /// The organisations it bears on, by its tags.
    private var organisations: [CreditCode] {
        let prefix = "organisation:"
        return tags.compactMap { tag in
            tag.hasPrefix(prefix) ? CreditCode(String(tag.dropFirst(prefix.utf8.count))) : nil
        }
    }

    /// Whether it changes how another record is read.
    var isAmendment: Bool {
        if case .amendment = event.bearing { true } else { false }
    }
}
