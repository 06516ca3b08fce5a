import FaultInjection
import Testing

extension Faults {
    @Suite struct `After a power cut` {
        @Test func `a log holds all it acknowledged, in order, and nothing by halves`() async {
            let runs = PowerCuts.runsAsked(short: 250)
            let report = await PowerCuts.run(runs, from: Seeds.cuts)
            #expect(report.complaints.isEmpty, "\(report.complaints.prefix(3))")
            guard Seeds.only == nil else { return }
            #expect(report.counts.cuts >= runs)
            #expect(report.counts.torn > 0 && report.counts.reordered > 0)
            if PowerCuts.isLong { print("power cuts of a log:", report) }
        }

        @Test func `so it does where a sync had failed and the process had started again`() async {
            let runs = PowerCuts.runsAsked(short: 100)
            let report = await PowerCuts.run(runs, from: Seeds.failedSyncs, .failedSync)
            #expect(report.complaints.isEmpty, "\(report.complaints.prefix(3))")
            guard Seeds.only == nil else { return }
            #expect(report.counts.faults[.error, default: 0] > 0)
            if PowerCuts.isLong { print("failed syncs, then power cuts of a log:", report) }
        }

        @Test func `a register holds all it acknowledged, with keys, papers and projections`()
            async throws
        {
            let runs = PowerCuts.isLong ? PowerCuts.runsAsked(short: 0) / 20 : 20
            let report = await RegisterCuts.run(runs, from: Seeds.registers)
            #expect(report.complaints.isEmpty, "\(report.complaints.prefix(3))")
            guard Seeds.only == nil else { return }
            #expect(report.acknowledged > 0)
            if PowerCuts.isLong { print("power cuts of a register:", report) }
        }
    }

    /// The harness must be able to fail: each of these takes away one thing that durability rests on.
    @Suite(.enabled(if: Seeds.only == nil, "one seed alone need not show it"))
    struct `The same power cuts find out` {
        @Test func `synchronous=OFF`() async {
            let report = await PowerCuts.run(60, from: Seeds.cuts) { $0.turnSynchronousOff() }
            #expect(report.complaints.contains { $0.contains("lost or altered") }, "\(report)")
        }

        @Test func `a disk that says it has synced the -wal and has not`() async {
            let report = await PowerCuts.run(60, from: Seeds.cuts) { disk in
                disk.swallowSyncs { $0.hasSuffix("-wal") }
            }
            #expect(report.complaints.contains { $0.contains("lost or altered") }, "\(report)")
        }

        @Test func `a disk that says it has synced the names in a directory and has not`() async {
            let report = await PowerCuts.run(60, from: Seeds.cuts) { disk in
                let root = disk.path
                disk.swallowSyncs {
                    $0 == root || $0.hasPrefix(root + "/attachments") && !$0.hasSuffix(".tmp")
                }
            }
            #expect(!report.complaints.isEmpty, "\(report)")
        }

        @Test func `a start that opens the -wal without copying it`() async {
            let report = await PowerCuts.run(150, from: Seeds.failedSyncs, .failedSync) { disk in
                disk.withholdRenames { $0.hasSuffix("-wal") }
            }
            #expect(!report.complaints.isEmpty, "\(report)")
        }
    }
}
