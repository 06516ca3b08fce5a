import CanonicalJSON
import EventLog
import Events
import Projections
import SQLiteLog

/// Questions for the roster of a city of a thousand centres, on a log of a size.
struct Asking {
    let size: Int
    let corrections: Int
    let seed: UInt64
    let scratch: ScratchDirectory
    private(set) var figures: [Figure] = []

    /// How many questions of each kind; the first ones warm up and are not counted.
    private static let questions = 200
    private static let warming = 20

    init(
        _ size: Int, corrections: Int = 0, seed: UInt64, in scratch: ScratchDirectory
    ) {
        self.size = size
        self.corrections = corrections
        self.seed = seed
        self.scratch = scratch
    }

    /// The roster asked for was not that of the city.
    struct Unsound: Error {
        let centres: Int
    }

    /// Asks, and removes what it made.
    mutating func run() async throws {
        let directory = try scratch.directory("city-\(size)-\(corrections)")
        defer { ScratchDirectory.remove(directory) }
        let log = try await FreshLog.make(in: directory)
        let first = try await log.read { $0.size }
        try await fill(log, from: first)
        let runner = ProjectionRunner(log: log, path: directory + "/projections.sqlite") { true }
        let known = try await runner.catchUp()
        var random = SplitMix64(seed: seed)
        let today = City.days.upperBound
        let carriedOver = first + City.centres
        try await ask(corrections > 0 ? .rosterCorrected : .rosterNow, runner) { (today, known) }
        try await ask(corrections > 0 ? .rosterThenCorrected : .rosterThen, runner) {
            let days = Int(City.days.lowerBound.number)...Int(today.number)
            return (
                Day(number: Int32(Int.random(in: days, using: &random))),
                Int.random(in: carriedOver...known, using: &random)
            )
        }
        await runner.close()
        try await log.close()
    }

    private func fill(_ log: SQLiteLog, from first: Int) async throws {
        var city = City(records: size, corrections: corrections, seed: seed, at: first)
        var seen = first
        while true {
            let (drafts, time) = try city.next(Workload.batch)
            guard !drafts.isEmpty else { return }
            let append = Append(
                drafts, unless: LogQuery([Planned.framework]), since: seen,
                time: .clock(time, until: .latest))
            guard case .appended(let positions, _) = try await log.append(append) else {
                throw Unsound(centres: 0)
            }
            seen = positions.lowerBound
        }
    }

    private mutating func ask(
        _ work: Work, _ runner: ProjectionRunner<SQLiteLog>, _ question: () -> (Day, Int)
    ) async throws {
        var took: [Int] = []
        for number in 0..<Self.questions + Self.warming {
            let (day, known) = question()
            let start = Stopwatch.now
            let roster = try await runner.roster(on: day, known: known)
            let nanoseconds = Stopwatch.now - start
            if number >= Self.warming { took.append(nanoseconds) }
            // All were carried over from before the first day.
            let found = roster["centres"]?.array?.count ?? 0
            guard found == City.centres else { throw Unsound(centres: found) }
        }
        let latency = Latency(took)
        figures.append(
            Figure(
                work: work, store: .annals, size: size,
                value: Double(latency.p99Nanoseconds) / 1e6, latency: latency))
    }
}
