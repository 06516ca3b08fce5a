public import CanonicalJSON

/// The name by which a thing of the register is known, chosen by whoever creates it:
/// `[a-z0-9][a-z0-9-]{0,63}`. `Subject` keeps the names of one kind of thing from those of another.
public struct Identifier<Subject: IdentifierSubject>: Sendable {
    /// The name.
    public let rawValue: String

    /// A name, or nothing where the text is none.
    public init?(_ text: String) {
        guard text.withBytes({ identifies($0) }) else { return nil }
        rawValue = text
    }
}

/// Whether the bytes are a name of the register's kind.
private func identifies(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 1...64 ~= text.count, text[0] != UInt8(ascii: "-") else { return false }
    return text.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension Identifier: FieldValue {
    /// Reads a name.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .string(let text) = json, let identifier = Self(text) else {
            throw FieldError(.bad(.identifier), at: pointer)
        }
        self = identifier
    }

    /// Reads a name in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        guard let text = value.plainText, identifies(text), let text = value.string else {
            throw .unlocated
        }
        rawValue = text
    }

    /// The name.
    public var json: JSON { .string(rawValue) }

    /// The identifier's tag, `centre:dx-mg`.
    public var tag: String { "\(Subject.tag):\(rawValue)" }

    /// The identifier's tag alone.
    public var tags: Set<String> { [tag] }

    /// The value, after its tag.
    public func written(tags: inout Set<String>) -> JSON {
        tags.insert(tag)
        return json
    }
}

extension Identifier: CustomStringConvertible {
    /// The name.
    public var description: String { rawValue }
}

extension Identifier: Comparable {
    /// Whether `a` stands before `b` in ASCII order.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
