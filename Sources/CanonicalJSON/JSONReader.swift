/// The one strict reader of JSON (RFC 8259).
///
/// Beyond the grammar it refuses what readers disagree about, so that no two programs take one
/// input for two values: text that is not UTF-8, a byte order mark, a name given twice, half a
/// surrogate pair, bytes after the value. A number other than an integer within ±(2⁵³−1) is read as
/// ``JSON/unsupportedNumber(_:)``, for whoever knows which field it stands in to refuse.
public enum JSONReader {
    /// The largest `maximumDepth` there may be: readers and writers recurse, and this much fits a
    /// stack of 2 MiB even where nothing is optimised (128 KiB where it is).
    public static let deepestNesting = 512

    /// The value these bytes hold.
    ///
    /// - Parameters:
    ///   - bytes: one JSON value, white space around it allowed.
    ///   - maximumDepth: how many arrays and objects may be open at once, up to
    ///     ``deepestNesting``.
    /// - Throws: what is wrong and where. Bytes beyond the first fault are not looked at, except
    ///   that a name given twice is noticed at the end of its object.
    /// - Complexity: O(n), and O(m log m) for an object of m members out of canonical order.
    public static func read(
        _ bytes: [UInt8], maximumDepth: Int = 64
    ) throws(JSONError) -> JSON {
        try read(bytes.span, maximumDepth: maximumDepth)
    }

    /// The value a part of an array holds; offsets in errors count from the start of the part.
    public static func read(
        _ bytes: ArraySlice<UInt8>, maximumDepth: Int = 64
    ) throws(JSONError) -> JSON {
        try read(bytes.span, maximumDepth: maximumDepth)
    }

    /// The value that stands in memory lent for the call.
    public static func read(
        _ bytes: Span<UInt8>, maximumDepth: Int = 64
    ) throws(JSONError) -> JSON {
        try read(bytes, maximumDepth: maximumDepth, canonicalOnly: false)
    }

    /// The value these bytes hold, if they are its canonical form (RFC 8785) to the byte.
    ///
    /// - Throws: ``JSONError/Reason/notCanonical`` where a byte of white space, the order of
    ///   members, an escape or a number is not as the canonical writer puts it, else as
    ///   ``read(_:maximumDepth:)-([UInt8],_)``.
    public static func readCanonical(
        _ bytes: [UInt8], maximumDepth: Int = 64
    ) throws(JSONError) -> JSON {
        try readCanonical(bytes.span, maximumDepth: maximumDepth)
    }

    /// The value a part of an array holds, if that part is its canonical form to the byte.
    public static func readCanonical(
        _ bytes: ArraySlice<UInt8>, maximumDepth: Int = 64
    ) throws(JSONError) -> JSON {
        try readCanonical(bytes.span, maximumDepth: maximumDepth)
    }

    /// The value that stands in memory lent for the call, if it is its canonical form to the byte.
    public static func readCanonical(
        _ bytes: Span<UInt8>, maximumDepth: Int = 64
    ) throws(JSONError) -> JSON {
        try read(bytes, maximumDepth: maximumDepth, canonicalOnly: true)
    }

    private static func read(
        _ bytes: Span<UInt8>, maximumDepth: Int, canonicalOnly: Bool
    ) throws(JSONError) -> JSON {
        precondition(
            (0...deepestNesting).contains(maximumDepth),
            "the nesting allowed is within 0...\(deepestNesting)")
        return try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> JSON in
            var scanner = JSONScanner(
                bytes: buffer, maximumDepth: maximumDepth, canonicalOnly: canonicalOnly)
            return try scanner.readDocument()
        }
    }
}
