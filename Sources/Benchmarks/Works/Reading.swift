import EventLog
import Events
import Projections
import SQLiteLog

/// Reads a log, each time through its public interface and on one thread.
struct Reading {
    let log: SQLiteLog

    /// Every record's bytes.
    func allBytes() async throws -> Tally {
        try await log.read { snapshot in
            var tally = Tally()
            try snapshot.read(0..<snapshot.size) { stored in
                stored.bytes.withUnsafeBytes { tally.add($0) }
                return true
            }
            return tally
        }
    }

    /// Every record as the event it is; how many there are.
    func allEvents() async throws -> Int {
        try await log.read { snapshot in
            var count = 0
            try snapshot.read(0..<snapshot.size) { stored in
                let event = try RecordedEvent(stored)
                if event.position == count { count += 1 }
                return true
            }
            return count
        }
    }

    /// The bytes of the records of each tag, one read a tag, as a question about one centre is.
    func each(of tags: [String]) async throws -> Tally {
        var tally = Tally()
        for tag in tags {
            let part = try await log.read { snapshot in
                var part = Tally()
                try snapshot.read(.taggedAny([tag]), in: 0..<snapshot.size) { stored in
                    stored.bytes.withUnsafeBytes { part.add($0) }
                    return true
                }
                return part
            }
            tally.add(part)
        }
        return tally
    }
}
