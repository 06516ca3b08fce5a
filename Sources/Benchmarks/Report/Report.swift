/// All that was measured, as a table.
struct Report {
    /// One kind of work over all repeats.
    struct Row {
        let work: Work
        let ours: Spread
        let plain: Spread
        let ratio: Spread
    }

    let rows: [Row]
    let machine = Machine()
    let workload: Workload
    let options: Options
    let settings: (journalMode: String, synchronous: String)

    /// The load of the machine before the first repeat.
    let load: Double

    init(_ trials: [Trial], of workload: Workload, options: Options, load: Double) {
        let samples = trials.flatMap(\.samples)
        rows = Work.allCases.compactMap { work in
            let own = samples.filter { $0.work == work }
            guard !own.isEmpty else { return nil }
            return Row(
                work: work, ours: Spread(own.map(\.ours)), plain: Spread(own.map(\.plain)),
                ratio: Spread(own.map { $0.ours / $0.plain }))
        }
        self.workload = workload
        self.options = options
        self.load = load
        settings = trials.last?.settings ?? ("", "")
    }

    /// What to know before reading the numbers.
    var preamble: String {
        """
        \(machine.cores) cores, \(machine.memoryMiB) MiB, \(machine.kernel), \
        load \(Number.fixed(load, places: 1)) before the run
        SQLite \(machine.sqlite), LZ4 \(machine.lz4), Swift \(machine.swift)
        plain C loop: journal_mode=\(settings.journalMode), synchronous=\(settings.synchronous), \
        read back; the log asks the same of its own connection and opens for writing on nothing else
        seed \(options.seed), \(workload.records.count) records of \
        \(Number.fixed(workload.meanSizeBytes, places: 1)) bytes on average, \
        \(Number.fixed(workload.meanTags, places: 1)) tags each; \(options.repeats) repeats
        \(workload.singles) records where each has a sync of its own; \
        \(workload.centres.tags.count) centres of \
        \(Number.fixed(recordsACentre, places: 0)) records by tag
        Median, with the least and the most, of this machine in this run.
        """
    }

    private var recordsACentre: Double {
        Double(workload.centres.recordCount) / Double(max(workload.centres.tags.count, 1))
    }

    /// The rows under one another; the ratio is ours by the plain loop's of the same repeat.
    var table: String {
        let head = ["work", "annals", "plain C loop", "annals / C", "the C loop's work"]
        let lines = [head] + rows.map(Self.cells)
        let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            "| "
                + zip(cells, widths).map { cell, width in
                    cell + String(repeating: " ", count: width - cell.count)
                }.joined(separator: " | ") + " |"
        }
        let rule = widths.map { String(repeating: "-", count: $0) }
        return ([line(head), line(rule)] + rows.map { line(Self.cells($0)) })
            .joined(separator: "\n")
    }

    private static func cells(_ row: Row) -> [String] {
        [
            row.work.title, text(row.ours, unit: row.work.unit),
            text(row.plain, unit: row.work.unit),
            "\(Number.fixed(row.ratio.median, places: 2)) "
                + "(\(Number.fixed(row.ratio.least, places: 2))–"
                + "\(Number.fixed(row.ratio.most, places: 2)))", row.work.yardstick,
        ]
    }

    private static func text(_ spread: Spread, unit: String) -> String {
        "\(Number.grouped(spread.median)) (\(Number.grouped(spread.least))–"
            + "\(Number.grouped(spread.most))) \(unit)"
    }
}
