import CanonicalJSON
import EventLog
import Events

/// The departments in charge as they were known at every size: no timeline has them.
struct Succession: Sendable {
    private struct Stretch {
        /// The least size at which it was known.
        let size: Int
        let departments: Departments
    }

    private let stretches: [Stretch]
    /// The days on which a department may take over or give up, as known at the last size.
    private let days: Set<Day>

    /// - Parameter limit: the greatest size that is asked for.
    init(upTo limit: Int, in log: some LogSnapshot) throws {
        let query = LogQuery([LogQuery.Item(types: [EventType.departmentAdopted.rawValue])])
        let events = try log.events(query, in: 0..<limit)
        stretches = try ([0] + events.map { $0.position + 1 }).map {
            Stretch(size: $0, departments: try Departments(known: $0, in: log))
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

    /// The least size from which on nothing more became known of departments, up to `known`.
    func since(_ known: Int) -> Int { stretch(known).size }

    /// Names the department in charge that day, as known at that size.
    func settle(_ entry: inout JSONObject, at moment: Moment) {
        stretch(moment.known).departments.settle(&entry, on: moment.day)
    }

    private func stretch(_ known: Int) -> Stretch {
        stretches.last { $0.size <= known } ?? stretches[0]
    }
}
