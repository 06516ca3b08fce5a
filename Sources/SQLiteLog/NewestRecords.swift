import EventLog
import Synchronization

/// The index of the records that no run covers yet, in memory, for the writer and every reader of
/// one opened log. A stretch that has become a run is kept until the next has, for those who still
/// read at a size from before.
///
/// Rows of the index are what an append costs; written once for some ten thousand records, in the
/// order of their key, they cost a fraction.
final class NewestRecords: Sendable {
    private struct Stretches {
        var previous: Segment?
        var current: Segment?
        // What the open transaction has added, to be forgotten should it fail.
        var committedEnd = 0
        var added: [(terms: [Term], command: CommandID)] = []
        var isFed = false
    }

    private let stretches = Mutex(Stretches())

    // MARK: - The writer

    /// Begins at what a log holds: `segment` reaches from the end of its last run to its size.
    func begin(with segment: Segment) {
        stretches.withLock {
            $0.current = segment
            $0.committedEnd = segment.end
            $0.isFed = true
        }
    }

    /// Takes in a record of the open transaction. Readers do not see it: it stands at a position
    /// that is not below their size.
    func append(_ terms: [Term], command: CommandID) {
        stretches.withLock {
            $0.current?.append(terms, command: command)
            $0.added.append((terms, command))
        }
    }

    /// The transaction stands.
    func commit() {
        stretches.withLock {
            $0.committedEnd = $0.current?.end ?? 0
            $0.added.removeAll(keepingCapacity: true)
        }
    }

    /// The transaction was taken back.
    func rollBack() {
        stretches.withLock {
            $0.current?.remove(
                from: $0.committedEnd, terms: $0.added.flatMap(\.terms),
                commands: $0.added.map(\.command))
            $0.added.removeAll(keepingCapacity: true)
        }
    }

    /// How many records no run covers.
    var count: Int { stretches.withLock { $0.current?.count ?? 0 } }

    /// What is to become a run, nothing where there is nothing.
    var unmerged: Segment? { stretches.withLock { $0.current } }

    /// What was `unmerged` is a run now.
    func rotate() {
        stretches.withLock {
            guard let current = $0.current else { return }
            $0.previous = current
            $0.current = Segment(from: current.end)
        }
    }

    /// Whether no record at or after `since` can match, as far as memory alone can tell: what is
    /// asked for each append.
    func isCertainlyUnmatched(_ query: LogQuery, since: Int) -> Bool {
        stretches.withLock { stretches in
            guard let current = stretches.current, since >= current.start else { return false }
            func isOlder(_ term: Term) -> Bool { (current.last(of: term) ?? -1) < since }
            return query.items.allSatisfy { item in
                item.tagTerms.contains(where: isOlder)
                    || !item.types.isEmpty && item.typeTerms.allSatisfy(isOlder)
            }
        }
    }

    /// The position of the first record of a command.
    func first(of command: CommandID) -> Int? {
        stretches.withLock { $0.current?.first(of: command) }
    }

    // MARK: - Whoever reads

    /// Takes over a segment that reaches as far as what is here, or further, where no writer keeps
    /// this up to date.
    func renew(with segment: Segment) {
        stretches.withLock {
            guard !$0.isFed, segment.end >= $0.current?.end ?? 0 else { return }
            $0.previous = nil
            $0.current = segment
        }
    }

    /// What the segments say that reach over `range` together, nothing where there are none: then
    /// the reader's size is too old, or too new.
    ///
    /// - Parameter body: called under the lock, so that no segment outlives it: the writer would
    ///   have to copy it whole.
    func reading<Result>(
        _ range: Range<Int>, _ body: (Segment) throws -> Result
    ) rethrows -> [Result]? {
        try stretches.withLock { stretches in
            guard let current = stretches.current, current.end >= range.upperBound else {
                return nil
            }
            if current.start <= range.lowerBound { return [try body(current)] }
            guard let previous = stretches.previous, previous.start <= range.lowerBound else {
                return nil
            }
            return [try body(previous), try body(current)]
        }
    }
}
