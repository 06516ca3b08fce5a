public import CanonicalJSON

/// Gathers the fields of one object and the tags of the identifiers in them; what is `nil` or an
/// empty list is left out.
public struct FieldWriter: Sendable {
    /// The object gathered so far.
    public private(set) var object = JSONObject()
    /// The tags of the identifiers written so far.
    public private(set) var tags: Set<String> = []

    /// A writer that has gathered nothing.
    public init() {}

    /// Writes a field where there is a value.
    public mutating func write(_ name: String, _ value: (some FieldValue)?) {
        guard let value else { return }
        object[name] = value.written(tags: &tags)
    }

    /// Writes a list where it has an element.
    public mutating func write(_ name: String, _ values: [some FieldValue]) {
        guard !values.isEmpty else { return }
        object[name] = .array(values.map { $0.written(tags: &tags) })
    }

    /// Writes an integer where there is one.
    public mutating func write(_ name: String, _ number: Int?) {
        if let number { object[name] = .integer(Int64(number)) }
    }

    /// Writes a field as it is.
    public mutating func write(_ name: String, json: JSON?) {
        if let json { object[name] = json }
    }

    /// Adds the tag of a subject that is no identifier type of its own.
    public mutating func tag(_ subject: String, _ value: String) {
        tags.insert("\(subject):\(value)")
    }

    /// Adds tags of what is written within a field.
    public mutating func add(tags more: Set<String>) { tags.formUnion(more) }
}
