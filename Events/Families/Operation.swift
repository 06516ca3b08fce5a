/// The management committee (Art. 6(3), 12). Stored as `committee.formed`, version 1.
public struct CommitteeForming: Fields {
    /// The centre.
    public let centre: CentreID
    /// Its members.
    public let members: [Name]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        members = try fields.requiredList("members")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("members", members)
    }
}

/// A year's assessment of the director (Art. 6(3)). Stored as `director.assessed`, version 1.
public struct DirectorAssessment: Fields {
    /// The centre.
    public let centre: CentreID
    /// The year.
    public let year: Int
    /// The conclusion.
    public let conclusion: Text
    /// Why.
    public let text: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        year = try fields.required("year", in: 2000...2100)
        conclusion = try fields.required("conclusion")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("year", year)
        fields.write("conclusion", conclusion)
        fields.write("text", text)
    }
}
