/// Whom to reach at an organisation. Every field is personal.
public struct Contact: Fields {
    /// The person's name, 1 to 100 characters.
    public var name: Personal
    /// The telephone number, 1 to 100 characters.
    public var phone: Personal
    /// The e-mail address, up to 320 characters.
    public var email: Personal?
    /// The postal address, up to 1,000 characters.
    public var address: Personal?

    /// A contact.
    public init(
        name: Personal, phone: Personal, email: Personal? = nil, address: Personal? = nil
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.address = address
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        name = try fields.requiredPersonal("name", length: 1...100)
        phone = try fields.requiredPersonal("phone", length: 1...100)
        email = try fields.personal("email", length: 0...320)
        address = try fields.personal("address", length: 0...1_000)
    }

    /// Writes the fields that are there.
    public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("phone", phone)
        fields.write("email", email)
        fields.write("address", address)
    }
}
