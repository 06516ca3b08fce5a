/// A request for acceptance (Art. 6(4), 11). Stored as `acceptance.requested`, version 1.
public struct AcceptanceRequest: Fields {
    /// The centre.
    public let centre: CentreID
    /// What was built.
    public let report: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        report = try fields.required("report")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("report", report)
    }
}

/// What acceptance came to. Stored as `acceptance.passed` and `acceptance.failed`, version 1.
public struct AcceptanceConclusion: Fields {
    /// The centre.
    public let centre: CentreID
    /// The panel, else the last convened for it.
    public let panel: PanelID?
    /// Whether it passed.
    public let passed: Bool
    /// Why.
    public let text: Text
    /// The bureau's document.
    public let document: DocumentNumber?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        panel = try fields.optional("panel")
        passed = try fields.required("passed")
        text = try fields.required("text")
        document = try fields.optional("document")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("panel", panel)
        fields.write("passed", passed)
        fields.write("text", text)
        fields.write("document", document)
    }
}
