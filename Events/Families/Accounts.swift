/// An account and what it may do. Stored as `account.opened`, version 1.
public struct AccountOpening: Fields {
    /// The account's name for acting.
    public let account: AccountID
    /// The name of whoever uses it.
    public let name: Name
    /// What it may do.
    public let role: Role
    /// The organisation a host, or an expert, belongs to.
    public let organisation: CreditCode?
    /// The district of a department in charge.
    public let district: District?
    /// The person behind the account, where one person has several: four eyes are judged by it.
    public let person: Name?
    /// What the account is given on.
    public let basis: Text?
    /// The last day it may act.
    public let until: Day?

    /// The matter of opening an account.
    public init(account: AccountID, name: Name, role: Role) {
        self.account = account
        self.name = name
        self.role = role
        (organisation, district, person, basis, until) = (nil, nil, nil, nil, nil)
    }

    /// Reads the fields: a host needs its organisation, a department its district.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        account = try fields.required("account")
        if fields.source == .input, ["public", "program"].contains(account.rawValue) {
            throw FieldError(.bad(.notReserved), at: fields.pointer(to: "account"))
        }
        name = try fields.required("name")
        role = try fields.required("role")
        if role == .public {
            let roles = Role.allCases.filter { $0 != .public }.map(\.rawValue)
            throw FieldError(.bad(.oneOf(roles)), at: fields.pointer(to: "role"))
        }
        organisation = try fields.optional("organisation")
        district = try fields.optional("district")
        person = try fields.optional("person")
        basis = try fields.optional("basis")
        until = try fields.optional("until")
        if role == .host, organisation == nil {
            throw FieldError(.missing, at: fields.pointer(to: "organisation"))
        }
        if role == .department, district == nil {
            throw FieldError(.missing, at: fields.pointer(to: "district"))
        }
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("account", account)
        fields.write("name", name)
        fields.write("role", role)
        fields.write("organisation", organisation)
        fields.write("district", district)
        fields.write("person", person)
        fields.write("basis", basis)
        fields.write("until", until)
    }
}

/// What of an account is amended; at least one member.
public struct AccountChanges: Fields {
    /// The new name.
    public let name: Name?
    /// The new role.
    public let role: Role?
    /// The new organisation.
    public let organisation: CreditCode?
    /// The new district.
    public let district: District?
    /// The new person.
    public let person: Name?
    /// The new last day.
    public let until: Day?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        name = try fields.optional("name")
        role = try fields.optional("role")
        organisation = try fields.optional("organisation")
        district = try fields.optional("district")
        person = try fields.optional("person")
        until = try fields.optional("until")
        if name == nil, role == nil, organisation == nil, district == nil, person == nil,
            until == nil
        {
            throw FieldError(.bad(.notEmptyObject), at: fields.pointer)
        }
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("role", role)
        fields.write("organisation", organisation)
        fields.write("district", district)
        fields.write("person", person)
        fields.write("until", until)
    }
}

/// A change of an account. Stored as `account.amended`, version 1.
public struct AccountAmendment: Fields {
    /// The account.
    public let account: AccountID
    /// What changes.
    public let changes: AccountChanges
    /// Why.
    public let reason: Text
    /// What it rests on.
    public let basis: Text?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        account = try fields.required("account")
        changes = try fields.required("changes")
        reason = try fields.required("reason")
        basis = try fields.optional("basis")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("account", account)
        fields.write("changes", changes)
        fields.write("reason", reason)
        fields.write("basis", basis)
    }
}

/// The end of an account. Stored as `account.closed`, version 1.
public struct AccountClosing: Fields {
    /// The account.
    public let account: AccountID
    /// Why.
    public let reason: Text
    /// The account its open items pass to.
    public let successor: AccountID?

    /// Reads the fields.
    public init(_ fields: inout FieldReader) throws(FieldError) {
        account = try fields.required("account")
        reason = try fields.required("reason")
        successor = try fields.optional("successor")
    }

    /// Writes the fields.
    public func write(to fields: inout FieldWriter) {
        fields.write("account", account)
        fields.write("reason", reason)
        fields.write("successor", successor)
    }
}
