internal import CanonicalJSON

/// What is to be changed, and to what (Art. 19).
public enum ChangeTarget: Hashable, Sendable {
    /// Another name.
    case name(CentreName)
    /// Another director.
    case director(Director)
    /// Another field.
    case field(Name)
    /// Another host.
    case host(CreditCode)
    /// Other co-builders.
    case coBuilders([NamedOrganisation])

    /// What kind of change it is.
    public var kind: ChangeKind {
        switch self {
        case .name: .rename
        case .director: .director
        case .field: .direction
        case .host: .host
        case .coBuilders: .coBuilders
        }
    }

    fileprivate init(_ kind: ChangeKind, _ fields: inout FieldReader) throws(FieldError) {
        var reader = try fields.nested("to")
        switch kind {
        case .rename: self = .name(try reader.required("name"))
        case .director: self = .director(try reader.required("director"))
        case .direction: self = .field(try reader.required("field"))
        case .host: self = .host(try reader.required("organisation"))
        case .coBuilders:
            self = .coBuilders(
                try reader.required("coBuilders", as: FieldList<NamedOrganisation>.self).elements)
        }
        try reader.end()
    }

    fileprivate func write(to fields: inout FieldWriter) {
        var to = FieldWriter()
        switch self {
        case .name(let name): to.write("name", name)
        case .director(let director): to.write("director", director)
        case .field(let field): to.write("field", field)
        case .host(let organisation): to.write("organisation", organisation)
        case .coBuilders(let all): to.write("coBuilders", json: .array(all.map(\.json)))
        }
        fields.write("to", json: .object(to.object))
        fields.add(tags: to.tags)
        if case .coBuilders(let all) = self { fields.add(tags: Set(all.flatMap(\.tags))) }
    }
}

/// A change a host reports (Art. 19).
public struct ChangeReport: Fields {
    /// The change.
    public let change: ChangeID
    /// The centre.
    public let centre: CentreID
    /// What is to be changed, and to what.
    public let to: ChangeTarget
    /// Why.
    public let reason: Text
    /// The day it takes effect, else the day it is filed.
    public let effective: Day?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        centre = try fields.required("centre")
        to = try ChangeTarget(try fields.required("kind"), &fields)
        reason = try fields.required("reason")
        effective = try fields.optional("effective")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("centre", centre)
        fields.write("kind", to.kind)
        to.write(to: &fields)
        fields.write("reason", reason)
        fields.write("effective", effective)
    }
}

/// A change reported (Art. 19). Stored as `change.reported`, version 1.
public struct ChangeReported: Fields {
    /// The change.
    public let change: ChangeID
    /// The centre.
    public let centre: CentreID
    /// What is to be changed, and to what.
    public let to: ChangeTarget
    /// Why.
    public let reason: Text
    /// The day it takes effect; nothing where that is the day it is filed.
    public let takesEffect: Day?
    /// Whether it came later after that day than changes are to be reported.
    public let late: Bool

    /// A change as it is recorded.
    public init(_ report: ChangeReport, late: Bool) {
        change = report.change
        centre = report.centre
        to = report.to
        reason = report.reason
        takesEffect = report.effective
        self.late = late
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        change = try fields.required("change")
        centre = try fields.required("centre")
        to = try ChangeTarget(try fields.required("kind"), &fields)
        reason = try fields.required("reason")
        takesEffect = fields.isNull("takesEffect") ? nil : try fields.required("takesEffect")
        late = try fields.required("late")
    }

    /// Writes the fields; the day even where there is none.
    public func write(to fields: inout FieldWriter) {
        fields.write("change", change)
        fields.write("centre", centre)
        fields.write("kind", to.kind)
        to.write(to: &fields)
        fields.write("reason", reason)
        fields.write("takesEffect", json: takesEffect?.json ?? .null)
        fields.write("late", late)
    }
}
