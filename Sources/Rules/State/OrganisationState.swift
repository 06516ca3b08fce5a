public import Events

/// An organisation as the record has it (Art. 8, 10(1)).
public struct OrganisationState: Hashable, Sendable {
    /// Its name.
    public private(set) var name: String
    /// What kind of body it is, where the record tells.
    public private(set) var kind: OrganisationKind?
    /// The department in charge of it.
    public private(set) var district: District
    /// Its address.
    public private(set) var address: String?
    /// Its legal representative, where the record tells.
    public private(set) var legalRepresentative: String?
    /// Its contact, sealed.
    public private(set) var contact: Contact?
    /// Whether it was found in order.
    public private(set) var isVerified = false
    /// Whether something waits to be verified.
    public private(set) var needsVerification = true
    /// What takes effect once verified.
    private var pending: [OrganisationChanges] = []

    init(_ registration: OrganisationRegistration) {
        name = registration.name.value
        kind = registration.kind
        district = registration.district
        address = registration.address?.value
        legalRepresentative = registration.legalRepresentative.value
        contact = registration.contact
    }

    /// An organisation known only as the host of a centre carried over from paper.
    init(carriedOver host: NamedOrganisation, district: District) {
        name = host.name.value
        self.district = district
    }

    mutating func verify(passed: Bool) {
        needsVerification = false
        if passed {
            isVerified = true
            for changes in pending {
                name = changes.name?.value ?? name
                district = changes.district ?? district
                legalRepresentative = changes.legalRepresentative?.value ?? legalRepresentative
            }
        }
        pending = []
    }

    mutating func amend(_ changes: OrganisationChanges) {
        kind = changes.kind ?? kind
        address = changes.address?.value ?? address
        contact = changes.contact ?? contact
        let waits =
            changes.name != nil || changes.district != nil || changes.legalRepresentative != nil
        if waits { pending.append(changes) }
        if waits || !isVerified { needsVerification = true }
    }
}
