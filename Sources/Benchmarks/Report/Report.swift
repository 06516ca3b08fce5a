/// All that was measured, as tables.
struct Report {
    let run: Run
    let machine = Machine()
    /// The load of the machine before the first repeat.
    let load: Double

    init(_ run: Run, load: Double) {
        self.run = run
        self.load = load
    }

    /// What was measured of one work, in the order of the repeats.
    func figures(_ work: Work, _ store: Store = .annals, at size: Int? = nil) -> [Figure] {
        run.figures.filter { $0.work == work && $0.store == store && $0.size == size }
    }

    func spread(_ work: Work, _ store: Store = .annals, at size: Int? = nil) -> Spread? {
        let values = figures(work, store, at: size).map(\.value)
        return values.isEmpty ? nil : Spread(values)
    }

    /// Ours by another's of the same repeat.
    func ratio(_ work: Work, by store: Store, _ theirs: Work? = nil) -> Spread? {
        let pairs = zip(figures(work), figures(theirs ?? work, store))
        let ratios = pairs.map { $0.value / $1.value }
        return ratios.isEmpty ? nil : Spread(ratios)
    }

    /// The sizes at which a work was measured.
    func sizes(_ works: [Work]) -> [Int] {
        Set(run.figures.filter { works.contains($0.work) }.compactMap(\.size)).sorted()
    }

    /// What to know before reading the numbers.
    var preamble: String {
        let workload = run.workload
        let lines = [
            """
            \(machine.cores) cores, \(machine.memoryMiB) MiB, \(machine.kernel), \
            load \(Number.fixed(load, places: 1)) before the run
            """,
            "SQLite \(machine.sqlite), LZ4 \(machine.lz4), Swift \(machine.swift)",
        ]
        let plain =
            run.settings.journalMode.isEmpty
            ? []
            : [
                """
                plain C loop: journal_mode=\(run.settings.journalMode), \
                synchronous=\(run.settings.synchronous), read back; the log asks the same of its \
                own connection and opens for writing on nothing else
                """
            ]
        let peers = run.peers.map { "\($0.name) \($0.version): \($0.settings)" }
        let missing = run.tools.missing.map { "left out: \($0)" }
        let records = [
            """
            seed \(run.options.seed), \(workload.records.count) records of \
            \(Number.fixed(workload.meanSizeBytes, places: 1)) bytes on average, \
            \(Number.fixed(workload.meanTags, places: 1)) tags each; \
            repeats: \(run.options.repeats)
            """,
            """
            \(workload.singles) records where each has a sync of its own, \(workload.many) by 64 \
            tasks; \(workload.centres.tags.count) centres of \
            \(Number.fixed(recordsACentre, places: 0)) records by tag
            """,
            "median, with the least and the most; of this machine in this run",
        ]
        return (lines + plain + peers + missing + records).joined(separator: "\n")
    }

    private var recordsACentre: Double {
        let centres = run.workload.centres
        return Double(centres.recordCount) / Double(max(centres.tags.count, 1))
    }

    /// All of it.
    var text: String {
        var parts = ["```\n\(preamble)\n```"]
        for (title, table) in [
            ("Against the goals", goals), ("Beside others", comparison),
            ("How long one takes", latencies), ("Growth", growth),
        ] where !table.isEmpty {
            parts.append("### \(title)\n\n\(table.markdown)")
        }
        return parts.joined(separator: "\n\n")
    }
}
