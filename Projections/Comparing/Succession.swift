import CanonicalJSON
import EventLog
import Events

/// What stands over all centres as it was known at every size: the departments in charge, and the
/// calendar that days hang on. No timeline has it.
struct Succession: Sendable {
    private struct Stretch {
        /// The least size at which it was known.
        let size: Int
        let adopted: Adopted
    }

    private let stretches: [Stretch]
    /// The days on which a department may take over or give up, as known at the last size.
    private let days: Set<Day>

    /// - Parameter limit: the greatest size that is asked for.
    init(upTo limit: Int, _ cache: AdoptedCache, in log: some LogSnapshot) throws {
        let types: [EventType] = [.departmentAdopted, .calendarAdopted]
        let query = LogQuery([LogQuery.Item(types: Set(types.map(\.rawValue)))])
        let events = try log.events(query, in: 0..<limit)
        stretches = try ([0] + events.map { $0.position + 1 }).map {
            Stretch(size: $0, adopted: try cache.adopted(known: $0, in: log))
        }
        var days: Set<Day> = []
        for event in events {
            guard case .departmentAdopted(let matter) = event.event else { continue }
            days.insert(matter.from)
            if let until = matter.until { days.insert(until.adding(days: 1)) }
        }
        self.days = days
    }

    /// The days on which another department may come to be in charge of a centre.
    var turns: Set<Day> { days }

    /// The least size from which on nothing more became known of these, up to `known`.
    func since(_ known: Int) -> Int { stretch(known).size }

    /// Names the department in charge that day, as known at that size.
    func settle(_ entry: inout JSONObject, at moment: Moment) {
        stretch(moment.known).adopted.settle(&entry, on: moment.day)
    }

    private func stretch(_ known: Int) -> Stretch {
        stretches.last { $0.size <= known } ?? stretches[0]
    }
}
