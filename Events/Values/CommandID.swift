public import CanonicalJSON

/// The UUID (RFC 9562) of one action, of any version, in lower case.
public struct CommandID: Sendable {
    /// The UUID in lower case.
    public let rawValue: String

    /// A UUID given in either case, or nothing where the text is none.
    public init?(_ text: String) {
        guard text.utf8.count == 36 else { return nil }
        let lower = text.lowercased()
        for (index, byte) in lower.utf8.enumerated() {
            switch index {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
            default: guard byte.isLowerHexadecimal else { return nil }
            }
        }
        rawValue = lower
    }
}

extension CommandID: FieldValue {
    /// Reads a UUID.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let id = CommandID(text) else {
            throw FieldError(.bad(.uuid), at: pointer)
        }
        self = id
    }

    /// The UUID in lower case.
    public var json: JSON { .string(rawValue) }
}

extension CommandID: CustomStringConvertible {
    /// The UUID in lower case.
    public var description: String { rawValue }
}
