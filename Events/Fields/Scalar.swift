public import CanonicalJSON

/// A figure or a word as somebody wrote it down: a text of up to 1,000 characters, an integer, or
/// yes or no.
public enum Scalar: FieldValue {
    /// A text.
    case text(String)
    /// An integer.
    case integer(Int64)
    /// Yes or no.
    case bool(Bool)

    /// Reads any of the three.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        switch json {
        case .string(let text) where text.unicodeScalars.count <= 1000: self = .text(text)
        case .integer(let number): self = .integer(number)
        case .bool(let value): self = .bool(value)
        case .null, .unsupportedNumber, .string, .array, .object:
            throw FieldError(.bad(.text(0...1000)), at: pointer)
        }
    }

    /// The value as it was given.
    public var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .integer(let number): .integer(number)
        case .bool(let value): .bool(value)
        }
    }
}
