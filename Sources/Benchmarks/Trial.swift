import EventLog
import Projections
import SQLiteLog

/// One repeat: everything once, on stores made for it, the plain loop and ours in turn.
struct Trial {
    /// One number of ours and the plain loop's beside it.
    struct Sample {
        let work: Work
        let ours: Double
        let plain: Double
    }

    /// Two ways of reading the same did not find the same.
    struct Differs: Error {
        let what: String
    }

    let workload: Workload
    let scratch: ScratchDirectory
    let only: Work?
    private(set) var samples: [Sample] = []
    private(set) var settings: (journalMode: String, synchronous: String) = ("", "")

    init(_ workload: Workload, in scratch: ScratchDirectory, only: Work?) {
        self.workload = workload
        self.scratch = scratch
        self.only = only
    }

    private var count: Int { workload.records.count }

    private func wants(_ works: Work...) -> Bool { only.map(works.contains) ?? true }

    private mutating func note(_ work: Work, _ ours: Double, beside plain: Double) {
        if wants(work) { samples.append(Sample(work: work, ours: ours, plain: plain)) }
    }

    /// Measures all that is wanted, and removes what it made.
    mutating func run() async throws {
        let names = ["plain-1", "plain", "ours-1", "ours-1000", "ours"]
        let directories = try names.map { try scratch.directory($0) }
        defer { for directory in directories { ScratchDirectory.remove(directory) } }
        let single = try await appendOne(plain: directories[0], ours: directories[2])
        if only == .appendOne { return }
        let (plain, bulk) = try await fillPlain(directories[1])
        try await appendBatches(in: directories[3], beside: bulk)
        if only == .appendBatches { return }
        let log = try await appendMany(in: directories[4], beside: single)
        try await sizes(plain: directories[1], ours: directories[4], plain)
        try await read(log, plain)
        if wants(.project, .rebuild) { try await project(log, directories[4], beside: bulk) }
        try await log.close()
    }
}

// MARK: Appending

extension Trial {
    /// The rate of the plain loop that others are held against; 0 where nobody asks for it.
    private mutating func appendOne(plain: String, ours: String) async throws -> Double {
        guard wants(.appendOne, .appendMany) else { return 0 }
        let singles = workload.singles
        let store = try PlainStore(path: plain + "/plain.sqlite")
        settings = try store.settings
        let rate = try await Stopwatch.rate(of: singles) {
            try store.insert(workload.bodies.prefix(singles), perTransaction: 1)
        }
        guard wants(.appendOne) else { return rate }
        let log = try await FreshLog.make(in: ours)
        let share = Array(workload.records.prefix(singles))
        note(
            .appendOne,
            try await Stopwatch.rate(of: singles) { try await Appending(log: log).run([share]) },
            beside: rate)
        try await log.close()
        return rate
    }

    private mutating func fillPlain(_ directory: String) async throws -> (PlainStore, Double) {
        let store = try PlainStore(path: directory + "/plain.sqlite")
        settings = try store.settings
        let rate = try await Stopwatch.rate(of: count) {
            try store.insert(workload.bodies, perTransaction: 1000)
        }
        try store.checkpoint()
        return (store, rate)
    }

    private mutating func appendBatches(in directory: String, beside plain: Double) async throws {
        guard wants(.appendBatches) else { return }
        let log = try await FreshLog.make(in: directory)
        let batches = Appending.batches(workload.records, of: 1000)
        note(
            .appendBatches,
            try await Stopwatch.rate(of: count) { try await Appending(log: log).run(batches) },
            beside: plain)
        try await log.close()
    }

    /// The log that is made here is the one that is read afterwards.
    private mutating func appendMany(
        in directory: String, beside plain: Double
    ) async throws -> SQLiteLog {
        let log = try await FreshLog.make(in: directory)
        let shares = Appending.shares(workload.records, tasks: 64)
        note(
            .appendMany,
            try await Stopwatch.rate(of: count) { try await Appending(log: log).run(shares) },
            beside: plain)
        try await log.close()
        return try FreshLog.open(in: directory)
    }
}

// MARK: What was appended

extension Trial {
    private mutating func sizes(plain: String, ours: String, _ store: PlainStore) async throws {
        let log = try ScratchDirectory.sizeBytes(of: ours + "/log.sqlite")
        let file = try ScratchDirectory.sizeBytes(of: plain + "/plain.sqlite")
        note(.size, Double(log) / Double(count), beside: Double(file) / Double(count))
        if wants(.readTag) { try store.index(workload.records.map(\.draft.tags)) }
    }

    private mutating func read(_ log: SQLiteLog, _ plain: PlainStore) async throws {
        if wants(.readTag) { try await readTag(log, plain) }
        guard wants(.readBytes, .readEvents, .verifyIntegrity, .verifyIndexes) else { return }
        let (reading, deriving) = (Reading(log: log), Deriving(log: log))
        let size = try await log.read { $0.size }
        var tally = Tally()
        let select = try await Stopwatch.rate(of: count) { tally = try plain.readAll() }
        try expect(tally.count, count, "the plain loop's records")
        if wants(.readBytes) {
            let rate = try await Stopwatch.rate(of: size) { tally = try await reading.allBytes() }
            try expect(tally.count, size, "the records read")
            note(.readBytes, rate, beside: select)
        }
        if wants(.readEvents) {
            var events = 0
            let rate = try await Stopwatch.rate(of: size) { events = try await reading.allEvents() }
            try expect(events, size, "the events read")
            note(.readEvents, rate, beside: select)
        }
        if wants(.verifyIntegrity) {
            let rate = try await Stopwatch.rate(of: size) { try await deriving.verifyIntegrity() }
            note(.verifyIntegrity, rate, beside: select)
        }
        if wants(.verifyIndexes) {
            let rate = try await Stopwatch.rate(of: size) { try await deriving.verifyIndexes() }
            note(.verifyIndexes, rate, beside: select)
        }
    }

    private mutating func readTag(_ log: SQLiteLog, _ plain: PlainStore) async throws {
        let (tags, expected) = workload.centres
        var (theirs, ours) = (Tally(), Tally())
        let select = try await Stopwatch.rate(of: expected) { theirs = try plain.read(tags: tags) }
        let rate = try await Stopwatch.rate(of: expected) {
            ours = try await Reading(log: log).each(of: tags)
        }
        try expect(theirs.count, expected, "the plain loop's records of the tags")
        try expect(ours.count, expected, "the records of the tags")
        note(.readTag, rate, beside: select)
    }

    private mutating func project(
        _ log: SQLiteLog, _ directory: String, beside plain: Double
    ) async throws {
        let (deriving, size) = (Deriving(log: log), try await log.read { $0.size })
        let runner = ProjectionRunner(log: log, path: directory + "/measured.sqlite") { true }
        let building = try await Stopwatch.rate(of: size) { try await runner.catchUp() }
        note(.project, building, beside: plain)
        if wants(.rebuild) {
            let rate = try await Stopwatch.rate(of: size) { try await deriving.rebuild(runner) }
            note(.rebuild, rate, beside: plain)
        }
        await runner.close()
    }

    private func expect(_ found: Int, _ expected: Int, _ what: String) throws(Differs) {
        guard found == expected else {
            throw Differs(what: "\(what): \(found) rather than \(expected)")
        }
    }
}
