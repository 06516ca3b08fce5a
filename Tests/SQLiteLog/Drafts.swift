import CanonicalJSON
import EventLog

/// The n-th command's UUID.
func commandID(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
}

/// A moment so many seconds into the tests' day.
func second(_ number: Int) -> Timestamp {
    Timestamp(milliseconds: 1_700_000_000_000 + Int64(number) * 1000)
}

func draft(
    _ command: Int, type: String = "centre.noted", tags: Set<String> = [], data: JSON = [:]
) -> Draft {
    Draft(
        type: type, version: 1, effective: "2026-03-01",
        actor: ["account": "wang", "role": "officer", "via": "page"], action: "centre.note",
        command: commandID(command), rules: 1, policy: "2025", article: "20", tags: tags, data: data
    )
}

/// An append of one command that nothing speaks against.
func append(
    _ command: Int, type: String = "centre.noted", tags: [Set<String>] = [[]],
    unless: LogQuery = LogQuery(), since: Int = 0, at time: AppendTime = .exactly(second(0)),
    data: JSON = [:], digest: [UInt8] = [], warnings: [UInt8] = []
) -> Append {
    Append(
        tags.map { draft(command, type: type, tags: $0, data: data) }, unless: unless,
        since: since, time: time, digest: digest, warnings: warnings)
}

extension EventLog {
    /// All records, in order.
    func all() async throws -> [StoredRecord] {
        try await read { snapshot in
            var records: [StoredRecord] = []
            try snapshot.read(0..<snapshot.size) {
                records.append($0)
                return true
            }
            return records
        }
    }

    /// The positions of the records that match.
    func positions(_ query: LogQuery, in range: Range<Int>? = nil) async throws -> [Int] {
        try await read { snapshot in
            var positions: [Int] = []
            try snapshot.read(query, in: range ?? 0..<snapshot.size) {
                positions.append($0.position)
                return true
            }
            return positions
        }
    }

    var size: Int {
        get async throws { try await read { $0.size } }
    }
}

extension AppendOutcome {
    /// The positions of what was appended, nothing where it was refused.
    var positions: Range<Int>? {
        if case .appended(let positions, _) = self { positions } else { nil }
    }
}
