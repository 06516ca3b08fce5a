public import CanonicalJSON

/// An array of values of one kind.
public struct FieldList<Element: FieldValue>: FieldValue {
    /// The values in the order given.
    public let elements: [Element]

    /// Reads an array; a fault names the element's place in it.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .array(let values) = json else {
            throw FieldError(.bad(.array(notEmpty: false)), at: pointer)
        }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            elements.append(try Element(value, at: "\(pointer)/\(index)", from: source))
        }
        self.elements = elements
    }

    /// Reads an array in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard value.isArray else { throw .unlocated }
        let count = value.count
        var elements: [Element] = []
        elements.reserveCapacity(count)
        var element = value.first
        for _ in 0..<count {
            elements.append(try Element(outlined: element))
            element = element.following
        }
        self.elements = elements
    }

    /// The array.
    public var json: JSON { .array(elements.map(\.json)) }

    /// The tags of all elements.
    public var tags: Set<String> { elements.reduce(into: []) { $0.formUnion($1.tags) } }

    /// The array, after the tags of all elements.
    public func written(tags: inout Set<String>) -> JSON {
        .array(elements.map { $0.written(tags: &tags) })
    }
}
