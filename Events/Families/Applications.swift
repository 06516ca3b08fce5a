/// Who leads a centre (Art. 12): a public act, not sealed.
public struct Director: Fields {
    /// The name.
    public let name: Name
    /// The professional title.
    public let title: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        name = try fields.required("name")
        title = try fields.optional("title")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("title", title)
    }
}

/// The intellectual property an application rests on (Art. 9(2)).
public struct Patents: Fields {
    /// Invention patents.
    public let invention: Int
    /// Utility models.
    public let utilityModel: Int
    /// The patents one by one.
    public let items: [Patent]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        invention = try fields.required("invention", in: 0...1000000)
        utilityModel = try fields.required("utilityModel", in: 0...1000000)
        items = try fields.list("items")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("invention", invention)
        fields.write("utilityModel", utilityModel)
        fields.write("items", items)
    }
}

/// The people an application rests on (Art. 9(4)).
public struct Staff: Fields {
    /// Full-time research and management staff.
    public let fullTime: Int
    /// Technical leaders.
    public let leaders: Int

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        fullTime = try fields.required("fullTime", in: 0...1000000)
        leaders = try fields.required("leaders", in: 0...1000000)
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("fullTime", fullTime)
        fields.write("leaders", leaders)
    }
}

/// The plan of construction (Art. 11).
public struct Plan: Fields {
    /// How long construction is to take.
    public let months: Int
    /// What it is to reach.
    public let goals: [Text]

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        months = try fields.required("months", in: 1...120)
        goals = try fields.requiredList("goals")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("months", months)
        fields.write("goals", goals)
    }
}

/// An application for a centre (Art. 8–10). Stored as `application.submitted`, version 1.
public struct Application: Fields {
    /// The centre applied for.
    public let centre: CentreID
    /// Its name.
    public let name: CentreName
    /// Its technical field.
    public let field: Name
    /// The host.
    public let organisation: CreditCode
    /// The co-builders (Art. 7).
    public let coBuilders: [NamedOrganisation]
    /// Its director.
    public let director: Director
    /// The research site in square metres.
    public let siteArea: Decimal4
    /// The original value of research equipment in yuan.
    public let equipmentValue: Decimal4
    /// The patents.
    public let patents: Patents
    /// The staff.
    public let staff: Staff
    /// Its cooperation with universities and institutes.
    public let cooperation: LooseText
    /// The plan of construction.
    public let plan: Plan
    /// The call it answers.
    public let call: CallID?

    /// An application of these values.
    public init(
        centre: CentreID, name: CentreName, field: Name, organisation: CreditCode,
        coBuilders: [NamedOrganisation], director: Director, siteArea: Decimal4,
        equipmentValue: Decimal4, patents: Patents, staff: Staff, cooperation: LooseText,
        plan: Plan, call: CallID?
    ) {
        self.centre = centre
        self.name = name
        self.field = field
        self.organisation = organisation
        self.coBuilders = coBuilders
        self.director = director
        self.siteArea = siteArea
        self.equipmentValue = equipmentValue
        self.patents = patents
        self.staff = staff
        self.cooperation = cooperation
        self.plan = plan
        self.call = call
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        name = try fields.required("name")
        field = try fields.required("field")
        organisation = try fields.required("organisation")
        coBuilders = try fields.list("coBuilders")
        director = try fields.required("director")
        siteArea = try fields.required("siteArea")
        equipmentValue = try fields.required("equipmentValue")
        patents = try fields.required("patents")
        staff = try fields.required("staff")
        cooperation = try fields.required("cooperation")
        plan = try fields.required("plan")
        call = try fields.optional("call")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("name", name)
        fields.write("field", field)
        fields.write("organisation", organisation)
        fields.write("coBuilders", coBuilders)
        fields.write("director", director)
        fields.write("siteArea", siteArea)
        fields.write("equipmentValue", equipmentValue)
        fields.write("patents", patents)
        fields.write("staff", staff)
        fields.write("cooperation", cooperation)
        fields.write("plan", plan)
        fields.write("call", call)
    }
}

/// An application given back for a supplement (Art. 10). Stored as `application.returned`, version 1.
public struct ApplicationReturn: Fields {
    /// The centre applied for.
    public let centre: CentreID
    /// What is missing.
    public let reasons: Text
    /// The last day for the supplement.
    public let due: Day?

    /// A return with its last day.
    public init(
        centre: CentreID, reasons: Text, due: Day?
    ) {
        self.centre = centre
        self.reasons = reasons
        self.due = due
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        reasons = try fields.required("reasons")
        due = try fields.optional("due")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("reasons", reasons)
        fields.write("due", due)
    }
}

/// The answer to a return. Stored as `application.supplemented`, version 1.
public struct ApplicationSupplement: Fields {
    /// The centre applied for.
    public let centre: CentreID
    /// The fields as they are to read.
    public let changes: ApplicationChanges
    /// What the host says to it.
    public let text: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        changes = try fields.required("changes")
        text = try fields.optional("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("changes", changes)
        fields.write("text", text)
    }
}

/// Fields of an application as they are to read; those left out stay.
public struct ApplicationChanges: Fields {
    /// The name.
    public let name: CentreName?
    /// The technical field.
    public let field: Name?
    /// The co-builders.
    public let coBuilders: FieldList<NamedOrganisation>?
    /// The director.
    public let director: Director?
    /// The research site in square metres.
    public let siteArea: Decimal4?
    /// The value of research equipment in yuan.
    public let equipmentValue: Decimal4?
    /// The patents.
    public let patents: Patents?
    /// The staff.
    public let staff: Staff?
    /// The cooperation.
    public let cooperation: LooseText?
    /// The plan of construction.
    public let plan: Plan?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        name = try fields.optional("name")
        field = try fields.optional("field")
        coBuilders = try fields.optional("coBuilders")
        director = try fields.optional("director")
        siteArea = try fields.optional("siteArea")
        equipmentValue = try fields.optional("equipmentValue")
        patents = try fields.optional("patents")
        staff = try fields.optional("staff")
        cooperation = try fields.optional("cooperation")
        plan = try fields.optional("plan")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("field", field)
        fields.write("coBuilders", coBuilders)
        fields.write("director", director)
        fields.write("siteArea", siteArea)
        fields.write("equipmentValue", equipmentValue)
        fields.write("patents", patents)
        fields.write("staff", staff)
        fields.write("cooperation", cooperation)
        fields.write("plan", plan)
    }
}

/// An application taken back by its host. Stored as `application.withdrawn`, version 1.
public struct ApplicationWithdrawal: Fields {
    /// The centre applied for.
    public let centre: CentreID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.required("centre")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("reason", reason)
    }
}
