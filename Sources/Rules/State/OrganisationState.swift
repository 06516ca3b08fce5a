public import Events

/// An organisation as the record has it (Art. 8, 10(1)).
public struct OrganisationState: Hashable, Sendable {
    /// Its name: as on paper until a registration is verified, where a centre was carried over.
    public var name: String { onPaper?.name ?? registeredName }
    /// What kind of body it is, where the record tells.
    public private(set) var kind: OrganisationKind?
    /// The department in charge of it; as on paper, as above.
    public var district: District { onPaper?.district ?? registeredDistrict }
    /// The department that verifies it: the one it registered with.
    public var districtOfRegistration: District { registeredDistrict }
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
    private var registeredName: String
    private var registeredDistrict: District
    /// Where the record stands that carried over the centre it is known by.
    private var carriedOverAt: Int?
    private var onPaper: OnPaper?

    private struct OnPaper: Hashable {
        let name: String
        let district: District
    }

    init(_ registration: OrganisationRegistration) {
        registeredName = registration.name.value
        kind = registration.kind
        registeredDistrict = registration.district
        address = registration.address?.value
        legalRepresentative = registration.legalRepresentative.value
        contact = registration.contact
    }

    /// An organisation known only as the host of a centre carried over from paper.
    init(carriedOver host: NamedOrganisation, district: District, position: Int) {
        registeredName = host.name.value
        registeredDistrict = district
        carriedOverAt = position
        onPaper = OnPaper(name: host.name.value, district: district)
    }

    /// Registered, again where it was not verified. Anyone may register a body: what the paper says
    /// of the host of a centre stands until the registration is verified.
    mutating func register(_ registration: OrganisationRegistration, position: Int) {
        let known = self
        self = OrganisationState(registration)
        guard let carriedOverAt = known.carriedOverAt, carriedOverAt < position else { return }
        self.carriedOverAt = carriedOverAt
        onPaper = known.onPaper
    }

    /// Another centre of the same host, carried over from paper: what was recorded first stands.
    mutating func carryOver(_ host: NamedOrganisation, district: District, position: Int) {
        guard let carriedOverAt, position < carriedOverAt else { return }
        self = OrganisationState(carriedOver: host, district: district, position: position)
    }

    mutating func verify(passed: Bool) {
        needsVerification = false
        if passed {
            isVerified = true
            onPaper = nil
            for changes in pending {
                registeredName = changes.name?.value ?? registeredName
                registeredDistrict = changes.district ?? registeredDistrict
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
