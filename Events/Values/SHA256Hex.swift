public import CanonicalJSON

/// A SHA-256 in 64 lower-case hexadecimal digits.
public struct SHA256Hex: Sendable {
    /// The 64 digits.
    public let rawValue: String

    /// A hash, or nothing where the text is not 64 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard text.withBytes({ Self.isHash($0) }) else { return nil }
        rawValue = text
    }

    private static func isHash(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count == 64 && text.allSatisfy { $0.isLowerHexadecimal }
    }
}

extension UInt8 {
    /// Whether it is one of `0123456789abcdef`.
    var isLowerHexadecimal: Bool {
        self &- UInt8(ascii: "0") < 10 || self &- UInt8(ascii: "a") < 6
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

    /// Reads a hash in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.plainText, Self.isHash(text), let text = value.string else {
            throw .unlocated
        }
        rawValue = text
    }

    /// The 64 digits.
    public var json: JSON { .string(rawValue) }
}

extension SHA256Hex: CustomStringConvertible {
    /// The 64 digits.
    public var description: String { rawValue }
}
