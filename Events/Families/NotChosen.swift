public import CanonicalJSON

/// A centre that was assessed and not put on the list: the centre alone, or with the reason.
public struct NotChosen: FieldValue {
    /// The centre.
    public let centre: CentreID
    /// Why.
    public let reason: Text?

    /// Reads a centre, or an object with one.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        if case .string = json {
            centre = try CentreID(json, at: pointer, from: source)
            reason = nil
            return
        }
        var fields = try FieldReader(json, at: pointer, from: source)
        centre = try fields.required("centre")
        reason = try fields.optional("reason")
        try fields.end()
    }

    /// The centre where there is no reason, else an object.
    public var json: JSON {
        guard let reason else { return centre.json }
        return ["centre": centre.json, "reason": reason.json]
    }

    /// The centre's tag.
    public var tags: Set<String> { centre.tags }
}
