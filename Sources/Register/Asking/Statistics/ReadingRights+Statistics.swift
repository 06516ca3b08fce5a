import Events
import Rules

extension ReadingRights {
    /// The department whose numbers the reader is shown: a department its own, who sees everything
    /// whichever is asked for.
    ///
    /// - Throws: `Refusal` where it is shown none, or not those of the department asked for.
    func districtOfNumbers(asked: District?) throws(Refusal) -> District? {
        if seesEverything { return asked }
        switch role {
        case .department:
            guard let own = district, asked == nil || asked == own else {
                throw Refusal(.authorityDistrict, Argument(.subject, asked?.rawValue ?? ""))
            }
            return own
        case nil: throw Refusal(.authorityUnauthenticated)
        case .administrator, .leader, .officer, .host, .expert, .auditor, .public:
            throw Refusal(.authorityRole, Argument(.role, role?.rawValue ?? ""))
        }
    }
}
