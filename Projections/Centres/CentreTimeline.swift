import Events

/// How a centre stands from which days on, as the records folded so far tell: its last segments, or
/// all where none has been forgotten. Grows at the end.
struct CentreTimeline {
    /// How it stands from one day to the next segment's.
    struct Segment: Hashable {
        let from: Day
        let entry: CentreEntry
    }

    /// The segments that are not forgotten, their days rising, each other than the one before.
    private(set) var segments: [Segment] = []
    private var hadManaged = false

    /// Whether it ever stood on the roster.
    var hasManaged: Bool { hadManaged || segments.contains { $0.entry.isManaged } }

    /// Takes note of how the centre stands after the events of `day`, which is not before the last.
    mutating func note(_ entry: CentreEntry, on day: Day) {
        guard entry != segments.last?.entry else { return }
        // Of one day only what stands after its last event counts.
        if segments.last?.from == day { segments.removeLast() }
        guard entry != segments.last?.entry else { return }
        segments.append(Segment(from: day, entry: entry))
    }

    /// Forgets what no event that takes effect after all others can change.
    mutating func forget() {
        while segments.count > 2 {
            let forgotten = segments.removeFirst()
            hadManaged = hadManaged || forgotten.entry.isManaged
        }
    }

    /// What is to be written where one timeline has become another.
    enum Change {
        /// Nothing.
        case none
        /// These, behind what was written; one that says again what stood before its day takes back
        /// what was written of that day.
        case more([Segment])
        /// All of it, for what was written says something else of earlier days.
        case anew
    }

    /// - Parameters:
    ///   - old: what was written, or the last segments of it.
    ///   - new: the same, and what has become of it.
    ///   - written: the last day anything was written of; what is written later is not of earlier
    ///     days, or it could not be found by a seek.
    static func change(from old: [Segment], to new: [Segment], written: Day) -> Change {
        var same = 0
        while same < old.count, same < new.count, old[same] == new[same] { same += 1 }
        var more = Array(new[same...])
        if same < old.count {
            let day = old[same].from
            guard same == old.count - 1 else { return .anew }
            if more.first?.from != day {
                guard same > 0, (more.first?.from ?? day) >= day else { return .anew }
                more.insert(Segment(from: day, entry: new[same - 1].entry), at: 0)
            }
        }
        guard let first = more.first else { return .none }
        return first.from < written ? .anew : .more(more)
    }
}
