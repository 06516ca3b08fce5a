public import CanonicalJSON

/// Where a field is read from.
public enum FieldSource: Hashable, Sendable {
    /// What a caller gave: nothing sealed may stand in it.
    case input
    /// The record: personal detail stands sealed in it.
    case record
}

/// A value that can stand in a field of an action or of a record.
public protocol FieldValue: Hashable, Sendable {
    /// Reads the value.
    /// - Throws: `FieldError` that names `pointer`, where it is not such a value.
    init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError)

    /// Reads the value where it stands in the bytes of a record: takes what `init(_:at:from:)`
    /// takes from a record, and no more.
    /// - Throws: `FieldError` where it is not such a value, or only that other reader can say; what
    ///   is wrong, and where, is in that one's error alone.
    init(outlined value: OutlinedValue) throws(FieldError)

    /// The value as it stands in a record.
    var json: JSON { get }

    /// The tags a record bears for the identifiers in the value, `centre:dx-mg`.
    var tags: Set<String> { get }

    /// The value as it stands in a record; its tags are added to `tags`.
    func written(tags: inout Set<String>) -> JSON
}

extension FieldValue {
    /// Reads the value as a tree of its own.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        try self.init(value.json, at: "", from: .record)
    }

    /// No tags: the value identifies nothing.
    public var tags: Set<String> { [] }

    /// The value, after its tags.
    public func written(tags: inout Set<String>) -> JSON {
        let own = self.tags
        if !own.isEmpty { tags.formUnion(own) }
        return json
    }
}

/// A value made of named fields: the matter of an action, and what its event says happened.
public protocol Fields: FieldValue {
    /// Reads the fields; whoever calls it asks afterwards that none is left over.
    init(_ fields: inout FieldReader) throws(FieldError)

    /// Writes the fields that are there.
    func write(to fields: inout FieldWriter)
}

extension Fields {
    /// Reads an object that has these fields and no other.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        var fields = try FieldReader(json, at: pointer, from: source)
        try self.init(&fields)
        try fields.end()
    }

    /// Reads an object in the bytes of a record that has these fields and no other.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        var fields = try FieldReader(outlined: value)
        try self.init(&fields)
        try fields.end()
    }

    /// The object of the fields.
    public var json: JSON {
        var fields = FieldWriter()
        write(to: &fields)
        return .object(fields.object)
    }

    /// The tags of the identifiers in the fields.
    public var tags: Set<String> {
        var fields = FieldWriter()
        write(to: &fields)
        return fields.tags
    }

    /// The object of the fields, written once for both.
    public func written(tags: inout Set<String>) -> JSON {
        var fields = FieldWriter()
        write(to: &fields)
        tags.formUnion(fields.tags)
        return .object(fields.object)
    }
}
