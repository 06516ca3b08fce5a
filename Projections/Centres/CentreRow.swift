import Events

/// A row to be written of what is known of centres.
enum CentreRow: Sendable {
    /// A centre has a number.
    case centre(number: Int, CentreID)
    /// From a size on a centre is known to have been on the roster.
    case rostered(CentreID, number: Int, known: Int)
    /// An organisation hosts a centre or once did.
    case host(CreditCode, CentreID)
    /// How a centre stands from a day on, as known from a size on.
    case standing(Standing)

    /// What a row says of how a centre stands.
    struct Standing: Sendable {
        let id: Int
        let centre: Int
        let known: Int
        let series: Int
        let day: Day
        /// The row whose entry the changes are to; nothing where the entry says all.
        let base: Int?
        /// Nothing where nothing is left of the centre.
        let entry: [UInt8]?
    }
}
