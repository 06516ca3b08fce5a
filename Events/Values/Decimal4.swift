public import CanonicalJSON

/// An amount of money (yuan) or an area (m²), exactly as given: at most 15 digits, 4 of them
/// decimals, without sign, exponent or leading zeros. Two are equal when they are written alike.
public struct Decimal4: Sendable {
    /// The decimal as given.
    public let text: String

    /// A decimal, or nothing where the text is none.
    public init?(_ text: String) {
        guard text.withBytes({ Self.isDecimal($0) }) else { return nil }
        self.text = text
    }

    private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var whole = 0
        while whole < text.count, isDigit(text[whole]) { whole += 1 }
        guard whole >= 1, whole == 1 || text[0] != UInt8(ascii: "0") else { return false }
        if whole == text.count { return whole <= 15 }
        let decimals = text[(whole + 1)...]
        return text[whole] == UInt8(ascii: ".") && 1...4 ~= decimals.count
            && whole + decimals.count <= 15 && decimals.allSatisfy(isDigit)
    }

    /// Whether it is `whole` or more, exactly (Civil Code Art. 1259: "以上" includes the number).
    public func isAtLeast(_ whole: Int64) -> Bool { wholePart >= whole }

    /// What stands before the decimal point.
    public var wholePart: Int64 {
        var number: Int64 = 0
        for byte in text.utf8.prefix(while: Self.isDigit) {
            number = number * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return number
    }

    /// Whether nothing but zeros stands after the decimal point.
    public var isWhole: Bool {
        text.utf8.drop(while: Self.isDigit).dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}

extension Decimal4: FieldValue {
    /// Reads a decimal string or an integer, which is kept as a string.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        let text: String? =
            switch json {
            case .string(let text): text
            case .integer(let number): String(number)
            case .null, .bool, .unsupportedNumber, .array, .object: nil
            }
        guard let text, let decimal = Decimal4(text) else {
            throw FieldError(.bad(.decimal), at: pointer)
        }
        self = decimal
    }

    /// Reads a decimal string in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.plainText, Self.isDecimal(text), let text = value.string else {
            throw .unlocated
        }
        self.text = text
    }

    /// The decimal as a string.
    public var json: JSON { .string(text) }
}

extension Decimal4: CustomStringConvertible {
    /// The decimal as given.
    public var description: String { text }
}
