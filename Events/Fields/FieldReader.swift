public import CanonicalJSON

/// Reads the named fields of one object, each once, and knows where it stands.
public struct FieldReader: Sendable {
    /// The JSON pointer of the object.
    public let pointer: String
    /// Where the object comes from.
    public let source: FieldSource
    private let object: JSONObject
    /// The members read, a bit each: no form has more fields than bits, so one beyond is unknown.
    private var read: UInt64 = 0

    /// A reader of the object `json`.
    /// - Throws: `FieldError` where it is not an object.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .object(let object) = json else {
            throw FieldError(.bad(.object), at: pointer)
        }
        self.object = object
        self.pointer = pointer
        self.source = source
    }

    /// The field of that name as it was given, marked as read.
    public mutating func raw(_ name: String) -> JSON? {
        guard let index = object.index(of: name) else { return nil }
        if index < UInt64.bitWidth { read |= 1 << UInt64(index) }
        return object.members[index].value
    }

    /// Whether the field is there.
    public func has(_ name: String) -> Bool { object.index(of: name) != nil }

    /// The pointer of the field of that name.
    public func pointer(to name: String) -> String { "\(pointer)/\(JSONPointer.escape(name))" }

    /// A field that has to be there.
    public mutating func required<Value: FieldValue>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(FieldError) -> Value {
        guard let json = raw(name) else { throw FieldError(.missing, at: pointer(to: name)) }
        return try Value(json, at: pointer(to: name), from: source)
    }

    /// A field that may be left out.
    public mutating func optional<Value: FieldValue>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(FieldError) -> Value? {
        guard let json = raw(name) else { return nil }
        return try Value(json, at: pointer(to: name), from: source)
    }

    /// A list that may be left out, then empty.
    public mutating func list<Value: FieldValue>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(FieldError) -> [Value] {
        try optional(name, as: FieldList<Value>.self)?.elements ?? []
    }

    /// A list that has to be there, has an element and none twice.
    public mutating func requiredList<Value: FieldValue>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(FieldError) -> [Value] {
        let elements = try required(name, as: FieldList<Value>.self).elements
        guard !elements.isEmpty else {
            throw FieldError(.bad(.array(notEmpty: true)), at: pointer(to: name))
        }
        for (index, element) in elements.enumerated() where elements[..<index].contains(element) {
            throw FieldError(.bad(.noRepetition), at: "\(pointer(to: name))/\(index)")
        }
        return elements
    }

    /// An integer within `range` that has to be there.
    public mutating func required(
        _ name: String, in range: ClosedRange<Int64>
    ) throws(FieldError) -> Int {
        guard let number = try optional(name, in: range) else {
            throw FieldError(.missing, at: pointer(to: name))
        }
        return number
    }

    /// An integer within `range` that may be left out.
    public mutating func optional(
        _ name: String, in range: ClosedRange<Int64>
    ) throws(FieldError) -> Int? {
        guard let json = raw(name) else { return nil }
        guard case .integer(let number) = json, range.contains(number) else {
            throw FieldError(.bad(.integer(range)), at: pointer(to: name))
        }
        return Int(number)
    }

    /// Asks that every field that was given has been read.
    /// - Throws: `FieldError` that names the first that has not.
    public func end() throws(FieldError) {
        for (index, member) in object.members.enumerated() {
            let isRead = index < UInt64.bitWidth && read & (1 << UInt64(index)) != 0
            if !isRead { throw FieldError(.unknown, at: pointer(to: member.name)) }
        }
    }
}

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

    /// The array.
    public var json: JSON { .array(elements.map(\.json)) }

    /// The tags of all elements.
    public var tags: Set<String> { elements.reduce(into: []) { $0.formUnion($1.tags) } }
}
