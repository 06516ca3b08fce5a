/// Where one value of an outlined document stands in its bytes, and what kind of value it is.
///
/// The entries of a document stand in the order in which their values begin. All offsets fit two
/// bytes, since no longer document is outlined.
@usableFromInline
@frozen
struct OutlineEntry {
    /// What stands there.
    @usableFromInline
    @frozen
    enum Kind: UInt8 {
        case null
        case `false`
        case `true`
        case integer
        /// A text of ASCII without an escape: its bytes are the text.
        case asciiText
        /// Any other text without an escape: its bytes are the text.
        case text
        /// A text with an escape.
        case escapedText
        case array
        case object
    }

    /// Where the name begins, after its quote, and how long it is; nothing but in an object.
    @usableFromInline var nameStart: UInt16
    @usableFromInline var nameLength: UInt16
    /// From its first byte to after its last; of a text what stands between the quotes.
    @usableFromInline var start: UInt16
    @usableFromInline var end: UInt16
    /// The index of the first entry after this value and all within it.
    @usableFromInline var next: UInt16
    /// How many elements or members it has.
    @usableFromInline var count: UInt16
    @usableFromInline var kind: Kind

    @inlinable
    init(
        nameStart: UInt16, nameLength: UInt16, start: UInt16, end: UInt16, next: UInt16,
        count: UInt16, kind: Kind
    ) {
        self.nameStart = nameStart
        self.nameLength = nameLength
        self.start = start
        self.end = end
        self.next = next
        self.count = count
        self.kind = kind
    }
}
