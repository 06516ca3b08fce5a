/// An appeal. Stored as `appeal.recorded`, version 1.
public struct AppealRecord: Fields {
    /// The appeal.
    public let appeal: AppealID
    /// The decision appealed.
    public let position: Position
    /// To whom.
    public let authority: Text
    /// When that authority received it.
    public let received: Day
    /// Whether the decision is stayed.
    public let stay: Bool?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        appeal = try fields.required("appeal")
        position = try fields.required("position")
        authority = try fields.required("authority")
        received = try fields.required("received")
        stay = try fields.optional("stay")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("appeal", appeal)
        fields.write("position", position)
        fields.write("authority", authority)
        fields.write("received", received)
        fields.write("stay", stay)
    }
}

/// What an appeal came to. Stored as `appeal.concluded`, version 1.
public struct AppealConclusion: Fields {
    /// The appeal.
    public let appeal: AppealID
    /// The outcome.
    public let outcome: AppealOutcome
    /// The authority's document.
    public let document: AnyDocument
    /// Why.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        appeal = try fields.required("appeal")
        outcome = try fields.required("outcome")
        document = try fields.required("document")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("appeal", appeal)
        fields.write("outcome", outcome)
        fields.write("document", document)
        fields.write("text", text)
    }
}
