/// Why bytes are not a record, or a draft cannot become one.
public enum RecordError: Error, Hashable, Sendable {
    /// The bytes are not JSON in canonical form (RFC 8785); with what the reader says.
    case notCanonical(String)
    /// A field that every record has is missing.
    case missing(field: String)
    /// There is a field that no record has.
    case unknown(field: String)
    /// The field's value is not of the type or form it has in a record.
    case malformed(field: String)
    /// The record would be longer than `Record.sizeBytesMax`.
    case tooLong(sizeBytes: Int)
}

extension RecordError: CustomStringConvertible {
    /// A sentence for whoever operates the machine.
    public var description: String {
        switch self {
        case .notCanonical(let reason): "the record is not canonical JSON: \(reason)"
        case .missing(let field): "the record lacks the field \(field)"
        case .unknown(let field): "the record has a field that no record has: \(field)"
        case .malformed(let field): "the record's field \(field) is not of its form"
        case .tooLong(let sizeBytes): "the record has \(sizeBytes) bytes, more than 65535"
        }
    }
}
