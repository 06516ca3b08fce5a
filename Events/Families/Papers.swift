/// What a host says on an act about its own centre. Stored as `statement.submitted`, version 1.
public struct HostStatement: Fields {
    /// The act.
    public let about: Position
    /// What it says.
    public let text: Text
    /// Whether it gives up its time for a statement.
    public let waived: Bool?
    /// Whether it asks for a hearing.
    public let hearing: Bool?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        about = try fields.required("about")
        text = try fields.required("text")
        waived = try fields.optional("waived")
        hearing = try fields.optional("hearing")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("about", about)
        fields.write("text", text)
        fields.write("waived", waived)
        fields.write("hearing", hearing)
    }
}

/// A paper that stands in the dossier and decides nothing. Stored as `material.filed`, version 1.
public struct Material: Fields {
    /// The centre it is on.
    public let centre: CentreID?
    /// Or the act it is on.
    public let about: Position?
    /// What kind.
    public let kind: MaterialKind
    /// Its date.
    public let date: Day
    /// Its title.
    public let title: Text
    /// What it says.
    public let text: Text

    /// Reads the fields: it is on a centre or on an act.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        centre = try fields.optional("centre")
        about = try fields.optional("about")
        if centre == nil, about == nil {
            throw FieldError(.missing, at: fields.pointer(to: "centre"))
        }
        if centre != nil, about != nil {
            throw FieldError(.unknown, at: fields.pointer(to: "about"))
        }
        kind = try fields.required("kind")
        date = try fields.required("date")
        title = try fields.required("title")
        text = try fields.required("text")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("centre", centre)
        fields.write("about", about)
        fields.write("kind", kind)
        fields.write("date", date)
        fields.write("title", title)
        fields.write("text", text)
    }
}

/// The document of decisions recorded without one. Stored as `document.issued`, version 1.
public struct DocumentIssue: Fields {
    /// The decisions.
    public let positions: [Position]
    /// The document.
    public let document: DocumentNumber
    /// Its date.
    public let date: Day

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        positions = try fields.requiredList("positions")
        document = try fields.required("document")
        date = try fields.required("date")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("positions", positions)
        fields.write("document", document)
        fields.write("date", date)
    }
}

/// Service of acts.
public struct DocumentService: Fields {
    /// The acts.
    public let positions: [Position]
    /// To whom.
    public let recipient: Text
    /// How.
    public let method: ServiceMethod
    /// When.
    public let date: Day
    /// What the party was told it may do.
    public let remedies: Text

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        positions = try fields.requiredList("positions")
        recipient = try fields.required("recipient")
        method = try fields.required("method")
        date = try fields.required("date")
        remedies = try fields.required("remedies")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("positions", positions)
        fields.write("recipient", recipient)
        fields.write("method", method)
        fields.write("date", date)
        fields.write("remedies", remedies)
    }
}

/// A period that service starts.
public struct ServedPeriod: Fields {
    /// The act served.
    public let position: Position
    /// What has to be done within it.
    public let kind: ServedPeriodKind
    /// Its last day.
    public let due: Day
    /// Whether that day may move, since the calendar of its year is not adopted.
    public let provisional: Bool

    /// What is recorded.
    public init(
        position: Position, kind: ServedPeriodKind, due: Day, provisional: Bool
    ) {
        self.position = position
        self.kind = kind
        self.due = due
        self.provisional = provisional
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        position = try fields.required("position")
        kind = try fields.required("kind")
        due = try fields.required("due")
        provisional = try fields.required("provisional")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("position", position)
        fields.write("kind", kind)
        fields.write("due", due)
        fields.write("provisional", provisional)
    }
}

/// Acts served. Stored as `document.served`, version 1.
public struct DocumentServed: Fields {
    /// The acts.
    public let positions: [Position]
    /// To whom.
    public let recipient: Text
    /// How.
    public let method: ServiceMethod
    /// When.
    public let date: Day
    /// What the party was told it may do.
    public let remedies: Text
    /// The periods it starts.
    public let periods: [ServedPeriod]

    /// What is recorded.
    public init(
        positions: [Position], recipient: Text, method: ServiceMethod, date: Day, remedies: Text,
        periods: [ServedPeriod]
    ) {
        self.positions = positions
        self.recipient = recipient
        self.method = method
        self.date = date
        self.remedies = remedies
        self.periods = periods
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        positions = try fields.requiredList("positions")
        recipient = try fields.required("recipient")
        method = try fields.required("method")
        date = try fields.required("date")
        remedies = try fields.required("remedies")
        periods = try fields.list("periods")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("positions", positions)
        fields.write("recipient", recipient)
        fields.write("method", method)
        fields.write("date", date)
        fields.write("remedies", remedies)
        fields.write("periods", periods)
    }
}
