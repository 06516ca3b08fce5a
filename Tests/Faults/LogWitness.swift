import DurableFile
import EventLog
import FaultInjection
import SQLiteLog

/// Holds what a log has against what it promised.
enum LogWitness {
    /// The first thing that does not hold; nothing where all does. What was asked for and not
    /// acknowledged may stand or not, but wholly, in order, and with nothing after it missing.
    ///
    /// - Parameter acts: what was done; told where each stands by now.
    static func complaint(about disk: Disk, _ acts: inout [LogLife.Act]) async throws -> String? {
        let log = try SQLiteLog.open(
            directory: disk.path, mode: .writing, options: options, onFailure: { _ in })
        do {
            let found = try await complaint(about: log, disk, &acts)
            try await log.close()
            return found
        } catch {
            try? await log.close()
            throw error
        }
    }

    private static var options: SQLiteLog.Options {
        var options = SQLiteLog.Options()
        options.readers = 1
        return options
    }

    private static func complaint(
        about log: SQLiteLog, _ disk: Disk, _ acts: inout [LogLife.Act]
    ) async throws -> String? {
        let (records, failure) = try await log.read { snapshot in
            var records: [Record] = []
            try snapshot.read(0..<snapshot.size) {
                records.append(try Record(bytes: $0.bytes))
                return true
            }
            return (records, try snapshot.verifyIndexes())
        }
        if let failure { return "verify: \(failure)" }
        var next = 0
        for (index, act) in acts.enumerated() {
            let end = next + act.drafts.count
            let stands =
                end <= records.count
                && zip(records[next..<end], act.drafts).allSatisfy {
                    $0.command == $1.command && $0.data == $1.data
                }
            if let positions = act.positions {
                guard stands else {
                    return "acknowledged command \(act.command) is lost or altered"
                }
                guard positions == next..<end else {
                    return "command \(act.command) moved from \(positions) to \(next)"
                }
                if let (path, bytes) = act.attachment {
                    guard let kept = try? DurableFile.read("\(disk.path)/\(path)"), kept == bytes
                    else { return "the attachment of acknowledged command \(act.command) is lost" }
                }
            }
            if stands {
                next = end
                acts[index].positions = acts[index].positions ?? (end - act.drafts.count)..<end
            }
        }
        guard next == records.count else {
            return "there are \(records.count) records, \(next) of which were asked for in order"
        }
        // Asked again, each stands exactly once.
        if let last = acts.last {
            try LogLife.keep(last, on: disk)
            switch try await log.append(LogLife.append(last.drafts)) {
            case .repeated(let remembered) where remembered.positions == last.positions: break
            case .appended(let positions, _) where last.positions == nil:
                acts[acts.count - 1].positions = positions
            case let outcome: return "command \(last.command) again: \(outcome)"
            }
        }
        return nil
    }
}
