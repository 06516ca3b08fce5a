/// An objection to a list (Art. 10(4)).
public struct ObjectionRaising: Fields {
    /// The objection.
    public let objection: ObjectionID
    /// The list.
    public let list: ListID
    /// The centre it is about; left out, the whole list.
    public let centre: CentreID?
    /// Who objects; sealed.
    public var objector: Objector
    /// Why.
    public let grounds: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        objection = try fields.required("objection")
        list = try fields.required("list")
        centre = try fields.optional("centre")
        objector = try fields.required("objector")
        grounds = try fields.required("grounds")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("objection", objection)
        fields.write("list", list)
        fields.write("centre", centre)
        fields.write("objector", objector)
        fields.write("grounds", grounds)
    }
}

/// An objection raised during publicity. Stored as `objection.raised`, version 1.
public struct ObjectionRaised: Fields {
    /// The objection.
    public let objection: ObjectionID
    /// The list.
    public let list: ListID
    /// The centre it is about; left out, the whole list.
    public let centre: CentreID?
    /// Who objects; sealed.
    public let objector: Objector
    /// Why.
    public let grounds: Text
    /// Whether name and contact were empty.
    public let anonymous: Bool

    /// An objection as it is recorded.
    public init(
        objection: ObjectionID, list: ListID, centre: CentreID?, objector: Objector, grounds: Text,
        anonymous: Bool
    ) {
        self.objection = objection
        self.list = list
        self.centre = centre
        self.objector = objector
        self.grounds = grounds
        self.anonymous = anonymous
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        objection = try fields.required("objection")
        list = try fields.required("list")
        centre = try fields.optional("centre")
        objector = try fields.required("objector")
        grounds = try fields.required("grounds")
        anonymous = try fields.required("anonymous")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("objection", objection)
        fields.write("list", list)
        fields.write("centre", centre)
        fields.write("objector", objector)
        fields.write("grounds", grounds)
        fields.write("anonymous", anonymous)
    }
}

/// Whether an objection is taken up. Stored as `objection.accepted` or `objection.declined`, version 1.
public struct ObjectionDecision: Fields {
    /// The objection.
    public let objection: ObjectionID
    /// Why.
    public let reason: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        objection = try fields.required("objection")
        reason = try fields.required("reason")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("objection", objection)
        fields.write("reason", reason)
    }
}

/// An objection taken back by whoever raised it. Stored as `objection.withdrawn`, version 1.
public struct ObjectionWithdrawal: Fields {
    /// The objection.
    public let objection: ObjectionID
    /// Why.
    public let reason: Text
    /// Whether it was found at the edge that the objector withdraws.
    public let byObjector: Bool

    /// A withdrawal as it is recorded.
    public init(
        objection: ObjectionID, reason: Text, byObjector: Bool
    ) {
        self.objection = objection
        self.reason = reason
        self.byObjector = byObjector
    }

    /// Reads the fields; what was found at the edge stands in records alone.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        objection = try fields.required("objection")
        reason = try fields.required("reason")
        byObjector = fields.source == .record ? try fields.required("byObjector") : false
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("objection", objection)
        fields.write("reason", reason)
        fields.write("byObjector", byObjector)
    }
}

/// What was found on an objection. Stored as `objection.resolved`, version 1.
public struct ObjectionResolution: Fields {
    /// The objection.
    public let objection: ObjectionID
    /// Whether it stands.
    public let outcome: ObjectionOutcome
    /// What was found.
    public let findings: Text
    /// What is done about it.
    public let measures: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        objection = try fields.required("objection")
        outcome = try fields.required("outcome")
        findings = try fields.required("findings")
        measures = try fields.optional("measures")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("objection", objection)
        fields.write("outcome", outcome)
        fields.write("findings", findings)
        fields.write("measures", measures)
    }
}
