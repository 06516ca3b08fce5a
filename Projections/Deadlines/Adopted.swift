import CanonicalJSON
import EventLog
import Events
import Rules

/// What every term is reckoned by, as the register knew it: working days, measures, departments.
struct Adopted: Sendable {
    let calendar: WorkingCalendar
    private let state: State

    init(known: Int, in log: some LogSnapshot) throws {
        let types: [EventType] = [.calendarAdopted, .departmentAdopted, .measuresAdopted]
        let events = try log.events(
            LogQuery([LogQuery.Item(types: Set(types.map(\.rawValue)))]), in: 0..<known)
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
}
