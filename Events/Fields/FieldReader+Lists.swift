extension FieldReader {
    /// A list that may be left out, then empty.
    public mutating func list<Value: FieldValue>(
        _ name: StaticString, of type: Value.Type = Value.self
    ) throws(FieldError) -> [Value] {
        try optional(name, as: FieldList<Value>.self)?.elements ?? []
    }

    /// A list that has to be there, has an element and none twice.
    public mutating func requiredList<Value: FieldValue>(
        _ name: StaticString, of type: Value.Type = Value.self
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
        _ name: StaticString, in range: ClosedRange<Int64>
    ) throws(FieldError) -> Int {
        guard let number = try optional(name, in: range) else {
            throw FieldError(.missing, at: pointer(to: name))
        }
        return number
    }
}
