import CanonicalJSON
import Events
import Rules

/// What a reader may see (section 5 of the contract): decided once, applied to every answer.
struct ReadingRights: Sendable {
    /// How much of one centre is shown.
    enum View: Hashable, Sendable {
        /// Everything.
        case full
        /// Without experts' names, opinions not yet concluded, and objectors.
        case party
        /// What the public sees.
        case `public`
    }

    private let account: AccountID?
    let role: Role?
    let organisation: CreditCode?
    let district: District?
    private let isOperator: Bool
    private let panelCentres: Set<CentreID>

    /// The operator of the machine sees everything, anyone what is public, an expert the centres
    /// of its panels.
    init(_ reader: Reader, _ account: AccountState?, panelCentres: Set<CentreID> = []) {
        self.panelCentres = panelCentres
        isOperator = reader == .operator
        if case .account(let id) = reader { self.account = id } else { self.account = nil }
        role = account?.role
        organisation = account?.organisation
        district = account?.district
    }

    /// Whether all of the register is open to the reader.
    var seesEverything: Bool {
        switch role {
        case .leader, .officer, .auditor: true
        case .administrator, .department, .host, .expert, .public: false
        case nil: isOperator
        }
    }

    /// Whether the reader is one of those who handle objections, and so learns who raised the one
    /// it handles and no other.
    var mayHandleObjections: Bool { role == .officer || role == .leader }

    /// Whether an organisation's contact is shown to those who may ask about it: an auditor, and the
    /// operator of the machine, would have to give a reason, which is recorded.
    var readsContacts: Bool {
        switch role {
        case .leader, .officer, .department, .host: true
        case .administrator, .expert, .auditor, .public, nil: false
        }
    }

    /// Whether the reader handles an objection and so may know who raised it: any officer until one
    /// has taken it up, then that one; a leader once it is to be resolved.
    func handles(_ objection: JSON) -> Bool {
        let decided = objection["acts"]?.array?.first {
            ["objection.accepted", "objection.declined"].contains($0["type"]?.string)
        }
        switch role {
        case .officer:
            guard let decided else { return true }
            let actor = decided["actor"]
            let handler = actor?["for"]?["account"] ?? actor?["account"]
            return handler?.string == account?.rawValue
        case .leader: return decided != nil
        case .administrator, .department, .host, .expert, .auditor, .public, nil: return false
        }
    }

    /// How much of a centre, as its entry tells host and department, is shown.
    func view(of entry: JSON) -> View {
        if seesEverything { return .full }
        switch role {
        case .host where entry["host"]?["organisation"]?.string == organisation?.rawValue:
            return .party
        case .department where entry["district"]?.string == district?.rawValue: return .party
        case .expert where isBeforePanel(entry): return .party
        case .administrator, .leader, .officer, .department, .host, .expert, .auditor, .public, nil:
            return .public
        }
    }

    private func isBeforePanel(_ entry: JSON) -> Bool {
        entry["centre"]?.string.flatMap(CentreID.init).map(panelCentres.contains) ?? false
    }

    /// Refuses a reader that may not see everything.
    func requireEverything() throws(Refusal) {
        guard !seesEverything else { return }
        guard let role else { throw Refusal(.authorityUnauthenticated) }
        throw Refusal(.authorityRole, Argument(.role, role.rawValue))
    }

    /// Refuses a reader to whom a centre shows no more than to the public.
    func requireParty(to entry: JSON) throws(Refusal) {
        guard view(of: entry) == .public else { return }
        switch role {
        case nil: throw Refusal(.authorityUnauthenticated)
        case .host: throw Refusal(.authorityOrganisation)
        case .department: throw Refusal(.authorityDistrict)
        case .expert: throw Refusal(.authorityNotOnPanel)
        case .administrator, .leader, .officer, .auditor, .public:
            throw Refusal(.authorityRole, Argument(.role, role?.rawValue ?? ""))
        }
    }

    /// Refuses a reader that has nothing to do with an organisation.
    func requireParty(to code: CreditCode, in district: String?) throws(Refusal) {
        if seesEverything { return }
        switch role {
        case nil: throw Refusal(.authorityUnauthenticated)
        case .host:
            guard organisation == code else {
                throw Refusal(.authorityOrganisation, Argument(.subject, code))
            }
        case .department:
            guard self.district?.rawValue == district else {
                throw Refusal(.authorityDistrict, Argument(.subject, code))
            }
        case .administrator, .leader, .officer, .expert, .auditor, .public:
            throw Refusal(.authorityRole, Argument(.role, role?.rawValue ?? ""))
        }
    }
}
