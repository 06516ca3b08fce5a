import CanonicalJSON
import EventLog
import Events
import Rules

/// What stands over all centres at once, as the register knew it: working days, measures, and the
/// departments in charge. No timeline has it: an entry is settled by it when it is asked for.
struct Adopted: Sendable {
    let calendar: WorkingCalendar
    /// The fold of what was adopted.
    let state: State

    /// What adopts something.
    static let query = LogQuery([
        LogQuery.Item(
            types: Set(
                [EventType.calendarAdopted, .departmentAdopted, .measuresAdopted].map(\.rawValue)))
    ])

    init(known: Int, in log: some LogSnapshot) throws {
        let events = try log.events(Self.query, in: 0..<known)
        var calendar = WorkingCalendar()
        for event in events {
            if case .calendarAdopted(let matter) = event.event {
                calendar.adopt(matter, position: event.position)
            }
        }
        self.calendar = calendar
        state = State(folding: events)
    }

    var measures: MeasuresHistory { state.measures }

    /// The department in charge of a centre that day, by the centre's entry.
    func districtInCharge(of entry: JSONObject, on day: Day) -> District? {
        let own = entry[CentreEntry.Field.district.rawValue]?.string.flatMap { District($0) }
        return own.map { districtInCharge(of: $0, on: day) }
    }

    /// The department in charge of a district's centres that day.
    func districtInCharge(of district: District, on day: Day) -> District {
        state.departmentInCharge(of: district, on: day)
    }

    /// Names the department in charge that day, after the last day of the host's its successor; and
    /// moves the end of a rectification that hung on a year adopted since (Civil Code Art. 203).
    func settle(_ entry: inout JSONObject, on day: Day) {
        if let district = districtInCharge(of: entry, on: day) {
            entry[CentreEntry.Field.district.rawValue] = district.json
        }
        let due = CentreEntry.Field.rectificationDue.rawValue
        guard entry[due]?.string != nil else { return }
        for json in entry[CentreEntry.Field.terms.rawValue]?.array ?? [] {
            // Whether what is stored is a term the question for deadlines says.
            guard let term = try? Term(json, at: "/terms", from: .record),
                term.kind == .rectification
            else { continue }
            entry[due] = term.reckoned(by: calendar).day.json
        }
    }
}
