public import CanonicalJSON

/// Where a record stands in the log, as an action or another record names it.
public struct Position: Hashable, Sendable {
    /// The greatest position a record can hold as a number.
    public static let max: Int64 = 9_007_199_254_740_991

    /// The leaf index, the first record being 0.
    public let value: Int

    /// A position, not negative.
    public init(_ value: Int) { self.value = value }
}

extension Position: FieldValue {
    /// Reads an integer from 0.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .integer(let number) = json, (0...Self.max).contains(number) else {
            throw FieldError(.bad(.integer(0...Self.max)), at: pointer)
        }
        value = Int(number)
    }

    /// Reads an integer from 0 in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let number = value.integer, number >= 0 else { throw .unlocated }
        self.value = Int(number)
    }

    /// The integer.
    public var json: JSON { .integer(Int64(value)) }
}

extension Position: CustomStringConvertible {
    /// The integer in digits.
    public var description: String { String(value) }
}
