/// A centre carried over from the paper record. Stored as `centre.carried-over`, version 1.
public struct CarriedCentre: Fields {
    /// The centre.
    public let centre: CentreID
    /// Its name.
    public let name: CentreName
    /// Its host.
    public let organisation: NamedOrganisation
    /// The department in charge, for a host not registered yet.
    public let district: District
    /// Its technical field.
    public let field: Name
    /// Its director.
    public let director: Director
    /// What it is.
    public let status: CarriedStatus
    /// Since when, else since it was established.
    public let statusSince: Day?
    /// The day it was established.
    public let established: Day
    /// The document that did.
    public let document: AnyDocument?
    /// Its co-builders.
    public let coBuilders: [NamedOrganisation]
    /// The last day of construction.
    public let constructionUntil: Day?
    /// Its grade.
    public let grade: Grade?
    /// The grade's last day.
    public let gradeValidUntil: Day?
    /// The last day of rectification.
    public let rectificationDue: Day?
    /// What it was before.
    public let was: [FormerValue]
    /// The paper this is taken from.
    public let source: Text
    /// Fields the paper does not tell.
    public let unknown: [Name]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        name = try fields.required("name")
        organisation = try fields.required("organisation")
        district = try fields.required("district")
        field = try fields.required("field")
        director = try fields.required("director")
        status = try fields.required("status")
        statusSince = try fields.optional("statusSince")
        established = try fields.required("established")
        document = try fields.optional("document")
        coBuilders = try fields.list("coBuilders")
        constructionUntil = try fields.optional("constructionUntil")
        grade = try fields.optional("grade")
        gradeValidUntil = try fields.optional("gradeValidUntil")
        rectificationDue = try fields.optional("rectificationDue")
        was = try fields.list("was")
        source = try fields.required("source")
        unknown = try fields.list("unknown")
        if status == .construction, constructionUntil == nil {
            throw FieldError(.missing, at: fields.pointer(to: "constructionUntil"))
        }
        if status == .rectifying, rectificationDue == nil {
            throw FieldError(.missing, at: fields.pointer(to: "rectificationDue"))
        }
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("name", name)
        fields.write("organisation", organisation)
        fields.write("district", district)
        fields.write("field", field)
        fields.write("director", director)
        fields.write("status", status)
        fields.write("statusSince", statusSince)
        fields.write("established", established)
        fields.write("document", document)
        fields.write("coBuilders", coBuilders)
        fields.write("constructionUntil", constructionUntil)
        fields.write("grade", grade)
        fields.write("gradeValidUntil", gradeValidUntil)
        fields.write("rectificationDue", rectificationDue)
        fields.write("was", was)
        fields.write("source", source)
        fields.write("unknown", unknown)
    }
}

/// An earlier value of a carried-over centre: exactly one besides the day.
public struct FormerValue: Fields {
    /// The last day of the value.
    public let until: Day
    /// An earlier name.
    public let name: CentreName?
    /// An earlier director.
    public let director: Director?
    /// An earlier host.
    public let organisation: NamedOrganisation?
    /// An earlier grade.
    public let grade: Grade?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        until = try fields.required("until")
        name = try fields.optional("name")
        director = try fields.optional("director")
        organisation = try fields.optional("organisation")
        grade = try fields.optional("grade")
        let given = [name != nil, director != nil, organisation != nil, grade != nil]
        guard given.count(where: { $0 }) == 1 else {
            throw FieldError(.bad(.notEmptyObject), at: fields.pointer)
        }
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("until", until)
        fields.write("name", name)
        fields.write("director", director)
        fields.write("organisation", organisation)
        fields.write("grade", grade)
    }
}
