import Glibc

/// How fast work was.
enum Stopwatch {
    /// How many a second.
    static func rate(of count: Int, _ work: () async throws -> Void) async rethrows -> Double {
        let start = now
        try await work()
        return Double(count) * 1e9 / Double(now - start)
    }

    /// How many a second, with how long each took.
    static func rates(
        of count: Int, _ work: () async throws -> [Int]
    ) async rethrows -> (perSecond: Double, Latency) {
        let start = now
        let each = try await work()
        let perSecond = Double(count) * 1e9 / Double(now - start)
        return (perSecond, Latency(each))
    }

    /// Nanoseconds on a clock that does not jump.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
