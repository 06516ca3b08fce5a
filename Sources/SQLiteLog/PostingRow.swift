/// One row of the index: where a term occurs, up to 256 times.
struct PostingRow: Hashable {
    static let positionsMax = 256

    let term: Term
    let first: Int
    /// The distances from each position to the next, as varints.
    let more: [UInt8]

    /// The rows of a term that occurs at these distances, in order, from `start`.
    static func rows(of term: Term, at distances: [UInt32], from start: Int) -> [PostingRow] {
        stride(from: 0, to: distances.count, by: positionsMax).map { index in
            let chunk = distances[index..<min(index + positionsMax, distances.count)]
            var more: [UInt8] = []
            for (previous, next) in zip(chunk, chunk.dropFirst()) {
                Varint.write(Int(next - previous), to: &more)
            }
            return PostingRow(term: term, first: start + Int(chunk[chunk.startIndex]), more: more)
        }
    }

    /// The positions it stands for.
    var positions: [Int] {
        more.withUnsafeBytes { Self.positions(from: first, more: $0) } ?? [first]
    }

    /// The positions a row stands for, in order; nothing where it is none that was stored.
    static func positions(from first: Int, more: UnsafeRawBufferPointer) -> [Int]? {
        var positions = [first]
        var offset = 0
        while offset < more.count {
            guard positions.count < positionsMax,
                let distance = Varint.read(more, at: &offset), distance > 0
            else { return nil }
            let (next, overflows) = positions[positions.count - 1].addingReportingOverflow(distance)
            guard !overflows else { return nil }
            positions.append(next)
        }
        return positions
    }
}
