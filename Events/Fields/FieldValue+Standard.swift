public import CanonicalJSON

extension Bool: FieldValue {
    /// Reads `true` or `false`.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .bool(let value) = json else { throw FieldError(.bad(.boolean), at: pointer) }
        self = value
    }

    /// Reads `true` or `false`.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let bool = value.bool else { throw .unlocated }
        self = bool
    }

    /// `true` or `false`.
    public var json: JSON { .bool(self) }
}

/// A word out of a fixed list.
public protocol Word: FieldValue, CaseIterable, RawRepresentable where RawValue == String {}

extension Word {
    /// Reads one of the words.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let word = Self(rawValue: text) else {
            throw FieldError(.bad(.oneOf(Self.allCases.map(\.rawValue))), at: pointer)
        }
        self = word
    }

    /// Reads one of the words.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.plainText, let word = Self(bytes: text) else { throw .unlocated }
        self = word
    }

    /// The word these bytes are.
    private init?(bytes text: UnsafeBufferPointer<UInt8>) {
        for word in Self.allCases where text.hasBytes(of: word.rawValue) {
            self = word
            return
        }
        return nil
    }

    /// The word.
    public var json: JSON { .string(rawValue) }
}
