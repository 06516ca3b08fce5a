public import CanonicalJSON

/// Reads the named fields of one object, each once, and knows where it stands.
///
/// The object is a tree, or stands in the bytes of a record. There nothing is built that is not
/// asked for, and a fault is only a sign that the record has to be read as a tree, which says what
/// is wrong and where.
public struct FieldReader {
    /// The JSON pointer of the object, empty where it stands in bytes.
    public let pointer: String
    /// Where the object comes from.
    public let source: FieldSource
    private let object: JSONObject
    private let outlined: OutlinedValue?
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
        outlined = nil
    }

    /// A reader of an object that stands in the bytes of a record.
    /// - Throws: `FieldError` where it is not an object.
    public init(outlined: OutlinedValue) throws(FieldError) {
        guard outlined.isObject else { throw .unlocated }
        object = JSONObject()
        pointer = ""
        source = .record
        self.outlined = outlined
    }

    /// The field of that name as it was given, marked as read.
    public mutating func raw(_ name: StaticString) -> JSON? {
        if let outlined { return take(name, of: outlined)?.json }
        return take(name)
    }

    /// Whether the field is there.
    public func has(_ name: StaticString) -> Bool {
        if let outlined { return outlined.member(name) != nil }
        return object.index(of: name.description) != nil
    }

    /// Whether the field is there and `null`; it is marked as read.
    mutating func isNull(_ name: StaticString) -> Bool {
        if let outlined { return take(name, of: outlined)?.isNull ?? false }
        return take(name) == .null
    }

    /// The pointer of the field of that name.
    public func pointer(to name: String) -> String { "\(pointer)/\(JSONPointer.escape(name))" }

    func pointer(to name: StaticString) -> String { pointer(to: name.description) }

    /// A field that has to be there.
    public mutating func required<Value: FieldValue>(
        _ name: StaticString, as type: Value.Type = Value.self
    ) throws(FieldError) -> Value {
        if let outlined {
            guard let member = take(name, of: outlined) else { throw .unlocated }
            return try Value(outlined: member)
        }
        guard let json = take(name) else { throw FieldError(.missing, at: pointer(to: name)) }
        return try Value(json, at: pointer(to: name), from: source)
    }

    /// A field that may be left out.
    public mutating func optional<Value: FieldValue>(
        _ name: StaticString, as type: Value.Type = Value.self
    ) throws(FieldError) -> Value? {
        if let outlined {
            guard let member = take(name, of: outlined) else { return nil }
            return try Value(outlined: member)
        }
        guard let json = take(name) else { return nil }
        return try Value(json, at: pointer(to: name), from: source)
    }

    /// An integer within `range` that may be left out.
    public mutating func optional(
        _ name: StaticString, in range: ClosedRange<Int64>
    ) throws(FieldError) -> Int? {
        if let outlined {
            guard let member = take(name, of: outlined) else { return nil }
            guard let number = member.integer, range.contains(number) else { throw .unlocated }
            return Int(number)
        }
        guard let json = take(name) else { return nil }
        guard case .integer(let number) = json, range.contains(number) else {
            throw FieldError(.bad(.integer(range)), at: pointer(to: name))
        }
        return Int(number)
    }

    /// A reader of the fields of an object that has to be there.
    mutating func nested(_ name: StaticString) throws(FieldError) -> FieldReader {
        if let outlined {
            guard let member = take(name, of: outlined) else { throw .unlocated }
            return try FieldReader(outlined: member)
        }
        guard let json = take(name) else { throw FieldError(.missing, at: pointer(to: name)) }
        return try FieldReader(json, at: pointer(to: name), from: source)
    }

    /// Asks that every field that was given has been read.
    /// - Throws: `FieldError` that names the first that has not.
    public func end() throws(FieldError) {
        if let outlined {
            let count = outlined.count
            guard count < UInt64.bitWidth, read == 1 << UInt64(count) &- 1 else {
                throw .unlocated
            }
            return
        }
        for (index, member) in object.members.enumerated() {
            let isRead = index < UInt64.bitWidth && read & (1 << UInt64(index)) != 0
            if !isRead { throw FieldError(.unknown, at: pointer(to: member.name)) }
        }
    }

    private mutating func take(_ name: StaticString) -> JSON? {
        guard let index = object.index(of: name.description) else { return nil }
        if index < UInt64.bitWidth { read |= 1 << UInt64(index) }
        return object.members[index].value
    }

    @inline(__always)
    private mutating func take(_ name: StaticString, of outlined: OutlinedValue) -> OutlinedValue? {
        guard let (index, value) = outlined.member(name) else { return nil }
        if index < UInt64.bitWidth { read |= 1 << UInt64(index) }
        return value
    }
}

extension FieldError {
    /// The fault of a value in the bytes of a record: whoever wants to know more reads it as a tree.
    static let unlocated = FieldError(.missing, at: "")
}
