public import CanonicalJSON

/// What a record should have said: `effective`, or the place of a field in its data, to the value.
///
/// A place is a JSON pointer (RFC 6901) from the data, `/director/name`; the bare name of a field
/// of the data, and a pointer from the whole record, `/data/name`, are read as the same place.
public struct RecordChanges: Hashable, Sendable {
    /// The changes in the canonical order of their names, as given.
    public let object: JSONObject

    /// Changes as they stand.
    public init(object: JSONObject) { self.object = object }
}

extension RecordChanges: FieldValue {
    /// Reads an object with at least one member.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .object(let object) = json else {
            throw FieldError(.bad(.object), at: pointer)
        }
        guard !object.members.isEmpty else {
            throw FieldError(.bad(.notEmptyObject), at: pointer)
        }
        self.object = object
    }

    /// The object.
    public var json: JSON { .object(object) }
}
