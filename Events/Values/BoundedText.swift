public import CanonicalJSON

/// A text of bounded length, counted in Unicode scalars.
public protocol BoundedText: FieldValue, CustomStringConvertible {
    /// How many Unicode scalars it may have.
    static var length: ClosedRange<Int> { get }
    /// Whether it has to stand on one line.
    static var isSingleLine: Bool { get }

    /// The text.
    var value: String { get }

    /// A text, or nothing where it is too short, too long, or not on one line though it has to be.
    init?(_ value: String)
}

extension BoundedText {
    /// Reads a text.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json else {
            throw FieldError(.bad(.text(Self.length)), at: pointer)
        }
        guard let value = Self(text) else {
            throw FieldError(.bad(Self.fault(of: text) ?? .text(Self.length)), at: pointer)
        }
        self = value
    }

    /// Reads a text in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.string, let value = Self(text) else { throw .unlocated }
        self = value
    }

    /// The text.
    public var json: JSON { .string(value) }

    /// The text.
    public var description: String { value }

    /// What keeps `text` from being such a text.
    static func fault(of text: String) -> Expectation? {
        guard text.hasScalarCount(in: length) else { return .text(length) }
        return isSingleLine && !text.isOnOneLine ? .singleLine : nil
    }
}

extension String {
    /// Whether it has that many Unicode scalars.
    func hasScalarCount(in range: ClosedRange<Int>) -> Bool {
        // The UTF-8 length, known at once, is never less than the number of scalars.
        guard utf8.count >= range.lowerBound else { return false }
        if range.lowerBound <= 1, utf8.count <= range.upperBound { return true }
        return range.contains(unicodeScalars.count)
    }

    /// Whether it has neither a line break nor a tab.
    var isOnOneLine: Bool {
        withBytes { text in
            var index = 0
            while index < text.count {
                switch text[index] {
                case 0x09...0x0D: return false
                // U+0085.
                case 0xC2 where text[index + 1] == 0x85: return false
                // U+2028 and U+2029.
                case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
                    return false
                default: index += 1
                }
            }
            return true
        }
    }
}
