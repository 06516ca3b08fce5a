import EventLog
import SQLiteLog

/// Appends a workload to a log.
struct Appending {
    let log: SQLiteLog

    /// An append did not come to what it should.
    struct Refused: Error {
        let outcome: AppendOutcome
    }

    /// One record an action, from so many tasks at once; each task has rounds of its own and waits
    /// for one append before the next.
    ///
    /// - Returns: how long each took, in nanoseconds.
    func run(_ shares: [[Planned]]) async throws -> [Int] {
        let (log, start) = (log, try await log.read { $0.size })
        return try await withThrowingTaskGroup(of: [Int].self) { group in
            for share in shares {
                group.addTask {
                    // What was decided on the state after the round's last record has not seen what
                    // others appended since: the condition is truly looked up.
                    var seen: [Int: Int] = [:]
                    var took: [Int] = []
                    took.reserveCapacity(share.count)
                    for planned in share {
                        let begun = Stopwatch.now
                        let append = planned.append(since: seen[planned.round] ?? start)
                        let positions = try await Self.positions(log.append(append))
                        seen[planned.round] = positions.upperBound
                        took.append(Stopwatch.now - begun)
                    }
                    return took
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// So many records an action, as an import does, one action after another.
    func run(_ batches: [[Draft]]) async throws {
        var seen = try await log.read { $0.size }
        for (index, batch) in batches.enumerated() {
            let append = Append(
                batch, unless: LogQuery([Planned.framework]), since: seen,
                time: .clock(Timestamp(milliseconds: Self.importing + Int64(index)), until: .latest)
            )
            let positions = try await Self.positions(log.append(append))
            // As it was before this batch.
            seen = positions.lowerBound
        }
    }

    /// The shares of so many tasks.
    static func shares(_ records: some Sequence<Planned>, tasks: Int) -> [[Planned]] {
        var shares = [[Planned]](repeating: [], count: tasks)
        for planned in records { shares[planned.round % tasks].append(planned) }
        return shares
    }

    /// So many records each, under one command.
    static func batches(_ records: [Planned], of size: Int) -> [[Draft]] {
        stride(from: 0, to: records.count, by: size).map { start in
            let batch = records[start..<min(start + size, records.count)]
            let command = batch[start].draft.command
            return batch.map { $0.draft.under(command: command) }
        }
    }

    private static let importing: Int64 = 1_707_091_200_000

    private static func positions(_ outcome: AppendOutcome) throws(Refused) -> Range<Int> {
        guard case .appended(let positions, _) = outcome else { throw Refused(outcome: outcome) }
        return positions
    }
}

extension Draft {
    /// The same record as part of another action.
    fileprivate func under(command: String) -> Draft {
        Draft(
            type: type, version: version, effective: effective, actor: actor, action: action,
            command: command, rules: rules, policy: policy, article: article, tags: Set(tags),
            data: data)
    }
}
