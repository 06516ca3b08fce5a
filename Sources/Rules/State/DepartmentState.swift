public import Events

/// A department in charge as the record has it: what was adopted of it, from which day on.
public struct DepartmentState: Hashable, Sendable {
    /// What one adoption says.
    public struct Adoption: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// From which day.
        public let from: Day
        /// Its last day.
        public let until: Day?
        /// Who takes over after the last day.
        public let successor: District?

        init(_ matter: DepartmentAdoption) {
            name = matter.name.value
            from = matter.from
            until = matter.until
            successor = matter.successor
        }
    }

    /// The adoptions by the day they take effect, of one day in the order of record.
    public private(set) var adoptions: [Adoption]

    init(_ matter: DepartmentAdoption) { adoptions = [Adoption(matter)] }

    mutating func adopt(_ matter: DepartmentAdoption) {
        let place = adoptions.firstIndex { $0.from > matter.from } ?? adoptions.endIndex
        adoptions.insert(Adoption(matter), at: place)
    }

    /// What is adopted for that day: of two adoptions the one effective later.
    public func adoption(on day: Day) -> Adoption? { adoptions.last { $0.from <= day } }

    /// Whether it is in charge on that day.
    public func isInCharge(on day: Day) -> Bool {
        guard let adoption = adoption(on: day) else { return false }
        return adoption.until.map { day <= $0 } ?? true
    }
}
