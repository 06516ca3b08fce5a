public import Events

/// What a centre carried over from paper was from one day on: the paper may tell earlier names,
/// directors, hosts and grades with the last day of each.
public struct CarriedValues: Hashable, Sendable {
    /// From which day.
    public let from: Day
    /// Its status then.
    public let status: CentreStatus
    /// Its name then.
    public let name: CentreName
    /// Its names before then, the oldest first.
    public let formerNames: [CentreName]
    /// Its director then.
    public let director: Director
    /// Its host then.
    public let host: NamedOrganisation
    /// Its grade then.
    public let grade: Grade?

    /// The values of each stretch of days, from the day it was established.
    public static func stretches(of carried: CarriedCentre) -> [CarriedValues] {
        var starts: Set<Day> = [carried.established]
        for day in carried.was.map({ $0.until.adding(days: 1) }) + [
            carried.statusSince ?? carried.established
        ]
        where day > carried.established {
            starts.insert(day)
        }
        return starts.sorted().map { CarriedValues(carried, from: $0) }
    }

    /// The values as they are at last.
    public static func latest(of carried: CarriedCentre) -> CarriedValues {
        CarriedValues(carried, from: Day(number: .max))
    }

    private init(_ carried: CarriedCentre, from day: Day) {
        // Of several earlier values the one that ended first after the day is the one of the day.
        let former = carried.was.filter { $0.until >= day }.sorted { $0.until < $1.until }
        from = day
        name = former.lazy.compactMap(\.name).first ?? carried.name
        director = former.lazy.compactMap(\.director).first ?? carried.director
        host = former.lazy.compactMap(\.organisation).first ?? carried.organisation
        grade = former.lazy.compactMap(\.grade).first ?? carried.grade
        formerNames = carried.was.filter { $0.until < day }.sorted { $0.until < $1.until }
            .compactMap(\.name)
        let since = carried.statusSince ?? carried.established
        status =
            switch carried.status {
            case .construction: .construction
            case .operating: day < since ? .construction : .operating
            case .rectifying: day < since ? .operating : .rectifying
            case .revoked: day < since ? .operating : .revoked
            }
    }
}
