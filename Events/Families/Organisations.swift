/// An organisation with its seat in the city (Art. 8). Stored as `organisation.registered`, version 1.
public struct OrganisationRegistration: Fields {
    /// Its unified social credit code.
    public let organisation: CreditCode
    /// Its name.
    public let name: Name
    /// What kind of body it is.
    public let kind: OrganisationKind
    /// The department in charge of it.
    public let district: District
    /// Its address.
    public let address: Name?
    /// Its legal representative.
    public let legalRepresentative: Name
    /// Whom to reach there; sealed.
    public var contact: Contact?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        organisation = try fields.required("organisation")
        name = try fields.required("name")
        kind = try fields.required("kind")
        district = try fields.required("district")
        address = try fields.optional("address")
        legalRepresentative = try fields.required("legalRepresentative")
        contact = try fields.optional("contact")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("organisation", organisation)
        fields.write("name", name)
        fields.write("kind", kind)
        fields.write("district", district)
        fields.write("address", address)
        fields.write("legalRepresentative", legalRepresentative)
        fields.write("contact", contact)
    }
}

/// What was found on an organisation's registration (Art. 10(1)). Stored as `organisation.verified` or
/// `organisation.verification-refused`, version 1.
public struct OrganisationVerification: Fields {
    /// The organisation.
    public let organisation: CreditCode
    /// Whether it was found in order.
    public let passed: Bool
    /// What was found.
    public let opinion: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        organisation = try fields.required("organisation")
        passed = try fields.required("passed")
        opinion = try fields.optional("opinion")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("organisation", organisation)
        fields.write("passed", passed)
        fields.write("opinion", opinion)
    }
}

/// What of an organisation is amended; at least one member.
public struct OrganisationChanges: Fields {
    /// The new name; in effect once verified.
    public let name: Name?
    /// The new kind.
    public let kind: OrganisationKind?
    /// The new department in charge; in effect once verified.
    public let district: District?
    /// The new address.
    public let address: Name?
    /// The new legal representative; in effect once verified.
    public let legalRepresentative: Name?
    /// The new contact; sealed.
    public var contact: Contact?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        name = try fields.optional("name")
        kind = try fields.optional("kind")
        district = try fields.optional("district")
        address = try fields.optional("address")
        legalRepresentative = try fields.optional("legalRepresentative")
        contact = try fields.optional("contact")
        if name == nil, kind == nil, district == nil, address == nil, legalRepresentative == nil,
            contact == nil
        {
            throw FieldError(.bad(.notEmptyObject), at: fields.pointer)
        }
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("kind", kind)
        fields.write("district", district)
        fields.write("address", address)
        fields.write("legalRepresentative", legalRepresentative)
        fields.write("contact", contact)
    }
}

/// A change of an organisation's registration. Stored as `organisation.amended`, version 1.
public struct OrganisationAmendment: Fields {
    /// The organisation.
    public let organisation: CreditCode
    /// What changes.
    public var changes: OrganisationChanges
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        organisation = try fields.required("organisation")
        changes = try fields.required("changes")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("organisation", organisation)
        fields.write("changes", changes)
        fields.write("reason", reason)
    }
}

/// An organisation by its code and the name it goes by: a host or a co-builder (Art. 6, 7).
public struct NamedOrganisation: Fields {
    /// Its unified social credit code.
    public let organisation: CreditCode
    /// The name given.
    public let name: Name

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        organisation = try fields.required("organisation")
        name = try fields.required("name")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("organisation", organisation)
        fields.write("name", name)
    }
}
