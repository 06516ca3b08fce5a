/// The approval document for a list (Art. 10(4)).
public struct EstablishmentApproval: Fields {
    /// The list.
    public let list: ListID
    /// The bureau's document.
    public let document: DocumentNumber
    /// Its date.
    public let date: Day
    /// The construction period, else each plan's.
    public let constructionMonths: Int?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        list = try fields.required("list")
        document = try fields.required("document")
        date = try fields.required("date")
        constructionMonths = try fields.optional("constructionMonths", in: 1...120)
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("list", list)
        fields.write("document", document)
        fields.write("date", date)
        fields.write("constructionMonths", constructionMonths)
    }
}

/// A centre approved (Art. 10(4), 11). Stored as `establishment.approved`, version 1.
public struct EstablishmentApproved: Fields {
    /// The centre.
    public let centre: CentreID
    /// The list.
    public let list: ListID
    /// The bureau's document.
    public let document: DocumentNumber
    /// Its date.
    public let date: Day
    /// The construction period given for the whole list.
    public let constructionMonths: Int?
    /// The construction period of this centre.
    public let months: Int
    /// The last day of construction: the end of a standing, not moved.
    public let constructionUntil: Day

    /// An approval of one centre.
    public init(
        centre: CentreID, list: ListID, document: DocumentNumber, date: Day,
        constructionMonths: Int?, months: Int, constructionUntil: Day
    ) {
        self.centre = centre
        self.list = list
        self.document = document
        self.date = date
        self.constructionMonths = constructionMonths
        self.months = months
        self.constructionUntil = constructionUntil
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        list = try fields.required("list")
        document = try fields.required("document")
        date = try fields.required("date")
        constructionMonths = try fields.optional("constructionMonths", in: 1...120)
        months = try fields.required("months", in: 1...120)
        constructionUntil = try fields.required("constructionUntil")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("list", list)
        fields.write("document", document)
        fields.write("date", date)
        fields.write("constructionMonths", constructionMonths)
        fields.write("months", months)
        fields.write("constructionUntil", constructionUntil)
    }
}

/// A refusal to establish centres.
public struct RefusalOfEstablishment: Fields {
    /// The centres.
    public let subjects: Subjects
    /// Why.
    public let reason: Text
    /// The bureau's document.
    public let document: DocumentNumber?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        subjects = try fields.required("subjects")
        reason = try fields.required("reason")
        document = try fields.optional("document")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("subjects", subjects)
        fields.write("reason", reason)
        fields.write("document", document)
    }
}

/// A centre refused (Art. 10). Stored as `establishment.refused`, version 1.
public struct EstablishmentRefused: Fields {
    /// The centre.
    public let centre: CentreID
    /// Why, where it was refused by itself.
    public let reason: Text?
    /// The bureau's document.
    public let document: DocumentNumber?
    /// The list it stood on, where an approval passed it over.
    public let list: ListID?
    /// The approval document's date.
    public let date: Day?
    /// The construction period given for the whole list.
    public let constructionMonths: Int?
    /// The objections upheld against it.
    public let objections: [ObjectionID]

    /// A refusal of one centre.
    public init(
        centre: CentreID, reason: Text?, document: DocumentNumber?, list: ListID?, date: Day?,
        constructionMonths: Int?, objections: [ObjectionID]
    ) {
        self.centre = centre
        self.reason = reason
        self.document = document
        self.list = list
        self.date = date
        self.constructionMonths = constructionMonths
        self.objections = objections
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        reason = try fields.optional("reason")
        document = try fields.optional("document")
        list = try fields.optional("list")
        date = try fields.optional("date")
        constructionMonths = try fields.optional("constructionMonths", in: 1...120)
        objections = try fields.list("objections")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("reason", reason)
        fields.write("document", document)
        fields.write("list", list)
        fields.write("date", date)
        fields.write("constructionMonths", constructionMonths)
        fields.write("objections", objections)
    }
}
