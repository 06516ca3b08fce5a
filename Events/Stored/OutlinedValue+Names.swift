internal import CanonicalJSON

extension OutlinedValue {
    /// The member of that name of this object, and how many stand before it.
    ///
    /// Objects in records are small: to look through them is quicker than any search.
    @inline(__always)
    func member(_ name: StaticString) -> (index: Int, value: OutlinedValue)? {
        var member = first
        for index in 0..<count {
            if member.isNamed(name) { return (index, member) }
            member = member.following
        }
        return nil
    }

    /// Whether it is the member of that name in its object.
    @inline(__always)
    func isNamed(_ name: StaticString) -> Bool {
        self.name.hasBytes(
            UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether both are the same bytes.
    @inline(__always)
    func hasBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let bytes = baseAddress, let others = other.baseAddress else { return true }
        // Two words that overlap cover what is no longer than both, and most names are not.
        switch count {
        case 8...16: return same(bytes, others, UInt64.self)
        case 4..<8: return same(bytes, others, UInt32.self)
        default:
            for index in 0..<count where self[index] != other[index] { return false }
            return true
        }
    }

    /// Whether both agree in the first and in the last `Word`; they are that long and no longer
    /// than two.
    @inline(__always)
    private func same<Word: FixedWidthInteger>(
        _ bytes: UnsafePointer<UInt8>, _ others: UnsafePointer<UInt8>, _ word: Word.Type
    ) -> Bool {
        let (bytes, others) = (UnsafeRawPointer(bytes), UnsafeRawPointer(others))
        let last = count - MemoryLayout<Word>.size
        return bytes.loadUnaligned(as: word) == others.loadUnaligned(as: word)
            && bytes.loadUnaligned(fromByteOffset: last, as: word)
                == others.loadUnaligned(fromByteOffset: last, as: word)
    }

    /// Whether these are the bytes of `text`.
    @inline(__always)
    func hasBytes(of text: String) -> Bool {
        guard count == text.utf8.count else { return false }
        return text.withBytes { hasBytes($0) }
    }
}

extension String {
    /// Calls `body` with the UTF-8 of the text.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }
}
