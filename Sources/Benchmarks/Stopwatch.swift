/// How fast work was.
enum Stopwatch {
    /// How many a second.
    static func rate(of count: Int, _ work: () async throws -> Void) async rethrows -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try await work()
        let taken = start.duration(to: clock.now)
        return Double(count) / (taken / .seconds(1))
    }
}
