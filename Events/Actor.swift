public import CanonicalJSON

/// Who acted, as a record names it.
public struct Actor: Fields {
    /// The account, `public` for anyone and `program` for the register itself.
    public let account: AccountID
    /// In which role.
    public let role: ActorRole
    /// The organisation of a host or an expert.
    public let organisation: CreditCode?
    /// The district of a department in charge.
    public let district: District?
    /// By which way the action came.
    public let via: Via
    /// Whose signed paper was entered.
    public let actedFor: ActedFor?
    /// What was overridden, and why.
    public let override: Override?

    /// An actor.
    public init(
        account: AccountID, role: ActorRole, organisation: CreditCode? = nil,
        district: District? = nil, via: Via, actedFor: ActedFor? = nil, override: Override? = nil
    ) {
        self.account = account
        self.role = role
        self.organisation = organisation
        self.district = district
        self.via = via
        self.actedFor = actedFor
        self.override = override
    }

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        account = try fields.required("account")
        role = try fields.required("role")
        organisation = try fields.optional("organisation")
        district = try fields.optional("district")
        via = try fields.required("via")
        actedFor = try fields.optional("for")
        override = try fields.optional("override")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("account", account)
        fields.write("role", role)
        fields.write("organisation", organisation)
        fields.write("district", district)
        fields.write("via", via)
        fields.write("for", actedFor)
        fields.write("override", override)
    }
}

/// The role an actor acted in: an account's, or the program's own at the opening of a register.
public enum ActorRole: Hashable, Sendable {
    /// An account's role, or the public's.
    case of(Role)
    /// The register itself.
    case program
}

/// Whose signed paper is entered by another (代录).
public struct ActedFor: Fields {
    /// The account it stands for.
    public let account: AccountID?
    /// Or the name of someone without an account; sealed.
    public let name: Personal?
    /// What it is entered on.
    public let basis: Text
    /// The day the paper came in; time limits run to it.
    public let received: Day
    /// The postmark of a posted letter, which stands for the day it came in.
    public let postmark: Day?
    /// The paper.
    public let attachments: [Attachment]

    /// A paper as it is to be recorded.
    public init(
        account: AccountID?, name: Personal?, basis: Text, received: Day, postmark: Day?,
        attachments: [Attachment]
    ) {
        self.account = account
        self.name = name
        self.basis = basis
        self.received = received
        self.postmark = postmark
        self.attachments = attachments
    }

    /// Reads the fields: an account or a name.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        account = try fields.optional("account")
        name = try fields.personal("name", length: 1...100)
        if account == nil, name == nil {
            throw FieldError(.missing, at: fields.pointer(to: "account"))
        }
        if account != nil, name != nil {
            throw FieldError(.unknown, at: fields.pointer(to: "name"))
        }
        basis = try fields.required("basis")
        received = try fields.required("received")
        postmark = try fields.optional("postmark")
        attachments = try fields.list("attachments")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("account", account)
        fields.write("name", name)
        fields.write("basis", basis)
        fields.write("received", received)
        fields.write("postmark", postmark)
        fields.write("attachments", attachments)
    }
}

/// Why a refusal that yields was passed, and which.
public struct Override: Fields {
    /// Why.
    public let reason: Text
    /// What it rests on.
    public let attachments: [Attachment]
    /// The codes of the refusals passed.
    public let codes: [Name]

    /// An override as it is to be recorded.
    public init(reason: Text, attachments: [Attachment], codes: [Name]) {
        self.reason = reason
        self.attachments = attachments
        self.codes = codes
    }

    /// Reads the fields; the codes stand in records alone.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        reason = try fields.required("reason")
        attachments = try fields.list("attachments")
        codes = fields.source == .record ? try fields.list("codes") : []
    }

    /// Writes the fields; the codes even where none was passed.
    public func write(to fields: inout FieldWriter) {
        fields.write("reason", reason)
        fields.write("attachments", attachments)
        fields.write("codes", json: .array(codes.map(\.json)))
    }
}

extension ActorRole: FieldValue {
    /// Reads a role's name or `program`.
    public init(_ json: JSON, at pointer: String, from source: FieldSource) throws(FieldError) {
        if case .string("program") = json {
            self = .program
        } else {
            self = .of(try Role(json, at: pointer, from: source))
        }
    }

    /// Reads a role's name or `program` in the bytes of a record.
    public init(outlined value: OutlinedValue) throws(FieldError) {
        if let text = value.plainText, text.hasBytes(of: "program") {
            self = .program
        } else {
            self = .of(try Role(outlined: value))
        }
    }

    /// The role's name.
    public var json: JSON {
        switch self {
        case .of(let role): role.json
        case .program: "program"
        }
    }
}
