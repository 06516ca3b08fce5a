/// Who objects (Art. 10(4)): real name and contact, or neither.
public struct Objector: Fields {
    /// The name, up to 100 characters, empty where the objection is anonymous.
    public var name: Personal
    /// How to reach the objector, up to 1,000 characters, empty where the objection is anonymous.
    public var contact: Personal
    /// What kind of person or body it is.
    public var kind: Name?
    /// The body it belongs to.
    public var organisation: Name?

    /// Whether neither name nor contact is given.
    public var isAnonymous: Bool { name.isEmpty && contact.isEmpty }

    /// An objector; that name and contact are both there or neither is for the caller to see to.
    public init(
        name: Personal, contact: Personal, kind: Name? = nil, organisation: Name? = nil
    ) {
        self.name = name
        self.contact = contact
        self.kind = kind
        self.organisation = organisation
    }

    /// Reads the fields.
    /// - Throws: `FieldError` also at the one of name and contact that is empty where the other is
    ///   not.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        name = try fields.requiredPersonal("name", length: 0...100)
        contact = try fields.requiredPersonal("contact", length: 0...1_000)
        kind = try fields.optional("kind")
        organisation = try fields.optional("organisation")
        guard name.isEmpty == contact.isEmpty else {
            let empty = fields.pointer(to: name.isEmpty ? "name" : "contact")
            throw FieldError(.bad(.nameAndContactTogether), at: empty)
        }
    }

    /// Writes the fields that are there.
    public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("contact", contact)
        fields.write("kind", kind)
        fields.write("organisation", organisation)
    }
}
