public import Events

/// By which way an action comes, and who is behind it.
public enum Entry: Hashable, Sendable {
    /// A line of a script, which names its account itself.
    case script
    /// The HTTP API, with the account of the token; anyone where there is none.
    case api(AccountID?)
    /// A page, with the account of the session; anyone where there is none.
    case page(AccountID?)
    /// The command line, with the account its user names.
    case cli(AccountID)

    var via: Via {
        switch self {
        case .script: .play
        case .api: .api
        case .page: .page
        case .cli: .cli
        }
    }

    /// The account that acts, where the way in says it.
    var account: AccountID?? {
        switch self {
        case .script: .none
        case .api(let account), .page(let account): .some(account)
        case .cli(let account): .some(account)
        }
    }
}
