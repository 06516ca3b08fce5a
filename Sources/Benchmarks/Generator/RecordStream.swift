import EventLog

/// The records of one seed in the order of time, as many as are asked for: rounds that overlap, some
/// fifty of them at once. Only the rounds under way are in memory.
struct RecordStream {
    let seed: UInt64
    private var number = 0
    private var waiting: [Planned] = []
    // Those before this place have been handed out; those before the other are in their order.
    private var place = 0
    private var settled = 0

    /// When the first round begins, 2024-02-05T00:00:00Z.
    static let startMilliseconds: Int64 = 1_707_091_200_000
    // Ten million records, some 45,000 rounds, end before the year 2100.
    private static let betweenRoundsMilliseconds: Int64 = 12 * 3_600_000

    init(seed: UInt64) { self.seed = seed }

    /// The next of them.
    mutating func next() throws(Round.Unsound) -> Planned {
        while place == settled { try addRounds() }
        defer { place += 1 }
        return waiting[place]
    }

    /// So many of them.
    mutating func next(_ count: Int) throws(Round.Unsound) -> [Planned] {
        var records: [Planned] = []
        records.reserveCapacity(count)
        for _ in 0..<count { records.append(try next()) }
        return records
    }

    /// Adds rounds, and settles all that stands before whatever later rounds could add.
    private mutating func addRounds() throws(Round.Unsound) {
        waiting.removeSubrange(..<place)
        place = 0
        for _ in 0..<16 {
            waiting += try Round.whole(number, seed: seed, from: beginning).acts
            number += 1
        }
        waiting.sort { ($0.time, $0.round) < ($1.time, $1.round) }
        settled = waiting.firstIndex { $0.time >= beginning } ?? waiting.count
    }

    /// When the next round begins.
    private var beginning: Timestamp {
        Timestamp(
            milliseconds: Self.startMilliseconds
                + Int64(number) * Self.betweenRoundsMilliseconds)
    }
}
