/// What was injected, for a report.
public struct FaultCounts: Hashable, Sendable {
    /// How often the power went.
    public var cuts = 0
    /// Changes not yet durable when the power went that the disk has nevertheless.
    public var kept = 0
    /// Those it has not.
    public var dropped = 0
    /// Those kept of which it has some sectors only.
    public var torn = 0
    /// Those kept that reached it in another order.
    public var reordered = 0
    /// Syncs answered without any effect.
    public var swallowedSyncs = 0
    /// Failures injected, by kind.
    public var faults: [Fault: Int] = [:]
    /// Where a failure was injected, or the power went: `write log.sqlite-wal`.
    public var points: [String: Int] = [:]

    /// Nothing yet.
    public init() {}

    /// Adds what another has counted.
    public mutating func add(_ other: FaultCounts) {
        cuts += other.cuts
        kept += other.kept
        dropped += other.dropped
        torn += other.torn
        reordered += other.reordered
        swallowedSyncs += other.swallowedSyncs
        faults.merge(other.faults) { $0 + $1 }
        points.merge(other.points) { $0 + $1 }
    }
}

extension FaultCounts: CustomStringConvertible {
    /// A line for each thing counted.
    public var description: String {
        let kinds = Fault.allCases.map { "\($0) \(faults[$0] ?? 0)" }.joined(separator: ", ")
        let places = points.sorted { $0.key < $1.key }
            .map { "  \($0.value) × \($0.key)\n" }.joined()
        return """
            power cuts: \(cuts)
            changes not yet durable: kept \(kept), dropped \(dropped), torn \(torn), \
            reordered \(reordered)
            failures: \(kinds); syncs swallowed: \(swallowedSyncs)
            points reached:
            \(places)
            """
    }
}
