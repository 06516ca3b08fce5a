/// A request to defer acceptance (Art. 6(4)). Stored as `deferral.requested`, version 1.
public struct DeferralRequest: Fields {
    /// The centre.
    public let centre: CentreID
    /// For how many months.
    public let months: Int
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        months = try fields.required("months", in: 1...120)
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("months", months)
        fields.write("reason", reason)
    }
}

/// A department's review of what its host asks for (Art. 17, 6(4)). Stored as
/// `deferral.reviewed`, `acceptance.reviewed` and `rectification.reviewed`, version 1.
public struct DepartmentReview: Fields {
    /// The centre.
    public let centre: CentreID
    /// Whether it agrees.
    public let opinion: Verdict
    /// The opinion in words.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        opinion = try fields.required("opinion")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("opinion", opinion)
        fields.write("text", text)
    }
}

/// A decision on a deferral.
public struct DeferralDecision: Fields {
    /// The centre.
    public let centre: CentreID
    /// Whether it is granted.
    public let granted: Bool
    /// The bureau's document.
    public let document: DocumentNumber?
    /// Why.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        granted = try fields.required("granted")
        document = try fields.optional("document")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("granted", granted)
        fields.write("document", document)
        fields.write("text", text)
    }
}

/// A deferral granted or refused. Stored as `deferral.granted` and `deferral.refused`, version 1.
public struct DeferralDecided: Fields {
    /// The centre.
    public let centre: CentreID
    /// Whether it is granted.
    public let granted: Bool
    /// The bureau's document.
    public let document: DocumentNumber?
    /// Why.
    public let text: Text
    /// For how many months, where granted.
    public let months: Int?
    /// The last day of construction from now on, where granted: a standing's end, not moved.
    public let until: Day?

    /// What is recorded.
    public init(
        centre: CentreID, granted: Bool, document: DocumentNumber?, text: Text, months: Int?,
        until: Day?
    ) {
        self.centre = centre
        self.granted = granted
        self.document = document
        self.text = text
        self.months = months
        self.until = until
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        granted = try fields.required("granted")
        document = try fields.optional("document")
        text = try fields.required("text")
        months = try fields.optional("months", in: 1...120)
        until = try fields.optional("until")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("granted", granted)
        fields.write("document", document)
        fields.write("text", text)
        fields.write("months", months)
        fields.write("until", until)
    }
}
