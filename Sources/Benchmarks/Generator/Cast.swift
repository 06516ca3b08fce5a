import CanonicalJSON

/// Who acts in a round.
enum Cast {
    case administrator
    case officer(Int)
    case leader
    case department(String)
    case host(String, organisation: String)
    case expert(String, organisation: String)
    case anyone

    /// The actor of a record.
    var json: JSON {
        switch self {
        case .administrator: ["account": "admin", "role": "administrator", "via": "page"]
        case .officer(let number):
            ["account": .string("officer-\(number)"), "role": "officer", "via": "page"]
        case .leader: ["account": "leader", "role": "leader", "via": "page"]
        case .department(let district):
            [
                "account": .string("dept-\(district)"), "district": .string(district),
                "role": "department", "via": "page",
            ]
        case .host(let account, let organisation):
            [
                "account": .string(account), "organisation": .string(organisation),
                "role": "host", "via": "page",
            ]
        case .expert(let account, let organisation):
            [
                "account": .string(account), "organisation": .string(organisation),
                "role": "expert", "via": "page",
            ]
        case .anyone: ["account": "public", "role": "public", "via": "page"]
        }
    }
}
