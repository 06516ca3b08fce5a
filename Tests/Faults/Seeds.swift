import Glibc

/// The seeds of runs at random. Each way of running has its own thousand million, so that a seed
/// alone says what is to be run again: `ANNALS_FAULT_SEED=1000000042` runs that one.
enum Seeds {
    /// The first of a log's power cuts.
    static let cuts: UInt64 = 1
    /// The first of a log's power cuts after a failed sync.
    static let failedSyncs: UInt64 = 1_000_000_000
    /// The first of a register's power cuts.
    static let registers: UInt64 = 2_000_000_000

    private static let perWay: UInt64 = 999_999_999

    /// The one seed that was asked for.
    static let only = number("ANNALS_FAULT_SEED").map { UInt64($0) }

    /// How many power cuts were asked for.
    static let cutsAsked = number("ANNALS_POWER_CUTS")

    /// So many from `first` on, or the one that was asked for if it is among that way's.
    static func of(_ runs: Int, from first: UInt64) -> Range<UInt64> {
        guard let only else { return first..<first + UInt64(runs) }
        return (first..<first + perWay).contains(only) ? only..<only + 1 : first..<first
    }

    private static func number(_ name: String) -> Int? {
        getenv(name).flatMap { Int(String(cString: $0)) }
    }
}
