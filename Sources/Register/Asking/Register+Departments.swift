import EventLog
import Events
import Projections
import SQLiteLog

extension Register {
    /// What the departments in charge are called: each by the name adopted last.
    ///
    /// - Throws: `RegisterError`.
    public func departments() async throws -> Departments {
        do {
            return try await log.read { snapshot in
                let query = LogQuery([
                    LogQuery.Item(types: [EventType.departmentAdopted.rawValue])
                ])
                var departments = Departments()
                try snapshot.read(query, in: 0..<snapshot.size) { stored in
                    if case .departmentAdopted(let matter) = try RecordedEvent(stored).event {
                        departments.name(matter.district, matter.name.value, matter.kind)
                    }
                    return true
                }
                return departments
            }
        } catch {
            throw RegisterError(error)
        }
    }
}
