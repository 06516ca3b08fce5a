import EventLog
import Projections
import SQLiteLog

/// Does so much of one thing and ends, for whoever counts its instructions: what twice as much takes
/// more is what the thing itself takes, for the start is the same.
struct HotPath {
    enum Kind: String, CaseIterable {
        /// Makes the logs that others read, of so many records and of twice as many.
        case prepare
        /// Appends so many records one by one, each guarded and synced.
        case append
        /// Appends so many records a thousand a batch.
        case batch
        /// Opens the log of so many records and closes it: what all below do as well.
        case open
        /// Reads the bytes of so many records.
        case read
        /// Reads so many records as events.
        case decode
        /// Builds the projections of so many records.
        case fold
        /// Verifies the hashes and the tree of so many records.
        case verify
    }

    static let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")

    let kind: Kind
    let count: Int
    let directory: String

    /// Made whatever the count is, so that the making is the same.
    private static let recordsMax = 2000
    private static let seed: UInt64 = 1

    /// - Parameter text: `KIND:N:DIR`.
    init(_ text: String) throws(Options.Misuse) {
        let parts = text.split(separator: ":", maxSplits: 2)
        guard parts.count == 3, let kind = Kind(rawValue: String(parts[0])),
            let count = Int(parts[1]), count > 0,
            count <= Self.recordsMax || kind != .append && kind != .batch
        else {
            throw Options.Misuse(
                description: """
                    --hot takes KIND:N:DIR, N to append from 1 to \(Self.recordsMax), not \(text)
                    """)
        }
        (self.kind, self.count, directory) = (kind, count, String(parts[2]))
    }

    func run() async throws {
        switch kind {
        case .prepare:
            for size in [count, 2 * count] { try await prepare(size) }
        case .append, .batch:
            let records = try records(Self.recordsMax)
            let log = try await FreshLog.make(in: try scratch("\(kind)-\(count)"))
            let share = Array(records.prefix(count))
            if kind == .append {
                _ = try await Appending(log: log).run([share])
            } else {
                try await Appending(log: log).run(
                    Appending.batches(share, of: Workload.batch))
            }
            try await log.close()
        case .open: try await onLog { _ in }
        case .read: try await onLog { _ = try await Reading(log: $0).allBytes() }
        case .decode: try await onLog { _ = try await Reading(log: $0).allEvents() }
        case .verify: try await onLog { try await Deriving(log: $0).verifyIntegrity() }
        case .fold:
            let path = try scratch("fold-\(count)") + "/projections.sqlite"
            try await onLog { log in
                let runner = ProjectionRunner(log: log, path: path) { true }
                try await runner.catchUp()
                await runner.close()
            }
        }
    }

    private func prepare(_ size: Int) async throws {
        let log = try await FreshLog.make(in: try scratch("log-\(size)"))
        try await Appending(log: log).run(
            Appending.batches(try records(size), of: Workload.batch))
        try await log.close()
    }

    private func records(_ count: Int) throws -> [Planned] {
        var stream = RecordStream(seed: Self.seed)
        return try stream.next(count)
    }

    private func onLog(_ body: (SQLiteLog) async throws -> Void) async throws {
        let log = try FreshLog.open(in: "\(directory)/log-\(count)")
        try await body(log)
        try await log.close()
    }

    private func scratch(_ name: String) throws -> String {
        let path = "\(directory)/\(name)"
        ScratchDirectory.remove(path)
        return try ScratchDirectory.made(path)
    }
}
