import Events
import HTTPTypes
import Hummingbird
import Register
import Rules

/// Who sends a request.
enum Caller: Sendable {
    /// Whoever holds the token of this account.
    case account(AccountID)
    /// Anyone.
    case anyone

    /// The caller that the bearer token (RFC 6750) of `request` names.
    /// - Throws: `Refusal` `authority.unauthenticated` where it names nobody.
    init(_ request: Request, in register: Register) async throws {
        guard let credentials = request.headers[.authorization] else {
            self = .anyone
            return
        }
        let parts = credentials.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer",
            let account = try await register.account(forToken: String(parts[1]))
        else { throw Refusal(.authorityUnauthenticated) }
        self = .account(account)
    }

    /// The account, where there is one.
    var account: AccountID? {
        switch self {
        case .account(let account): account
        case .anyone: nil
        }
    }

    /// Who asks.
    var reader: Reader {
        switch self {
        case .account(let account): .account(account)
        case .anyone: .anyone
        }
    }
}
