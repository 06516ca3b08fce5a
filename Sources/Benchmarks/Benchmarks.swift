import Glibc

/// Measures the register's log and projections beside a plain loop over the C library, on the same
/// records in the same run.
@main
struct Benchmarks {
    static func main() async {
        do {
            if CommandLine.arguments.contains("--help") {
                print(Options.usage)
                return
            }
            let options = try Options(CommandLine.arguments.dropFirst())
            try await run(options)
        } catch let misuse as Options.Misuse {
            note("Benchmarks: \(misuse)\n\(Options.usage)")
            exit(2)
        } catch {
            note("Benchmarks: \(error)")
            exit(1)
        }
    }

    /// Off the main actor, where each hop would cost more than what is measured.
    private nonisolated static func run(_ options: Options) async throws {
        let load = Machine.load()
        note("making \(options.records) records from seed \(options.seed)")
        let workload = try Workload(records: options.records, seed: options.seed)
        let scratch = try ScratchDirectory(in: options.directory ?? P_tmpdir)
        defer { scratch.remove() }
        var trials: [Trial] = []
        for index in 1...options.repeats {
            note("repeat \(index) of \(options.repeats)")
            var trial = Trial(workload, in: scratch, only: options.only)
            try await trial.run()
            trials.append(trial)
        }
        let report = Report(trials, of: workload, options: options, load: load)
        print(report.preamble)
        print()
        print(report.table)
        if let path = options.json { try report.write(to: path) }
    }

    private nonisolated static func note(_ text: String) {
        let bytes = Array("\(text)\n".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
