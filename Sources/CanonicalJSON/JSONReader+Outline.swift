extension JSONReader {
    /// The longest document that is outlined, in bytes: that of a record.
    public static let outlinedSizeBytesMax = 65_535

    /// Calls `body` with a canonical document seen in its bytes, without building a tree of it.
    ///
    /// - Parameter body: may look at the value only while it runs.
    /// - Returns: what `body` returns, or nothing where the document is longer than
    ///   ``outlinedSizeBytesMax``, is not canonical, or holds what records rarely hold: that is for
    ///   ``readCanonical(_:maximumDepth:)-([UInt8],_)`` to read, or to say what is wrong with it.
    /// - Complexity: O(n), with no allocation for documents of up to some seventy values.
    @inlinable
    public static func withOutline<Result>(
        of bytes: [UInt8], maximumDepth: Int = 64, _ body: (OutlinedValue) -> Result?
    ) -> Result? {
        guard bytes.count <= outlinedSizeBytesMax else { return nil }
        return bytes.withUnsafeBufferPointer { bytes -> Result? in
            // A kibibyte, which is what stands on the stack.
            let few = 1024 / MemoryLayout<OutlineEntry>.stride
            var isFull = false
            let result = withUnsafeTemporaryAllocation(
                of: OutlineEntry.self, capacity: few
            ) { entries in
                outlined(bytes, in: entries, maximumDepth, &isFull, body)
            }
            guard isFull else { return result }
            return withUnsafeTemporaryAllocation(
                of: OutlineEntry.self, capacity: bytes.count / 2 + 1
            ) { entries in
                outlined(bytes, in: entries, maximumDepth, &isFull, body)
            }
        }
    }

    @inlinable @inline(__always)
    static func outlined<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>,
        in entries: UnsafeMutableBufferPointer<OutlineEntry>, _ maximumDepth: Int,
        _ isFull: inout Bool, _ body: (OutlinedValue) -> Result?
    ) -> Result? {
        guard outline(bytes, in: entries, maximumDepth: maximumDepth, &isFull),
            let start = bytes.baseAddress, let root = entries.baseAddress
        else { return nil }
        return body(OutlinedValue(bytes: start, entries: UnsafePointer(root), index: 0))
    }

    @usableFromInline
    static func outline(
        _ bytes: UnsafeBufferPointer<UInt8>,
        in entries: UnsafeMutableBufferPointer<OutlineEntry>, maximumDepth: Int,
        _ isFull: inout Bool
    ) -> Bool {
        var scanner = OutlineScanner(bytes: bytes, entries: entries)
        switch scanner.outline(maximumDepth: maximumDepth) {
        case .outlined: return true
        case .full:
            isFull = true
            return false
        case .unusual: return false
        }
    }
}
