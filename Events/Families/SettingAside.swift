/// A record set aside. Stored as `record.set-aside`, version 1: one for each record that the same
/// action made for the same centre.
public struct SettingAside: Fields {
    /// The record.
    public let position: Position
    /// Who set it aside.
    public let authority: SettingAsideAuthority
    /// Why.
    public let reason: Text
    /// The bureau's document, where the bureau decided.
    public let document: DocumentNumber?
    /// Another authority's document, where that decided.
    public let otherDocument: AnyDocument?

    /// The setting aside of one record.
    public init(
        position: Position, authority: SettingAsideAuthority, reason: Text,
        document: DocumentNumber?, otherDocument: AnyDocument?
    ) {
        self.position = position
        self.authority = authority
        self.reason = reason
        self.document = document
        self.otherDocument = otherDocument
    }

    /// Reads the fields; whose document it is depends on who decided.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        position = try fields.required("position")
        authority = try fields.required("authority")
        reason = try fields.required("reason")
        document = authority.isBureau ? try fields.optional("document") : nil
        otherDocument = authority.isBureau ? nil : try fields.optional("document")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("position", position)
        fields.write("authority", authority)
        fields.write("reason", reason)
        fields.write("document", document)
        fields.write("document", otherDocument)
    }
}
