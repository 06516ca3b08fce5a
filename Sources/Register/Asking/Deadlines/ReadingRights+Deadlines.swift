import Events
import Projections
import Rules

extension ReadingRights {
    /// Refuses a reader to whom no deadline is shown.
    func requireDeadlines() throws(Refusal) {
        guard !seesEverything else { return }
        switch role {
        case .department, .host: return
        case nil: throw Refusal(.authorityUnauthenticated)
        case .administrator, .leader, .officer, .expert, .auditor, .public:
            throw Refusal(.authorityRole, Argument(.role, role?.rawValue ?? ""))
        }
    }

    /// Whether a deadline is the reader's to see: a department's those of its district, a host's
    /// those of its own centres.
    func shows(_ deadline: Deadline) -> Bool {
        if seesEverything { return true }
        switch role {
        case .department: return deadline.district != nil && deadline.district == district
        case .host: return deadline.host != nil && deadline.host == organisation
        case .administrator, .leader, .officer, .expert, .auditor, .public, nil: return false
        }
    }
}
