import EventLog
import Synchronization

/// What stood over all centres at the sizes asked about lately. It changes with few records, and
/// between two of these it is the same at every size: the last of them tells which it is.
final class AdoptedCache: Sendable {
    private struct Known {
        /// How many records have been looked through.
        var covered = 0
        /// The sizes from which on something more was adopted, in order.
        var sizes: [Int] = []
        var kept = Kept<Int, Adopted>(limit: 32)
    }

    private let known = Mutex(Known())

    /// What stood at a size that the log has reached. Nothing in a log changes, so that what was
    /// read once stays true.
    func adopted(known: Int, in log: some LogSnapshot) throws -> Adopted {
        let size = min(known, log.size)
        let (covered, sizes) = self.known.withLock { ($0.covered, $0.sizes) }
        var found: [Int] = []
        if covered < size {
            try log.read(Adopted.query, in: covered..<size) { stored in
                found.append(stored.position + 1)
                return true
            }
        }
        let last = (found.last ?? sizes.last { $0 <= size }) ?? 0
        let kept = self.known.withLock { known in
            // Another question may have looked as far meanwhile.
            if known.covered == covered, covered < size {
                known.sizes += found
                known.covered = size
            }
            return known.kept.use(last)
        }
        if let kept { return kept }
        let adopted = try Adopted(known: last, in: log)
        self.known.withLock { $0.kept.put(adopted, for: last) }
        return adopted
    }
}

extension ProjectionRunner {
    /// What stood over all centres when the register held that many records.
    func adopted(known: Int) async throws -> Adopted {
        let cache = cache
        return try await log.read { try cache.adopted(known: known, in: $0) }
    }
}
