import Dispatch
import EventLog
import SQLiteLog
import Testing

@Suite struct `The index of a log` {
    /// What an append bore, as the test remembers it.
    private struct Remembered {
        let type: String
        let tags: Set<String>
    }

    private static let tags = (0..<12).map { "tag:\($0)" }
    private static let types = (0..<4).map { "type.\($0)" }

    private static func subset(
        of all: [String], most: Int, using random: inout SplitMix64
    ) -> Set<String> {
        Set(
            (0..<Int.random(in: 0...most, using: &random)).compactMap { _ in
                all.randomElement(using: &random)
            })
    }

    private static func query(using random: inout SplitMix64) -> LogQuery {
        LogQuery(
            Set(
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    LogQuery.Item(
                        types: subset(of: types + ["type.none"], most: 2, using: &random),
                        tags: subset(of: tags + ["tag:none"], most: 3, using: &random))
                }))
    }

    /// Asks random questions of a log, and of what was appended to it.
    private static func compare(
        _ log: SQLiteLog, with records: [Remembered], seed: UInt64, using random: inout SplitMix64
    ) async throws {
        for _ in 0..<25 {
            let query = query(using: &random)
            let lower = Int.random(in: 0...records.count, using: &random)
            let range = lower..<Int.random(in: lower...records.count, using: &random)
            let expected = range.filter { position in
                query.matches(type: records[position].type, tags: records[position].tags)
            }
            #expect(
                try await log.positions(query, in: range) == expected,
                "seed \(seed): \(query) in \(range) of \(records.count)")
        }
    }

    @Test(arguments: [1, 7, 64, 1000], 0..<6 as Range<UInt64>)
    func `answers as a walk over all records would, wherever its runs end`(
        runRecords: Int, seed: UInt64
    ) async throws {
        var random = SplitMix64(seed: seed &* 7919 &+ UInt64(runRecords))
        let directory = try LogDirectory()
        var options = SQLiteLog.Options()
        options.runRecords = runRecords
        var records: [Remembered] = []
        var log = try directory.open(options: options)
        // One that follows as another process would.
        var reader = try directory.open(.reading, options: options)
        for command in 0..<60 {
            let type = Self.types.randomElement(using: &random) ?? ""
            let added = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                Self.subset(of: Self.tags, most: 4, using: &random)
            }
            let since = Int.random(in: 0...records.count, using: &random)
            let unless = Self.query(using: &random)
            let conflict = (since..<records.count).first {
                unless.matches(type: records[$0].type, tags: records[$0].tags)
            }
            let outcome = try await log.append(
                append(command, type: type, tags: added, unless: unless, since: since))
            if let conflict {
                #expect(outcome == .conflict(position: conflict), "seed \(seed), \(command)")
            } else {
                #expect(outcome.positions?.lowerBound == records.count, "seed \(seed), \(command)")
                records += added.map { Remembered(type: type, tags: $0) }
            }
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                // A start for writing waits for those who read.
                try await reader.close()
                try await log.close()
                log = try directory.open(options: options)
                reader = try directory.open(.reading, options: options)
            case 1:
                try await Self.compare(log, with: records, seed: seed, using: &random)
            case 2:
                try await Self.compare(reader, with: records, seed: seed, using: &random)
            default: break
            }
        }
        try await Self.compare(log, with: records, seed: seed, using: &random)
        try await Self.compare(reader, with: records, seed: seed, using: &random)
        #expect(try await log.read { try $0.verifyIndexes() } == nil)
        try await log.close()
    }

    @Test func `of a size from before two runs is still what it was`() async throws {
        let directory = try LogDirectory()
        var options = SQLiteLog.Options()
        options.runRecords = 20
        let log = try directory.open(options: options)
        _ = try await log.append(append(0, tags: Array(repeating: ["x"], count: 5)))
        let (isOpen, opened) = AsyncStream<Void>.makeStream()
        let done = DispatchSemaphore(value: 0)
        // A reader that began before the runs and asks after them.
        async let early: [Int] = log.read { snapshot in
            opened.finish()
            done.wait()
            var found: [Int] = []
            try snapshot.read(.taggedAny(["x"]), in: 0..<100) {
                found.append($0.position)
                return true
            }
            return found
        }
        for await _ in isOpen {}
        for command in 1..<30 {
            _ = try await log.append(append(command, tags: Array(repeating: ["x"], count: 5)))
        }
        done.signal()
        #expect(try await early == [0, 1, 2, 3, 4])
        try await log.close()
    }

    @Test func `knows each command once more after a run and a new start`() async throws {
        let directory = try LogDirectory()
        var options = SQLiteLog.Options()
        options.runRecords = 10
        for round in 0..<3 {
            let log = try directory.open(options: options)
            for command in 0..<50 {
                let outcome = try await log.append(
                    append(
                        command, tags: [[], []], digest: [UInt8(command)],
                        warnings: [1, UInt8(command)]))
                let positions = (2 * command)..<(2 * command + 2)
                if round == 0 {
                    #expect(outcome.positions == positions)
                } else {
                    #expect(
                        outcome
                            == .repeated(
                                RememberedCommand(
                                    positions: positions, digest: [UInt8(command)],
                                    warnings: [1, UInt8(command)])))
                }
            }
            if round == 1 { continue }
            try await log.close()
        }
    }
}
