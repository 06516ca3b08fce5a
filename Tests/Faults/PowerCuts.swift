import FaultInjection

/// Lives of a log that a power cut ends, one a seed.
enum PowerCuts {
    struct Report: CustomStringConvertible, Sendable {
        var runs = 0
        var acknowledged = 0
        var counts = FaultCounts()
        var complaints: [String] = []

        var description: String {
            "\(runs) runs, \(acknowledged) acts acknowledged, \(complaints.count) complaints\n"
                + "\(counts)"
        }
    }

    /// What comes before the power goes.
    enum Course: Sendable {
        /// Nothing but work, now and then up to three cuts one after the other.
        case cut
        /// A sync fails first; the process starts again on what the cache shows, and goes on.
        case failedSync
    }

    static let isLong = Seeds.cutsAsked != nil

    /// How many runs were asked for (`ANNALS_POWER_CUTS`).
    static func runsAsked(short: Int) -> Int { Seeds.cutsAsked ?? short }

    /// - Parameter prepare: called with each disk before it is used.
    static func run(
        _ runs: Int, from first: UInt64, _ course: Course = .cut,
        _ prepare: @Sendable (Disk) -> Void = { _ in }
    ) async -> Report {
        var report = Report()
        for seed in Seeds.of(runs, from: first) {
            do {
                if let complaint = try await run(seed, course, prepare, &report) {
                    report.complaints.append("seed \(seed): \(complaint)")
                }
            } catch {
                report.complaints.append("seed \(seed): \(error)")
            }
            report.runs += 1
        }
        return report
    }

    private static func run(
        _ seed: UInt64, _ course: Course, _ prepare: @Sendable (Disk) -> Void,
        _ report: inout Report
    ) async throws -> String? {
        var chance = SplitMix64(seed: seed)
        var disk = try Disk(copying: Templates.log.path, seed: chance.next())
        var acts: [LogLife.Act] = []
        if course == .failedSync {
            prepare(disk)
            disk.fail(
                FaultPlan(
                    number: Int.random(in: 1...12, using: &chance), fault: .error, forEver: false,
                    calls: [.sync]))
            var life = LogLife(seed: chance.next())
            await life.run(on: disk)
            acts = life.acts
            disk.heal()
        }
        var rounds = chance.once(in: 3) ? Int.random(in: 2...3, using: &chance) : 1
        while rounds > 0 {
            rounds -= 1
            prepare(disk)
            // The power may go again while the log is being opened, before it was looked at.
            let longest = chance.once(in: 4) ? 12 : 120
            disk.cutPower(atChange: Int.random(in: 1...longest, using: &chance))
            var life = LogLife(seed: chance.next(), after: acts)
            await life.run(on: disk)
            disk.cutPower()
            acts = life.acts
            let next = try disk.restart()
            report.counts.add(disk.counts)
            disk = next
            if rounds > 0, chance.once(in: 2) { continue }
            report.acknowledged += acts.count { $0.positions != nil }
            if let complaint = try await LogWitness.complaint(about: disk, &acts) {
                return complaint
            }
        }
        return nil
    }
}
