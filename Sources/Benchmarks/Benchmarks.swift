import Dispatch
import Glibc

/// Measures the register's log and projections beside a plain loop over the C library and beside
/// other stores, on the same records in the same run.
@main
struct Benchmarks {
    /// Waits on this thread for what is done on others. An asynchronous `main` would end it, which
    /// callgrind does not survive.
    nonisolated static func main() {
        let ended = DispatchSemaphore(value: 0)
        Task { @concurrent in
            await perform()
            ended.signal()
        }
        ended.wait()
    }

    private nonisolated static func perform() async {
        do {
            if CommandLine.arguments.contains("--help") {
                print(Options.usage)
                return
            }
            let options = try Options(CommandLine.arguments.dropFirst())
            if let hot = options.hot {
                try await HotPath(hot).run()
            } else {
                try await run(options)
            }
        } catch let misuse as Options.Misuse {
            note("\(misuse)\n\(Options.usage)")
            exit(2)
        } catch {
            note("\(error)")
            exit(1)
        }
    }

    private nonisolated static func run(_ options: Options) async throws {
        let load = Machine.load()
        let tools = Tools(options)
        for sentence in tools.missing { note("left out: \(sentence)") }
        note("making \(options.records) records from seed \(options.seed)")
        let workload = try Workload(
            records: options.records, singles: options.singles, many: options.many,
            seed: options.seed)
        let scratch = try ScratchDirectory(in: options.directory ?? P_tmpdir)
        defer { scratch.remove() }
        var run = Run(options, workload, scratch, tools)
        try await run.compare()
        try await run.act()
        try await run.grow()
        let report = Report(run, load: load)
        print(report.text)
        if let path = options.json { try report.write(to: path) }
        if let path = options.document { try report.insert(into: path) }
    }

    /// Tells whoever waits.
    nonisolated static func note(_ text: String) {
        let bytes = Array("Benchmarks: \(text)\n".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
