import EventLog
public import Events
import Rules
import SQLiteLog

extension Register {
    /// A bearer token of an account, shown this once.
    ///
    /// - Throws: `Refusal` where there is no such account or it may not act today; `RegisterError`.
    public func createToken(for account: AccountID, label: String? = nil) async throws -> String {
        _ = try await openAccount(account)
        guard let tokens else {
            throw RegisterError(
                .readOnly, "the register was opened for reading", chinese: "登记簿以只读方式打开")
        }
        return try RegisterError.wrapping {
            try tokens.create(for: account, label: label, at: clock())
        }
    }

    /// A bearer token of an account of the register in a directory, also while another process
    /// serves it.
    ///
    /// - Throws: as `createToken(for:label:)`.
    public static func createToken(
        for account: AccountID, label: String? = nil, at directory: String
    ) async throws -> String {
        let register = try await open(at: directory, for: .reading)
        do {
            _ = try await register.openAccount(account)
            let tokens = try TokenStore(register.files)
            let token = try tokens.create(for: account, label: label, at: register.clock())
            try await register.close()
            return token
        } catch let refusal as Refusal {
            try await register.close()
            throw refusal
        } catch {
            try await register.close()
            throw RegisterError(error)
        }
    }

    /// The account a token is of; nothing where the token is none of ours.
    public func account(forToken token: String) async throws -> AccountID? {
        guard let tokens else { return nil }
        return try RegisterError.wrapping { try tokens.account(of: token) }
    }

    /// An account as the log has it.
    ///
    /// - Throws: `Refusal` where there is none or it may not act or read today; `RegisterError`.
    func openAccount(_ account: AccountID) async throws -> AccountState {
        let day = try await today()
        let known: AccountState?
        do {
            known = try await log.read { [loader] snapshot in
                try loader.start([account], on: snapshot).state.accounts[account]
            }
        } catch {
            throw RegisterError(error)
        }
        guard let known else {
            throw Refusal(.authorityUnknownAccount, Argument(.account, account))
        }
        guard known.isOpen(on: day) else {
            throw Refusal(.authorityClosedAccount, Argument(.account, account))
        }
        return known
    }

    /// Today: on a rehearsal the day of the last record, so that the same script gives the same
    /// answers.
    func today() async throws -> Day {
        switch kind {
        case .live: Day(shanghaiMilliseconds: clock().milliseconds)
        case .rehearsal: Day(shanghaiMilliseconds: try await lastRecorded().milliseconds)
        }
    }

    private func lastRecorded() async throws -> Timestamp {
        do {
            return try await log.read { snapshot in
                var last = Timestamp.earliest
                try snapshot.read(snapshot.size - 1..<snapshot.size) { stored in
                    last = try Record(bytes: stored.bytes).recorded
                    return false
                }
                return last
            }
        } catch {
            throw RegisterError(error)
        }
    }
}
