public import CanonicalJSON

/// One patent of an application: its number alone, or with what is known of it.
public struct Patent: FieldValue {
    /// Its number.
    public let number: Name
    /// Its title.
    public let title: Text?
    /// Its kind.
    public let kind: Name?
    /// Who owns it.
    public let owner: Name?
    /// The day it was granted.
    public let granted: Day?

    /// Reads a number, or an object with one.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        if case .string = json {
            number = try Name(json, at: pointer, from: source)
            (title, kind, owner, granted) = (nil, nil, nil, nil)
            return
        }
        var fields = try FieldReader(json, at: pointer, from: source)
        number = try fields.required("number")
        title = try fields.optional("title")
        kind = try fields.optional("kind")
        owner = try fields.optional("owner")
        granted = try fields.optional("granted")
        try fields.end()
    }

    /// The number where nothing else is known, else an object.
    public var json: JSON {
        if title == nil, kind == nil, owner == nil, granted == nil { return number.json }
        var fields = FieldWriter()
        fields.write("number", number)
        fields.write("title", title)
        fields.write("kind", kind)
        fields.write("owner", owner)
        fields.write("granted", granted)
        return .object(fields.object)
    }
}
