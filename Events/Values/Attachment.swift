public import CanonicalJSON

/// A file that belongs to an act, named by the SHA-256 of its bytes.
public enum Attachment: Hashable, Sendable {
    /// Bytes stored before, of which nothing more is said.
    case hash(SHA256Hex)
    /// Bytes stored before, and what they are.
    case described(AttachmentDescription)
    /// Bytes given with the action, to be stored first; in a record there are none such.
    case bytes([UInt8], title: Text, kind: Name, confidential: Bool?, shelfmark: Name?)

    /// The hash, where it was given.
    public var sha256: SHA256Hex? {
        switch self {
        case .hash(let hash): hash
        case .described(let description): description.sha256
        case .bytes: nil
        }
    }
}

/// What an attachment is.
public struct AttachmentDescription: Fields {
    /// The SHA-256 of its bytes.
    public var sha256: SHA256Hex
    /// How many bytes it has; found at the edge, so that a record has it.
    public var size: Int?
    /// What it is called.
    public var title: Text
    /// What kind of paper it is.
    public var kind: Name
    /// Whether it is withheld from those without a right to see it.
    public var confidential: Bool?
    /// Where the paper stands.
    public var shelfmark: Name?

    /// A description.
    public init(
        sha256: SHA256Hex, size: Int?, title: Text, kind: Name, confidential: Bool? = nil,
        shelfmark: Name? = nil
    ) {
        self.sha256 = sha256
        self.size = size
        self.title = title
        self.kind = kind
        self.confidential = confidential
        self.shelfmark = shelfmark
    }

    /// Reads the fields; the size only from a record.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        sha256 = try fields.required("sha256")
        size =
            switch fields.source {
            case .input: nil
            case .record: try fields.optional("size", in: 0...JSON.largestInteger)
            }
        title = try fields.required("title")
        kind = try fields.required("kind")
        confidential = try fields.optional("confidential")
        shelfmark = try fields.optional("shelfmark")
    }

    /// Writes the fields that are there.
    public func write(to fields: inout FieldWriter) {
        fields.write("sha256", sha256)
        fields.write("size", size)
        fields.write("title", title)
        fields.write("kind", kind)
        fields.write("confidential", confidential)
        fields.write("shelfmark", shelfmark)
    }
}

extension Attachment: FieldValue {
    /// Reads a hash or an object with the hash or, where it is given, the bytes in base64.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        switch json {
        case .string:
            self = .hash(try SHA256Hex(json, at: pointer, from: source))
        case .object(let object) where object["base64"] != nil && source == .input:
            guard object["sha256"] == nil else {
                throw FieldError(.bad(.attachment), at: pointer)
            }
            self = try Self.bytes(json, at: pointer)
        case .object:
            self = .described(try AttachmentDescription(json, at: pointer, from: source))
        case .null, .bool, .integer, .unsupportedNumber, .array:
            throw FieldError(.bad(.attachment), at: pointer)
        }
    }

    /// Reads a hash or an object with the hash in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        if value.isText {
            self = .hash(try SHA256Hex(outlined: value))
        } else {
            self = .described(try AttachmentDescription(outlined: value))
        }
    }

    private static func bytes(_ json: JSON, at pointer: String) throws(FieldError) -> Attachment {
        var fields = try FieldReader(json, at: pointer, from: .input)
        guard let text = fields.raw("base64")?.string, let bytes = Base64.decode(text) else {
            throw FieldError(.bad(.base64), at: fields.pointer(to: "base64"))
        }
        let attachment = Attachment.bytes(
            bytes, title: try fields.required("title"), kind: try fields.required("kind"),
            confidential: try fields.optional("confidential"),
            shelfmark: try fields.optional("shelfmark"))
        try fields.end()
        return attachment
    }

    /// The hash or the object as it stands in a record; bytes in the form they were given in.
    public var json: JSON {
        switch self {
        case .hash(let hash): return hash.json
        case .described(let description): return description.json
        case .bytes(let bytes, let title, let kind, let confidential, let shelfmark):
            var fields = FieldWriter()
            fields.write("base64", json: .string(Base64.encode(bytes)))
            fields.write("title", title)
            fields.write("kind", kind)
            fields.write("confidential", confidential)
            fields.write("shelfmark", shelfmark)
            return .object(fields.object)
        }
    }
}
