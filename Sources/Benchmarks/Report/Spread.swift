/// Several measurements of the same.
struct Spread {
    let median: Double
    let least: Double
    let most: Double
    /// How many there were.
    let count: Int

    /// - Parameter values: at least one.
    init(_ values: [Double]) {
        precondition(!values.isEmpty, "what was measured has a value")
        let sorted = values.sorted()
        count = values.count
        let middle = sorted.count / 2
        median =
            sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        least = sorted[0]
        most = sorted[sorted.count - 1]
    }
}
