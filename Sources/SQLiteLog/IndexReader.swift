import EventLog
import SQLite

/// The index at one size: what runs have written of it, and the newest records in memory.
final class IndexReader {
    let reader: RecordReader
    /// The records that no run covers, up to the size.
    let unmerged: Range<Int>

    private let newest: NewestRecords
    // Where the newest records in memory are not those of this size.
    private var own: Segment?

    /// - Parameter size: no position at or after it is given.
    init(_ reader: RecordReader, _ newest: NewestRecords, size: Int) throws {
        self.reader = reader
        self.newest = newest
        // Runs beyond the records are damage, which verification names; the records can be read.
        unmerged = min(try reader.mergedEnd(), size)..<size
    }

    /// Where a term occurs among the records that no run covers.
    func unmergedOccurrences(of term: Term) throws -> [Occurrences] {
        if unmerged.isEmpty { return [] }
        return try reading { $0.occurrences(of: term) }
    }

    /// The position of the first record of a command, nothing where it is not known.
    func first(of command: CommandID) throws -> Int? {
        if !unmerged.isEmpty {
            let found = try reading { $0.first(of: command) }.lazy.compactMap(\.self).first
            if let found { return found < unmerged.upperBound ? found : nil }
        }
        return try reader.merged(command)
    }

    private func reading<Result>(_ body: (Segment) -> Result) throws -> [Result] {
        if let own { return [body(own)] }
        if let results = newest.reading(unmerged, body) { return results }
        let segment = try reader.segment(of: unmerged)
        own = segment
        newest.renew(with: segment)
        return [body(segment)]
    }
}
