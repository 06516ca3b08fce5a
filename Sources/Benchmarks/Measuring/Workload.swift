import EventLog

/// What every repeat of a run works on.
struct Workload: Sendable {
    let records: [Planned]
    /// The records' canonical bytes, for the plain loop and the peers.
    let bodies: [[UInt8]]
    /// How many of them are appended one by one: each costs a sync.
    let singles: Int
    /// How many of them are appended by 64 tasks.
    let many: Int
    /// The tags of some centres that have nearly sixty records, and how many records these are.
    let centres: (tags: [String], recordCount: Int)

    static let tasks = 64
    static let batch = 1000
    private static let centresMax = 500
    private static let aboutSixty = 50...70

    init(records count: Int, singles: Int, many: Int, seed: UInt64) throws {
        var stream = RecordStream(seed: seed)
        records = try stream.next(count)
        bodies = try records.enumerated().map { position, planned in
            try EncodedDraft(planned.draft).bytes(position: position, recorded: planned.time)
        }
        self.singles = min(count, singles)
        self.many = min(count, many)
        centres = Self.centres(of: records)
    }

    /// The mean length of a record, in bytes.
    var meanSizeBytes: Double {
        Double(bodies.reduce(0) { $0 + $1.count }) / Double(bodies.count)
    }

    /// How many tags a record bears.
    var meanTags: Double {
        Double(records.reduce(0) { $0 + $1.draft.tags.count }) / Double(records.count)
    }

    private static func centres(of records: [Planned]) -> (tags: [String], recordCount: Int) {
        var counts: [String: Int] = [:]
        for planned in records {
            for tag in planned.draft.tags where tag.hasPrefix("centre:") {
                counts[tag, default: 0] += 1
            }
        }
        let whole = counts.filter { aboutSixty.contains($0.value) }
        // A run too short for a whole life reads what there is.
        let chosen = (whole.isEmpty ? counts : whole).sorted { $0.key < $1.key }
            .prefix(centresMax)
        return (chosen.map(\.key), chosen.reduce(0) { $0 + $1.value })
    }
}
