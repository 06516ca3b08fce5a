import EventLog
import Foundation
import Register
import Testing

/// Bits that rot on the disk, one at a time, in all files of a register of 1,000 records.
///
/// `ANNALS_BITS` says how many are flipped, or `all`; `ANNALS_SEED` repeats those of a seed. A flip
/// that ends the process leaves its store where the test said, as it was then.
@Suite struct `A flipped bit` {
    /// How many failures are told before the test gives up.
    private static let failuresMax = 20
    /// One of so many reported flips is looked at closely.
    private static let closely = 8

    private let asked = ProcessInfo.processInfo.environment["ANNALS_BITS"]
    private let seed =
        ProcessInfo.processInfo.environment["ANNALS_SEED"].flatMap { UInt64($0) }
        ?? .random(in: .min ... .max)

    @Test func `is reported where anything reads otherwise, and crashes nothing`() async throws {
        try await withTemporaryDirectory { directory in
            print("The seed of the flips is \(seed) (ANNALS_SEED); the stores are in \(directory).")
            try await SmallStore.make(at: "\(directory)/store")
            let store = try StoreFiles(of: "\(directory)/store")
            let records = try await LogReading.records(at: store.directory, 0..<SmallStore.size)
            let before = FlipTrial(
                files: store, questions: try LogQuestions(records),
                positions: try positions(of: records))
            let workers = min(ProcessInfo.processInfo.activeProcessorCount, 4)
            let (seed, asked) = (seed, asked)
            let counts = try await withThrowingTaskGroup(of: FlipCounts.self) { group in
                for worker in 0..<workers {
                    let files = try store.copied(to: "\(directory)/store-\(worker)")
                    group.addTask {
                        try await before.run(
                            on: files, share: (worker, workers), of: asked, seed: seed,
                            failuresMax: Self.failuresMax, closely: Self.closely)
                    }
                }
                return try await group.reduce(into: FlipCounts()) { $0.add($1) }
            }
            print("of \(store.bitCount) bits in \(store.names.count) files, seed \(seed)")
            print("\(counts)")
        }
    }

    /// The positions of each command's records.
    private func positions(of records: [[UInt8]]) throws -> [String: [Int]] {
        var positions: [String: [Int]] = [:]
        for (position, bytes) in records.enumerated() {
            let record = try Record(bytes: bytes)
            positions[record.command, default: []].append(position)
        }
        return positions
    }
}
