/// A JSON value as a record may hold it (RFC 8259): numbers are integers, object members are kept
/// in canonical order.
///
/// Two values are equal when their canonical bytes are: text is compared by its UTF-8, not by
/// Swift's canonical equivalence.
public enum JSON: Sendable {
    case null
    case bool(Bool)
    /// An integer within ±(2⁵³−1), the range RFC 8785 keeps exact.
    case integer(Int64)
    /// A number that no record may hold (a fraction, an exponent, beyond 2⁵³−1), as it was written,
    /// so that whoever reads the field can name it. It has no canonical form.
    case unsupportedNumber(String)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

extension JSON {
    /// The largest integer a record may hold, 2⁵³−1.
    public static let largestInteger: Int64 = 9_007_199_254_740_991

    /// The text, where this is a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number, where this is an integer.
    public var integer: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The truth value, where this is one.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The elements, where this is an array.
    public var array: [JSON]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members, where this is an object.
    public var object: JSONObject? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The member of that name, where this is an object that has one.
    public subscript(_ name: String) -> JSON? { object?[name] }
}

extension JSON: Hashable {
    /// Whether both have the same canonical bytes.
    public static func == (a: JSON, b: JSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.integer(let a), .integer(let b)): a == b
        case (.unsupportedNumber(let a), .unsupportedNumber(let b)): a == b
        case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        case (.null, _), (.bool, _), (.integer, _), (.unsupportedNumber, _), (.string, _),
            (.array, _), (.object, _):
            false
        }
    }

    /// Feeds a hash that agrees with `==`.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let number): hasher.combine(number)
        case .unsupportedNumber(let text), .string(let text):
            text.hashBytes(into: &hasher)
        case .array(let elements): hasher.combine(elements)
        case .object(let members): hasher.combine(members)
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An integer.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An array.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// An object; of a name given twice the last stands.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        var object = JSONObject()
        for (name, value) in elements { object[name] = value }
        self = .object(object)
    }
}
