public import CanonicalJSON

/// A SHA-256 in 64 lower-case hexadecimal digits.
public struct SHA256Hex: Sendable {
    /// The 64 digits.
    public let rawValue: String

    /// A hash, or nothing where the text is not 64 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 64, text.utf8.allSatisfy({ $0.isLowerHexadecimal }) else {
            return nil
        }
        rawValue = text
    }
}

extension UInt8 {
    /// Whether it is one of `0123456789abcdef`.
    var isLowerHexadecimal: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }
}

extension SHA256Hex: FieldValue {
    /// Reads a hash.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let hash = SHA256Hex(text) else {
            throw FieldError(.bad(.sha256), at: pointer)
        }
        self = hash
    }

    /// The 64 digits.
    public var json: JSON { .string(rawValue) }
}

extension SHA256Hex: CustomStringConvertible {
    /// The 64 digits.
    public var description: String { rawValue }
}
