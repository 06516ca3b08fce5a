/// The proposed list of new centres (Art. 10(3)). Stored as `list.proposed`, version 1.
public struct ListProposal: Fields {
    /// The list.
    public let list: ListID
    /// Its centres in order.
    public let centres: [CentreID]
    /// The call it answers.
    public let call: CallID?
    /// All assessed centres, the best first.
    public let ranking: [CentreID]
    /// Those assessed and not chosen.
    public let notChosen: [NotChosen]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        centres = try fields.requiredList("centres")
        call = try fields.optional("call")
        ranking = try fields.list("ranking")
        notChosen = try fields.list("notChosen")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("centres", centres)
        fields.write("call", call)
        fields.write("ranking", ranking)
        fields.write("notChosen", notChosen)
    }
}

/// A list taken back. Stored as `list.cancelled`, version 1.
public struct ListCancellation: Fields {
    /// The list.
    public let list: ListID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("reason", reason)
    }
}
