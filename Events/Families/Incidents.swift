/// An incident (Art. 20(3)–(6)). Stored as `incident.reported`, version 1.
public struct IncidentReport: Fields {
    /// The incident.
    public let incident: IncidentID
    /// The centre.
    public let centre: CentreID
    /// What kind.
    public let kind: IncidentKind
    /// When.
    public let date: Day
    /// What is known.
    public let facts: Text
    /// Which authority dealt with it.
    public let authority: Text?
    /// That authority's document.
    public let document: AnyDocument?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        incident = try fields.required("incident")
        centre = try fields.required("centre")
        kind = try fields.required("kind")
        date = try fields.required("date")
        facts = try fields.required("facts")
        authority = try fields.optional("authority")
        document = try fields.optional("document")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("incident", incident)
        fields.write("centre", centre)
        fields.write("kind", kind)
        fields.write("date", date)
        fields.write("facts", facts)
        fields.write("authority", authority)
        fields.write("document", document)
    }
}

/// What an incident came to. Stored as `incident.concluded`, version 1.
public struct IncidentConclusion: Fields {
    /// The incident.
    public let incident: IncidentID
    /// Whether it was so.
    public let substantiated: Bool
    /// What was found.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        incident = try fields.required("incident")
        substantiated = try fields.required("substantiated")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("incident", incident)
        fields.write("substantiated", substantiated)
        fields.write("text", text)
    }
}
