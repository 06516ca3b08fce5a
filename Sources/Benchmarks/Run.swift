/// All that is measured in one run.
struct Run {
    let options: Options
    let workload: Workload
    let scratch: ScratchDirectory
    let tools: Tools
    private(set) var figures: [Figure] = []
    /// What the peers said of themselves.
    private(set) var peers: [PeerTrial.About] = []
    /// What the plain loop read back of its connection.
    private(set) var settings: (journalMode: String, synchronous: String) = ("", "")

    /// Larger ones are measured once.
    private static let repeatedSizeMax = 100_000
    static let corrections = 1000

    init(
        _ options: Options, _ workload: Workload, _ scratch: ScratchDirectory, _ tools: Tools
    ) {
        self.options = options
        self.workload = workload
        self.scratch = scratch
        self.tools = tools
    }

    private func wants(_ works: [Work]) -> Bool { !options.wanted.isDisjoint(with: works) }

    /// What is measured beside others.
    mutating func compare() async throws {
        guard wants(Work.compared) else { return }
        let file = scratch.path + "/records"
        if tools.python != nil { try RecordFile.write(workload, to: file) }
        defer { ScratchDirectory.remove(file) }
        for index in 1...options.repeats {
            Benchmarks.note("beside others, \(index) of \(options.repeats)")
            var trial = Trial(workload, in: scratch, wanted: options.wanted)
            try await trial.run()
            figures += trial.figures
            settings = trial.settings
            guard let python = tools.python else { continue }
            let peer = PeerTrial(
                workload: workload, wanted: options.wanted.intersection(Work.compared),
                scratch: scratch, records: file)
            for store in Store.peers {
                let (measured, about) = try peer.run(store, by: python, tools)
                figures += measured
                if !peers.contains(about) { peers.append(about) }
            }
        }
    }

    /// Actions over HTTP.
    mutating func act() async throws {
        guard wants([.http]) else { return }
        for index in 1...options.repeats {
            Benchmarks.note("over HTTP, \(index) of \(options.repeats)")
            let trial = HTTPTrial(scratch: scratch, tools: tools, seconds: options.httpSeconds)
            guard let figure = try await trial.run() else { return }
            figures.append(figure)
        }
    }

    /// What is measured of ours alone.
    mutating func grow() async throws {
        if wants(Work.grown) {
            for size in options.growth {
                for index in 1...repeats(at: size) {
                    Benchmarks.note("\(size) records, \(index) of \(repeats(at: size))")
                    var growth = Growth(
                        to: size, seed: options.seed, in: scratch, wanted: options.wanted, tools)
                    try await growth.run()
                    figures += growth.figures
                }
            }
        }
        guard wants(Work.asked) else { return }
        for size in options.cities {
            for index in 1...repeats(at: size) {
                Benchmarks.note("\(size) records of a city, \(index) of \(repeats(at: size))")
                if wants([.rosterNow, .rosterThen]) { try await ask(size, corrections: 0) }
                if wants([.rosterCorrected, .rosterThenCorrected]) {
                    try await ask(size, corrections: Self.corrections)
                }
            }
        }
    }

    private mutating func ask(_ size: Int, corrections: Int) async throws {
        var asking = Asking(size, corrections: corrections, seed: options.seed, in: scratch)
        try await asking.run()
        figures += asking.figures.filter { options.wanted.contains($0.work) }
    }

    private func repeats(at size: Int) -> Int {
        size <= Self.repeatedSizeMax ? options.repeats : 1
    }
}
