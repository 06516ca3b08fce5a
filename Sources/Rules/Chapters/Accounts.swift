import Events

/// Accounts: who may act (section 2 of the contract).
enum Accounts {
    static func decide(_ matter: AccountOpening, _ ruling: inout Ruling) throws(Refusal) {
        if let district = matter.district { try ruling.requireInCharge(district) }
        guard ruling.state.accounts[matter.account] == nil else {
            throw Refusal(.accountExists, Argument(.subject, matter.account))
        }
        ruling.record(.accountOpened(matter), nil)
    }

    static func decide(_ matter: AccountAmendment, _ ruling: inout Ruling) throws(Refusal) {
        let account = try ruling.account(matter.account)
        if let district = matter.changes.district { try ruling.requireInCharge(district) }
        try requireOpen(account, matter.account)
        var amended = account
        amended.apply(matter.changes)
        if amended.role == .host, amended.organisation == nil {
            throw Refusal(.inputMissingField, field: "/with/changes/organisation")
        }
        if amended.role == .department, amended.district == nil {
            throw Refusal(.inputMissingField, field: "/with/changes/district")
        }
        let endsBeforeToday = amended.until.map { $0 < ruling.day } ?? false
        if amended.role != .administrator || endsBeforeToday {
            try requireOtherAdministrator(than: matter.account, account, ruling)
        }
        ruling.record(.accountAmended(matter), nil)
    }

    static func decide(_ matter: AccountClosing, _ ruling: inout Ruling) throws(Refusal) {
        let account = try ruling.account(matter.account)
        if let successor = matter.successor {
            try requireOpen(try ruling.account(successor), successor)
        }
        try requireOpen(account, matter.account)
        try requireOtherAdministrator(than: matter.account, account, ruling)
        ruling.record(.accountClosed(matter), nil)
    }

    private static func requireOpen(_ account: AccountState, _ id: AccountID) throws(Refusal) {
        guard !account.isClosed else {
            throw Refusal(.accountClosedAlready, Argument(.subject, id))
        }
    }

    /// A register is never left without an administrator.
    private static func requireOtherAdministrator(
        than id: AccountID, _ account: AccountState, _ ruling: Ruling
    ) throws(Refusal) {
        guard account.role == .administrator else { return }
        let others = ruling.state.accounts.contains {
            $0.key != id && $0.value.role == .administrator && $0.value.isOpen(on: ruling.day)
        }
        guard others else { throw Refusal(.accountLastAdministrator, Argument(.subject, id)) }
    }
}
