/// A value of a canonical document, seen in the document's bytes: nothing of it is copied before
/// it is asked for.
///
/// It holds the addresses of memory lent by ``JSONReader/withOutline(of:maximumDepth:_:)``, so it
/// is not sendable and means nothing after that call. Every offset it reads with was taken down by
/// the scanner from those very bytes, and an object's or array's entries from its own index on.
@frozen
public struct OutlinedValue {
    @usableFromInline let bytes: UnsafePointer<UInt8>
    @usableFromInline let entries: UnsafePointer<OutlineEntry>
    @usableFromInline let index: Int

    @inlinable
    init(bytes: UnsafePointer<UInt8>, entries: UnsafePointer<OutlineEntry>, index: Int) {
        self.bytes = bytes
        self.entries = entries
        self.index = index
    }

    @inlinable @inline(__always)
    var entry: OutlineEntry { entries[index] }
}

@available(*, unavailable)
extension OutlinedValue: Sendable {}

extension OutlinedValue {
    /// Whether it is `null`.
    @inlinable @inline(__always)
    public var isNull: Bool { entry.kind == .null }

    /// Whether it is a text.
    @inlinable @inline(__always)
    public var isText: Bool {
        switch entry.kind {
        case .asciiText, .text, .escapedText: true
        case .null, .true, .false, .integer, .array, .object: false
        }
    }

    /// Whether it is an array.
    @inlinable @inline(__always)
    public var isArray: Bool { entry.kind == .array }

    /// Whether it is an object.
    @inlinable @inline(__always)
    public var isObject: Bool { entry.kind == .object }

    /// The truth value, where this is one.
    @inlinable @inline(__always)
    public var bool: Bool? {
        switch entry.kind {
        case .true: true
        case .false: false
        case .null, .integer, .asciiText, .text, .escapedText, .array, .object: nil
        }
    }

    /// The number, where this is an integer.
    @inlinable @inline(__always)
    public var integer: Int64? {
        let entry = entry
        guard entry.kind == .integer else { return nil }
        let isNegative = bytes[Int(entry.start)] == UInt8(ascii: "-")
        var number: Int64 = 0
        for offset in Int(entry.start) + (isNegative ? 1 : 0)..<Int(entry.end) {
            number = number &* 10 &+ Int64(bytes[offset] &- UInt8(ascii: "0"))
        }
        return isNegative ? -number : number
    }

    /// The UTF-8 of the text, where this is a text that is written without an escape.
    @inlinable @inline(__always)
    public var plainText: UnsafeBufferPointer<UInt8>? {
        let entry = entry
        guard entry.kind == .asciiText || entry.kind == .text else { return nil }
        return UnsafeBufferPointer(
            start: bytes + Int(entry.start), count: Int(entry.end) - Int(entry.start))
    }

    /// The text, where this is one.
    public var string: String? {
        guard let plainText else { return isText ? json.string : nil }
        // The scanner has seen that it is well-formed, and that it is ASCII where it says so.
        return String(
            copying: UTF8Span(
                unchecked: plainText.span, isKnownASCII: entry.kind == .asciiText))
    }

    /// The value as a tree.
    public var json: JSON {
        let isQuoted = isText
        let start = Int(entry.start) - (isQuoted ? 1 : 0)
        let end = Int(entry.end) + (isQuoted ? 1 : 0)
        switch entry.kind {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .integer, .asciiText, .text, .escapedText, .array, .object: break
        }
        do {
            return try JSONReader.readCanonical(
                UnsafeBufferPointer(start: bytes + start, count: end - start).span,
                maximumDepth: JSONReader.deepestNesting)
        } catch {
            preconditionFailure("what is outlined is canonical, the reader says \(error)")
        }
    }
}

extension OutlinedValue {
    /// How many elements or members an array or object has; none where it is neither.
    @inlinable @inline(__always)
    public var count: Int { Int(entry.count) }

    /// The first element or member's value, where ``count`` is not zero.
    @inlinable @inline(__always)
    public var first: OutlinedValue {
        OutlinedValue(bytes: bytes, entries: entries, index: index + 1)
    }

    /// The next element or member's value, where this is not the last of its array or object.
    @inlinable @inline(__always)
    public var following: OutlinedValue {
        OutlinedValue(bytes: bytes, entries: entries, index: Int(entry.next))
    }

    /// The name of this value in its object, in ASCII; empty where it stands in none.
    @inlinable @inline(__always)
    public var name: UnsafeBufferPointer<UInt8> {
        let entry = entry
        return UnsafeBufferPointer(
            start: bytes + Int(entry.nameStart), count: Int(entry.nameLength))
    }
}
