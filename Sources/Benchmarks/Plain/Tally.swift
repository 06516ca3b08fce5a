/// What a read has passed over: it makes sure that all was read, and that reading is not optimised
/// away.
struct Tally: Hashable, Sendable {
    private(set) var count = 0
    private(set) var sizeBytes = 0
    // Of each body the first byte and the last.
    private(set) var ends = 0

    mutating func add(_ body: UnsafeRawBufferPointer) {
        count += 1
        sizeBytes += body.count
        if let first = body.first, let last = body.last { ends &+= Int(first) &+ Int(last) }
    }

    mutating func add(_ other: Tally) {
        count += other.count
        sizeBytes += other.sizeBytes
        ends &+= other.ends
    }
}
