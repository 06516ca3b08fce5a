import EventLog
import Projections
import SQLiteLog

/// What is measured of ours alone on a log of a size, built for it from the stream of records.
struct Growth {
    let size: Int
    let seed: UInt64
    let scratch: ScratchDirectory
    let wanted: Set<Work>
    let tools: Tools
    private(set) var figures: [Figure] = []

    init(
        to size: Int, seed: UInt64, in scratch: ScratchDirectory, wanted: Set<Work>, _ tools: Tools
    ) {
        self.size = size
        self.seed = seed
        self.scratch = scratch
        self.wanted = wanted
        self.tools = tools
    }

    private mutating func note(_ work: Work, _ value: Double) {
        if wanted.contains(work) {
            figures.append(Figure(work: work, store: .annals, size: size, value: value))
        }
    }

    /// Measures all that is wanted, and removes what it made.
    mutating func run() async throws {
        let above = try scratch.directory("growth")
        defer { ScratchDirectory.remove(above) }
        let directory = try ScratchDirectory.made("\(above)/log-\(size)")
        try await build(in: directory)
        try await derive(in: directory)
        if wanted.contains(.verifyMemory) { try await verifyAlone(below: above) }
        if let annals = tools.annals { try serve(directory, annals) }
    }

    /// Appends a thousand records a command; their making is not timed.
    private mutating func build(in directory: String) async throws {
        var log = try await FreshLog.make(in: directory)
        var stream = RecordStream(seed: seed)
        var (left, nanoseconds) = (size, 0)
        while left > 0 {
            let records = try stream.next(min(left, 50_000))
            left -= records.count
            let batches = Appending.batches(records, of: Workload.batch)
            let start = Stopwatch.now
            try await Appending(log: log).run(batches)
            nanoseconds += Stopwatch.now - start
        }
        try await log.close()
        log = try FreshLog.open(in: directory)
        try await log.close()
        note(.appendBatches, Double(size) * 1e9 / Double(nanoseconds))
        let bytes = try ScratchDirectory.sizeBytes(below: directory, named: "log.")
        note(.size, Double(bytes) / Double(size))
    }

    private mutating func derive(in directory: String) async throws {
        let log = try FreshLog.open(in: directory)
        let (deriving, count) = (Deriving(log: log), try await log.read { $0.size })
        if wanted.contains(.verifyIntegrity) {
            let rate = try await Stopwatch.rate(of: count) { try await deriving.verifyIntegrity() }
            note(.verifyIntegrity, rate)
        }
        if wanted.contains(.verifyIndexes) {
            let rate = try await Stopwatch.rate(of: count) { try await deriving.verifyIndexes() }
            note(.verifyIndexes, rate)
        }
        // Where a register keeps them, so that the program finds them caught up.
        let runner = ProjectionRunner(log: log, path: directory + "/projections.sqlite") { true }
        note(.project, try await Stopwatch.rate(of: count) { try await runner.catchUp() })
        if wanted.contains(.rebuild) {
            let rate = try await Stopwatch.rate(of: count) { try await deriving.rebuild(runner) }
            note(.rebuild, rate)
        }
        await runner.close()
        try await log.close()
    }

    private mutating func serve(_ directory: String, _ annals: String) throws {
        guard wanted.contains(.serveReady) || wanted.contains(.serveMemory) else { return }
        // The first start signs a checkpoint of what was appended without the program.
        try Server(annals, serving: directory).stop()
        let server = try Server(annals, serving: directory)
        note(.serveReady, server.readyMilliseconds)
        note(.serveMemory, server.residentMB)
        server.stop()
    }

    /// In a process that does nothing else. Not by `annals verify`, which also asks for the
    /// attachments that the records name, and there are none.
    private mutating func verifyAlone(below directory: String) async throws {
        let program = CommandLine.arguments[0]
        let child = try Child([program, "--hot", "verify:\(size):\(directory)"])
        var most = 0
        while !child.hasEnded {
            most = max(most, Memory.most(of: child.pid) ?? 0)
            try await Task.sleep(for: .milliseconds(2))
        }
        try child.finish()
        note(.verifyMemory, Double(most) / 1e6)
    }
}
