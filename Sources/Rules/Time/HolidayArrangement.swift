/// Which days of a year are off or worked in exchange, and by which record that is known.
public struct HolidayArrangement: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The record that adopted it, where it is on the record.
    public let position: Int?
    /// The arrangement it follows; the years built in name none.
    public let document: String?

    /// An arrangement.
    public init(year: Int, position: Int?, document: String?) {
        self.year = year
        self.position = position
        self.document = document
    }
}
