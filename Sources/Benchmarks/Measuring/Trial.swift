import EventLog
import SQLiteLog

/// One repeat of what is measured beside others: everything once, on stores made for it, each work's
/// C loop shortly before ours, the peers after.
struct Trial {
    /// Two ways of reading the same did not find the same.
    struct Differs: Error {
        let what: String
    }

    let workload: Workload
    let scratch: ScratchDirectory
    let wanted: Set<Work>
    private(set) var figures: [Figure] = []
    private(set) var settings: (journalMode: String, synchronous: String) = ("", "")

    init(_ workload: Workload, in scratch: ScratchDirectory, wanted: Set<Work>) {
        self.workload = workload
        self.scratch = scratch
        self.wanted = wanted
    }

    private var count: Int { workload.records.count }

    private mutating func note(
        _ work: Work, _ store: Store, _ value: Double, _ latency: Latency? = nil
    ) {
        if wanted.contains(work) {
            figures.append(Figure(work: work, store: store, value: value, latency: latency))
        }
    }

    /// Measures all that is wanted, and removes what it made.
    mutating func run() async throws {
        let names = ["plain-1", "plain", "ours-1", "ours-64", "ours"]
        let directories = try names.map { try scratch.directory($0) }
        defer { for directory in directories { ScratchDirectory.remove(directory) } }
        if wanted.contains(.appendOne) {
            try await appendOne(plain: directories[0], ours: directories[2])
        }
        if wanted.contains(.appendMany) { try await appendMany(in: directories[3]) }
        guard !wanted.isDisjoint(with: Work.compared.dropFirst(2)) else { return }
        let plain = try await fillPlain(directories[1])
        let log = try await appendBatches(in: directories[4])
        try sizes(plain: directories[1], ours: directories[4], plain)
        if wanted.contains(.readBytes) || wanted.contains(.readEvents) {
            try await readAll(log, plain)
        }
        if wanted.contains(.readTag) { try await readTag(log, plain) }
        try await log.close()
    }
}

// MARK: Appending

extension Trial {
    private mutating func appendOne(plain: String, ours: String) async throws {
        let singles = workload.singles
        let store = try PlainStore(path: plain + "/plain.sqlite")
        settings = try store.settings
        let (theirs, latency) = try await Stopwatch.rates(of: singles) {
            try store.insertEach(workload.bodies.prefix(singles))
        }
        note(.appendOne, .plain, theirs, latency)
        let log = try await FreshLog.make(in: ours)
        let share = Array(workload.records.prefix(singles))
        let (rate, each) = try await Stopwatch.rates(of: singles) {
            try await Appending(log: log).run([share])
        }
        note(.appendOne, .annals, rate, each)
        try await log.close()
    }

    private mutating func appendMany(in directory: String) async throws {
        let log = try await FreshLog.make(in: directory)
        let shares = Appending.shares(
            workload.records.prefix(workload.many), tasks: Workload.tasks)
        let (rate, each) = try await Stopwatch.rates(of: workload.many) {
            try await Appending(log: log).run(shares)
        }
        note(.appendMany, .annals, rate, each)
        try await log.close()
    }

    private mutating func fillPlain(_ directory: String) async throws -> PlainStore {
        let store = try PlainStore(path: directory + "/plain.sqlite")
        settings = try store.settings
        let rate = try await Stopwatch.rate(of: count) {
            try store.insert(workload.bodies, perTransaction: Workload.batch)
        }
        note(.appendBatches, .plain, rate)
        try store.checkpoint()
        return store
    }

    /// The log that is made here is the one that is read afterwards.
    private mutating func appendBatches(in directory: String) async throws -> SQLiteLog {
        let log = try await FreshLog.make(in: directory)
        let batches = Appending.batches(workload.records, of: Workload.batch)
        let rate = try await Stopwatch.rate(of: count) {
            try await Appending(log: log).run(batches)
        }
        note(.appendBatches, .annals, rate)
        // What a close leaves on the disk is what is measured and read.
        try await log.close()
        return try FreshLog.open(in: directory)
    }
}

// MARK: What was appended

extension Trial {
    private mutating func sizes(
        plain: String, ours: String, _ store: PlainStore
    ) throws {
        let log = try ScratchDirectory.sizeBytes(below: ours, named: "log.")
        let file = try ScratchDirectory.sizeBytes(of: plain + "/plain.sqlite")
        note(.size, .annals, Double(log) / Double(count))
        note(.size, .plain, Double(file) / Double(count))
        if wanted.contains(.readTag) { try store.index(workload.records.map(\.draft.tags)) }
    }

    private mutating func readAll(_ log: SQLiteLog, _ plain: PlainStore) async throws {
        let reading = Reading(log: log)
        let size = try await log.read { $0.size }
        var tally = Tally()
        let select = try await Stopwatch.rate(of: count) { tally = try plain.readAll() }
        try expect(tally.count, count, "the plain loop's records")
        note(.readBytes, .plain, select)
        let rate = try await Stopwatch.rate(of: size) { tally = try await reading.allBytes() }
        try expect(tally.count, size, "the records read")
        note(.readBytes, .annals, rate)
        var events = 0
        let decoded = try await Stopwatch.rate(of: size) { events = try await reading.allEvents() }
        try expect(events, size, "the events read")
        note(.readEvents, .annals, decoded)
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
        note(.readTag, .plain, select)
        note(.readTag, .annals, rate)
    }

    private func expect(_ found: Int, _ expected: Int, _ what: String) throws(Differs) {
        guard found == expected else {
            throw Differs(what: "\(what): \(found) rather than \(expected)")
        }
    }
}
