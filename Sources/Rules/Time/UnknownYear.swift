/// The calendar of a year that is needed has not been adopted: its working days are not known.
public struct UnknownYear: Error, Hashable, Sendable {
    /// The year.
    public let year: Int

    /// The calendar of `year` is needed and not adopted.
    public init(year: Int) { self.year = year }
}
