import FaultInjection
import Register

/// Lives of a register that a power cut ends, one a seed; before some of them a call fails and the
/// process starts again.
enum RegisterCuts {
    /// How many acts the template has.
    private static let first = 4
    private static let template = Task { try await Templates.makeRegister(acts: first) }

    static func run(_ runs: Int, from firstSeed: UInt64) async -> PowerCuts.Report {
        var report = PowerCuts.Report()
        for seed in Seeds.of(runs, from: firstSeed) {
            do {
                if let complaint = try await run(seed, &report) {
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
        _ seed: UInt64, _ report: inout PowerCuts.Report
    ) async throws -> String? {
        var chance = SplitMix64(seed: seed)
        let disk = try await Disk(copying: template.value.path, seed: chance.next())
        var acknowledged: [Int: Int] = [:]
        var asked = first
        if chance.once(in: 2) {
            disk.fail(
                FaultPlan(
                    number: Int.random(in: 1...30, using: &chance), fault: .error, forEver: false,
                    calls: [.sync]))
            await live(on: disk, &acknowledged, &asked, &chance)
            disk.heal()
        }
        disk.cutPower(atChange: Int.random(in: 1...250, using: &chance))
        await live(on: disk, &acknowledged, &asked, &chance)
        disk.cutPower()
        report.acknowledged += acknowledged.count
        let next = try disk.restart()
        report.counts.add(disk.counts)
        return try await RegisterWitness.complaint(about: next, acknowledged, asked: asked)
    }

    private static func live(
        on disk: Disk, _ acknowledged: inout [Int: Int], _ asked: inout Int,
        _ chance: inout SplitMix64
    ) async {
        guard let desk = try? await Desk(disk) else { return }
        // What failed before is asked again first, as a client would.
        var next = (first..<asked).first { acknowledged[$0] == nil } ?? asked
        for _ in 0..<Int.random(in: 2...8, using: &chance) {
            asked = max(asked, next + 1)
            // The next act rests on this one.
            guard let answer = try? await desk.perform(next) else { break }
            acknowledged[next] = answer.position
            next += 1
            if chance.once(in: 3), (try? await desk.register.health()) == nil { break }
        }
        await desk.end()
    }
}
