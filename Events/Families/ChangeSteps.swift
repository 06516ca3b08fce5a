/// A new host's agreement. Stored as `change.joined`, version 1.
public struct ChangeJoining: Fields {
    /// The change.
    public let change: ChangeID
    /// What it says.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("text", text)
    }
}

/// A department's consent or its refusal (Art. 19).
public struct ChangeConsent: Fields {
    /// The change.
    public let change: ChangeID
    /// Whether it consents.
    public let consent: Bool
    /// Why.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        consent = try fields.required("consent")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("consent", consent)
        fields.write("text", text)
    }
}

/// A department's consent or its refusal (Art. 19). Stored as `change.consented` and
/// `change.consent-refused`, version 1.
public struct ChangeConsented: Fields {
    /// The change.
    public let change: ChangeID
    /// Whether it consents.
    public let consent: Bool
    /// Why.
    public let text: Text
    /// Which department.
    public let district: District

    /// What is recorded.
    public init(
        change: ChangeID, consent: Bool, text: Text, district: District
    ) {
        self.change = change
        self.consent = consent
        self.text = text
        self.district = district
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        consent = try fields.required("consent")
        text = try fields.required("text")
        district = try fields.required("district")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("consent", consent)
        fields.write("text", text)
        fields.write("district", district)
    }
}

/// A change taken on file (Art. 19). Stored as `change.filed`, version 1.
public struct ChangeFiling: Fields {
    /// The change.
    public let change: ChangeID
    /// A remark.
    public let text: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        text = try fields.optional("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("text", text)
    }
}

/// A change given back. Stored as `change.returned`, version 1.
public struct ChangeReturn: Fields {
    /// The change.
    public let change: ChangeID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("reason", reason)
    }
}

/// A change taken back. Stored as `change.withdrawn`, version 1.
public struct ChangeWithdrawal: Fields {
    /// The change.
    public let change: ChangeID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("reason", reason)
    }
}
