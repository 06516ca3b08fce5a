public import Events

/// An account as the record has it.
public struct AccountState: Hashable, Sendable {
    /// The name of whoever uses it.
    public var name: String
    /// What it may do.
    public var role: Role
    /// The organisation of a host or an expert.
    public var organisation: CreditCode?
    /// The district of a department.
    public var district: District?
    /// The person behind it, where the record tells.
    public var person: String?
    /// The last day it may act.
    public var until: Day?
    /// Whether it was closed.
    public var isClosed = false

    /// An account as it was opened.
    public init(_ opening: AccountOpening) {
        name = opening.name.value
        role = opening.role
        organisation = opening.organisation
        district = opening.district
        person = opening.person?.value
        until = opening.until
    }

    /// Whether it may act on that day.
    public func isOpen(on day: Day) -> Bool { !isClosed && until.map { day <= $0 } ?? true }

    mutating func apply(_ changes: AccountChanges) {
        name = changes.name?.value ?? name
        role = changes.role ?? role
        organisation = changes.organisation ?? organisation
        district = changes.district ?? district
        person = changes.person?.value ?? person
        until = changes.until ?? until
    }
}
