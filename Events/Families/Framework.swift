public import CanonicalJSON

/// The opening of a register, the first record of all. Stored as `register.opened`, version 1.
public struct RegisterOpening: Fields {
    /// The origin line of the register's checkpoints.
    public let origin: Name
    /// The format of its records.
    public let format: Int
    /// Whether its acts are official.
    public let kind: RegisterKind
    /// The time zone days are reckoned in.
    public let timeZone: Name
    /// What the register is called.
    public let title: Name

    /// A register of that kind in the format of this program.
    public init(origin: Name, kind: RegisterKind, timeZone: Name, title: Name) {
        self.origin = origin
        self.format = 1
        self.kind = kind
        self.timeZone = timeZone
        self.title = title
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        origin = try fields.required("origin")
        format = try fields.required("format", in: 1...1)
        kind = try fields.required("kind")
        timeZone = try fields.required("timeZone")
        title = try fields.required("title")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("origin", origin)
        fields.write("format", format)
        fields.write("kind", kind)
        fields.write("timeZone", timeZone)
        fields.write("title", title)
    }
}

/// Whether what stands in a register counts.
public enum RegisterKind: String, Word {
    /// The official record.
    case live
    /// A rehearsal: scripts and given clocks run here, and every page says so.
    case rehearsal
}

/// A department in charge (Art. 5). Stored as `department.adopted`, version 1.
public struct DepartmentAdoption: Fields {
    /// Its code.
    public let district: District
    /// Its name.
    public let name: Name
    /// Whether it is a district or a unit.
    public let kind: DepartmentKind
    /// From which day.
    public let from: Day
    /// Its last day.
    public let until: Day?
    /// Who takes over after the last day.
    public let successor: District?

    /// A department from a day on.
    public init(district: District, name: Name, kind: DepartmentKind, from: Day) {
        self.district = district
        self.name = name
        self.kind = kind
        self.from = from
        (until, successor) = (nil, nil)
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        district = try fields.required("district")
        name = try fields.required("name")
        kind = try fields.required("kind")
        from = try fields.required("from")
        until = try fields.optional("until")
        successor = try fields.optional("successor")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("district", district)
        fields.write("name", name)
        fields.write("kind", kind)
        fields.write("from", from)
        fields.write("until", until)
        fields.write("successor", successor)
    }
}

/// Measures, or parameters of them, from a day on. Stored as `policy.adopted`, version 1.
public struct MeasuresAdoption: Fields {
    /// The measures' official number.
    public let policy: Name
    /// Their title.
    public let title: Text
    /// From which day.
    public let from: Day
    /// Parameter to value; those left out keep the value before.
    public let parameters: ParameterValues
    /// The document that adopts them.
    public let document: DocumentNumber?
    /// Of the built-in measures alone: whether a value is an article's or a default.
    public let sources: ParameterValues?

    /// The measures built in.
    public init(
        policy: Name, title: Name, from: Day, parameters: JSONObject, sources: JSONObject
    ) {
        guard let title = Text(title.value) else { preconditionFailure("a name is a text") }
        self.policy = policy
        self.title = title
        self.from = from
        self.parameters = ParameterValues(object: parameters)
        self.document = nil
        self.sources = ParameterValues(object: sources)
    }

    /// Reads the fields; whether a parameter is known and in range is for the rules to say.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        let given: Name = try fields.required("policy")
        // One number in two spellings is one set of measures.
        policy = DocumentNumber(given.value).flatMap { Name($0.text) } ?? given
        title = try fields.required("title")
        from = try fields.required("from")
        parameters = try fields.required("parameters")
        document = try fields.optional("document")
        sources = fields.source == .record ? try fields.optional("sources") : nil
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("policy", policy)
        fields.tag("policy", policy.value)
        fields.write("title", title)
        fields.write("from", from)
        fields.write("parameters", parameters)
        fields.write("document", document)
        fields.write("sources", sources)
    }
}

/// Values by the name of a parameter, as given.
public struct ParameterValues: FieldValue {
    /// Parameter to value.
    public let object: JSONObject

    /// Values as they stand.
    public init(object: JSONObject) { self.object = object }

    /// Reads any object.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        guard case .object(let object) = json else {
            throw FieldError(.bad(.object), at: pointer)
        }
        self.object = object
    }

    /// The object.
    public var json: JSON { .object(object) }
}

/// A year's days off and weekend days worked. Stored as `calendar.adopted`, version 1.
public struct CalendarAdoption: Fields {
    /// The year.
    public let year: Int
    /// Days off by statute or adjustment.
    public let off: [Day]
    /// Weekend days worked.
    public let work: [Day]
    /// The arrangement it follows; the years built in have none.
    public let document: AnyDocument?

    /// A year built in.
    public init(year: Int, off: [Day], work: [Day]) {
        self.year = year
        self.off = off
        self.work = work
        document = nil
    }

    /// Reads the fields; the days must be of the year.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        year = try fields.required("year", in: 2000...2100)
        off = try fields.required("off", as: FieldList<Day>.self).elements
        work = try fields.required("work", as: FieldList<Day>.self).elements
        document =
            fields.source == .input
            ? try fields.required("document") : try fields.optional("document")
        for (name, days) in [("off", off), ("work", work)] {
            for (index, day) in days.enumerated() {
                let pointer = "\(fields.pointer(to: name))/\(index)"
                guard day.year == year else { throw FieldError(.bad(.day), at: pointer) }
                guard !days[..<index].contains(day) else {
                    throw FieldError(.bad(.noRepetition), at: pointer)
                }
            }
        }
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("year", year)
        fields.tag("calendar", String(year))
        fields.write("off", json: .array(off.map(\.json)))
        fields.write("work", json: .array(work.map(\.json)))
        fields.write("document", document)
    }
}
