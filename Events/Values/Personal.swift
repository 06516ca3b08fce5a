public import CanonicalJSON

/// One detail of a person. It is given in clear and stands sealed in the record, but for an empty
/// one, which is never sealed.
public enum Personal: Hashable, Sendable {
    /// As given.
    case clear(String)
    /// Sealed: the id of the person's key, and nonce, ciphertext and tag in base64. The rules treat
    /// the box as opaque.
    case sealed(key: String, box: String)

    /// Whether there is nothing in it.
    public var isEmpty: Bool { self == .clear("") }
}

extension Personal: FieldValue {
    /// Reads a text from what was given; from a record an empty text or a box.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        switch (source, json) {
        case (.input, .string(let text)): self = .clear(text)
        case (.record, .string("")): self = .clear("")
        case (.record, .object):
            var fields = try FieldReader(json, at: pointer, from: source)
            let key = try fields.required("sealed", as: Text.self)
            let box = try fields.required("box", as: Text.self)
            try fields.end()
            self = .sealed(key: key.value, box: box.value)
        case (.input, _): throw FieldError(.bad(.text(LooseText.length)), at: pointer)
        case (.record, _): throw FieldError(.bad(.object), at: pointer)
        }
    }

    /// Reads an empty text or a box in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        if let text = value.plainText {
            guard text.isEmpty else { throw .unlocated }
            self = .clear("")
            return
        }
        var fields = try FieldReader(outlined: value)
        let key = try fields.required("sealed", as: Text.self)
        let box = try fields.required("box", as: Text.self)
        try fields.end()
        self = .sealed(key: key.value, box: box.value)
    }

    /// The text, or the box as it stands in a record.
    public var json: JSON {
        switch self {
        case .clear(let text): .string(text)
        case .sealed(let key, let box): ["sealed": .string(key), "box": .string(box)]
        }
    }
}

extension FieldReader {
    /// A personal detail that may be left out, of so many characters where it stands in clear.
    public mutating func personal(
        _ name: StaticString, length: ClosedRange<Int>
    ) throws(FieldError) -> Personal? {
        let detail: Personal
        switch source {
        case .record:
            guard let read = try optional(name, as: Personal.self) else { return nil }
            detail = read
        case .input:
            guard let json = raw(name) else { return nil }
            guard json.string != nil else {
                throw FieldError(.bad(.text(length)), at: pointer(to: name))
            }
            detail = try Personal(json, at: pointer(to: name), from: source)
        }
        if case .clear(let text) = detail, !text.hasScalarCount(in: length) {
            throw FieldError(.bad(.text(length)), at: pointer(to: name))
        }
        return detail
    }

    /// A personal detail that has to be there.
    mutating func requiredPersonal(
        _ name: StaticString, length: ClosedRange<Int>
    ) throws(FieldError) -> Personal {
        guard let detail = try personal(name, length: length) else {
            throw FieldError(.missing, at: pointer(to: name))
        }
        return detail
    }
}
