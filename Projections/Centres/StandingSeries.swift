import Events

/// The rows of one centre that belong together: their days never fall from one to the next, so that
/// what stood on a day, as known at some size, is one of two rows that an index finds.
struct StandingSeries: Sendable {
    /// The centre's number.
    let centre: Int
    /// The size at which it began, which is its name.
    let start: Int
    /// The day of the last row.
    var lastDay: Day
    /// The last row that says all; later ones say what is otherwise.
    var base: (id: Int, entry: CentreEntry)?

    /// The day of a row that says that nothing is left: before all others.
    static let beforeAll = Day(number: .min)
}
