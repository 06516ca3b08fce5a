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
        guard text.utf8.count == 18, text.utf8.allSatisfy({ Self.value(of: $0) != nil }) else {
            return nil
        }
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
}

extension CreditCode: FieldValue {
    /// Reads a code.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let code = CreditCode(text) else {
            throw FieldError(.bad(.creditCode), at: pointer)
        }
        self = code
    }

    /// The 18 characters.
    public var json: JSON { .string(rawValue) }

    /// The organisation's tag.
    public var tag: String { "organisation:\(rawValue)" }

    /// The organisation's tag alone.
    public var tags: Set<String> { [tag] }
}

extension CreditCode: CustomStringConvertible {
    /// The 18 characters.
    public var description: String { rawValue }
}

extension CreditCode: Comparable {
    /// Whether `a` stands before `b` in ASCII order.
    public static func < (a: CreditCode, b: CreditCode) -> Bool { a.rawValue < b.rawValue }
}
