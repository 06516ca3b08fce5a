import CanonicalJSON
import EventLog
import Events
import Rules

/// The departments in charge as they were adopted. No timeline has them: they say for every centre
/// at once who takes over on which day.
struct Departments: Sendable {
    private let state: State

    init(known: Int, in log: some LogSnapshot) throws {
        let query = LogQuery([LogQuery.Item(types: [EventType.departmentAdopted.rawValue])])
        state = State(folding: try log.events(query, in: 0..<known))
    }

    /// Names the department in charge that day: after the last day of the host's, its successor.
    func settle(_ entry: inout JSONObject, on day: Day) {
        guard let own = entry[Self.district]?.string.flatMap({ District($0) }) else { return }
        entry[Self.district] = state.departmentInCharge(of: own, on: day).json
    }

    private static let district = CentreEntry.Field.district.rawValue
}
