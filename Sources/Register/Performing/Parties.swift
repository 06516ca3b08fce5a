import Events
import Rules

/// Who acts and whom the act is judged as: accounts, roles and papers, before the matter is read.
struct Parties {
    private let by: AccountID
    private let account: AccountState?
    private let actedForAccount: Bool
    /// Whom it is judged as.
    let judged: Party

    init(_ request: ActionRequest, by: AccountID, on day: Day, _ state: State) throws(Refusal) {
        self.by = by
        account = by == .public ? nil : try Self.open(by, on: day, state)
        let role = account?.role ?? .public
        let own = account.map { Party(by, $0) } ?? .anyone
        guard let actedFor = request.actedFor else {
            actedForAccount = false
            judged = own
            try Self.requireRole(own.role, of: by, request.name)
            // Anyone's objection is withdrawn on a signed paper alone.
            if by == .public, request.name == .objectionWithdraw {
                throw Refusal(
                    .authorityRole, Argument(.account, by),
                    Argument(.role, Role.public.rawValue))
            }
            if request.override != nil { try Self.requireOverriding(role, by) }
            return
        }
        actedForAccount = actedFor.account != nil
        if let named = actedFor.account, named != .public {
            judged = Party(named, try Self.open(named, on: day, state))
        } else {
            judged = .anyone
        }
        // An officer enters anyone's paper, a department that of hosts.
        guard role == .officer || role == .department && judged.role == .host else {
            throw Refusal(.authorityRole, Argument(.account, by))
        }
        try Self.requireRole(judged.role, of: judged.account, request.name)
        if request.override != nil { try Self.requireOverriding(role, by) }
        guard !actedFor.attachments.isEmpty else { throw Refusal(.authorityNoPaper) }
    }

    /// A department enters the papers of the hosts of its own district only.
    func requireDepartmentsHost(_ state: State, on day: Day) throws(Refusal) {
        guard actedForAccount, let account, account.role == .department else { return }
        let district = judged.organisation.flatMap { state.organisations[$0]?.district }
        let inCharge = district.map { state.departmentInCharge(of: $0, on: day) }
        guard let inCharge, inCharge == account.district else {
            throw Refusal(.authorityDistrict, .article(5), Argument(.subject, by))
        }
    }

    /// The actor as the records name it.
    func actor(via: Via, for actedFor: ActedFor?, override: Override?) -> Actor {
        Actor(
            account: by, role: .of(account?.role ?? .public), organisation: account?.organisation,
            district: account?.district, via: via, actedFor: actedFor, override: override)
    }

    private static func open(
        _ id: AccountID, on day: Day, _ state: State
    ) throws(Refusal) -> AccountState {
        guard let account = state.accounts[id] else {
            throw Refusal(.authorityUnknownAccount, Argument(.account, id))
        }
        guard account.isOpen(on: day) else {
            throw Refusal(.authorityClosedAccount, Argument(.account, id))
        }
        return account
    }

    private static func requireRole(
        _ role: Role, of account: AccountID, _ name: ActionName
    ) throws(Refusal) {
        guard name.roles.contains(role) else {
            throw Refusal(
                .authorityRole, Argument(.account, account), Argument(.role, role.rawValue))
        }
    }

    /// Only an officer or a leader passes a refusal that yields.
    private static func requireOverriding(_ role: Role, _ by: AccountID) throws(Refusal) {
        guard role == .officer || role == .leader else {
            throw Refusal(.authorityRole, Argument(.account, by), Argument(.role, role.rawValue))
        }
    }
}
