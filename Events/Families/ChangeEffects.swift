/// A centre's new name (Art. 19). Stored as `centre.renamed`, version 1.
public struct CentreRenamed: Fields {
    /// The centre.
    public let centre: CentreID
    /// The change.
    public let change: ChangeID
    /// Its name from now on.
    public let name: CentreName

    /// What is recorded.
    public init(
        centre: CentreID, change: ChangeID, name: CentreName
    ) {
        self.centre = centre
        self.change = change
        self.name = name
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        change = try fields.required("change")
        name = try fields.required("name")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("change", change)
        fields.write("name", name)
    }
}

/// A centre's new director (Art. 19). Stored as `centre.director-changed`, version 1.
public struct DirectorChanged: Fields {
    /// The centre.
    public let centre: CentreID
    /// The change.
    public let change: ChangeID
    /// Its director from now on.
    public let director: Director

    /// What is recorded.
    public init(
        centre: CentreID, change: ChangeID, director: Director
    ) {
        self.centre = centre
        self.change = change
        self.director = director
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        change = try fields.required("change")
        director = try fields.required("director")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("change", change)
        fields.write("director", director)
    }
}

/// A centre's new field (Art. 19). Stored as `centre.direction-changed`, version 1.
public struct DirectionChanged: Fields {
    /// The centre.
    public let centre: CentreID
    /// The change.
    public let change: ChangeID
    /// Its field from now on.
    public let field: Name

    /// What is recorded.
    public init(
        centre: CentreID, change: ChangeID, field: Name
    ) {
        self.centre = centre
        self.change = change
        self.field = field
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        change = try fields.required("change")
        field = try fields.required("field")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("change", change)
        fields.write("field", field)
    }
}

/// A centre's new host (Art. 19). Stored as `centre.host-changed`, version 1.
public struct HostChanged: Fields {
    /// The centre.
    public let centre: CentreID
    /// The change.
    public let change: ChangeID
    /// Its host from now on.
    public let organisation: CreditCode

    /// What is recorded.
    public init(
        centre: CentreID, change: ChangeID, organisation: CreditCode
    ) {
        self.centre = centre
        self.change = change
        self.organisation = organisation
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        change = try fields.required("change")
        organisation = try fields.required("organisation")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("change", change)
        fields.write("organisation", organisation)
    }
}

/// A centre's co-builders (Art. 19). Stored as `centre.co-builders-changed`, version 1.
public struct CoBuildersChanged: Fields {
    /// The centre.
    public let centre: CentreID
    /// The change.
    public let change: ChangeID
    /// Its co-builders from now on.
    public let coBuilders: [NamedOrganisation]

    /// What is recorded.
    public init(
        centre: CentreID, change: ChangeID, coBuilders: [NamedOrganisation]
    ) {
        self.centre = centre
        self.change = change
        self.coBuilders = coBuilders
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        change = try fields.required("change")
        coBuilders = try fields.list("coBuilders")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("change", change)
        fields.write("coBuilders", coBuilders)
    }
}
