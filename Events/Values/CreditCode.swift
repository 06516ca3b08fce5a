public import CanonicalJSON

/// A unified social credit code (GB 32100-2015): 18 characters that name an organisation.
///
/// Only the shape is asked for here. Some early codes fail the check character and are lawful, so
/// whether one may be registered is for a rule to say.
public struct CreditCode: Sendable {
    /// The 18 characters.
    public let rawValue: String

    /// A code, or nothing where the text is not 18 characters of the code's alphabet.
    public init?(_ text: String) {
        guard text.withBytes({ Self.isCode($0) }) else { return nil }
        rawValue = text
    }

    /// Whether the last character is the check character of the others:
    /// (31 − Σ cᵢ · (3^(i−1) mod 31) mod 31) mod 31.
    public var hasValidCheckCharacter: Bool {
        var sum = 0
        var weight = 1
        var check = 0
        for (index, byte) in rawValue.utf8.enumerated() {
            let value = Self.value(of: byte) ?? 0
            if index == 17 {
                check = value
            } else {
                sum += value * weight
                weight = weight * 3 % 31
            }
        }
        return check == (31 - sum % 31) % 31
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    private static func value(of byte: UInt8) -> Int? { alphabet.firstIndex(of: byte) }

    /// Whether the bytes are 18 characters of the alphabet: digits and capitals without I, O, S, V
    /// and Z.
    private static func isCode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count == 18
            && text.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "S"), UInt8(ascii: "V"),
                    UInt8(ascii: "Z"):
                    false
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    true
                default: false
                }
            }
    }
}

extension CreditCode: FieldValue {
    /// Reads a code.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let code = CreditCode(text) else {
            throw FieldError(.bad(.creditCode), at: pointer)
        }
        self = code
    }

    /// Reads a code in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.plainText, Self.isCode(text), let text = value.string else {
            throw .unlocated
        }
        rawValue = text
    }

    /// The 18 characters.
    public var json: JSON { .string(rawValue) }

    /// The organisation's tag.
    public var tag: String { "organisation:\(rawValue)" }

    /// The organisation's tag alone.
    public var tags: Set<String> { [tag] }

    /// The value, after its tag.
    public func written(tags: inout Set<String>) -> JSON {
        tags.insert(tag)
        return json
    }
}

extension CreditCode: CustomStringConvertible {
    /// The 18 characters.
    public var description: String { rawValue }
}

extension CreditCode: Comparable {
    /// Whether `a` stands before `b` in ASCII order.
    public static func < (a: CreditCode, b: CreditCode) -> Bool { a.rawValue < b.rawValue }
}
