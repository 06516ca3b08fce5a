// Text as bytes: Swift compares and hashes by canonical equivalence, JSON and hashes by bytes.
extension String {
    /// Whether both are the same UTF-8.
    func hasSameBytes(as other: String) -> Bool {
        utf8.withContiguousStorageIfAvailable { a in
            other.utf8.withContiguousStorageIfAvailable { b in
                a.count == b.count && a.sharedPrefix(with: b) == a.count
            }
        }.flatMap { $0 } ?? utf8.elementsEqual(other.utf8)
    }

    /// Feeds a hash that agrees with `hasSameBytes(as:)`.
    func hashBytes(into hasher: inout Hasher) {
        var text = self
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes both have in common from the start.
    @inline(__always)
    func sharedPrefix(with other: Self) -> Int {
        let shorter = Swift.min(count, other.count)
        var index = 0
        while index < shorter, self[index] == other[index] { index += 1 }
        return index
    }
}
