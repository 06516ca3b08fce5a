import CanonicalJSON
import Events
import Rules

/// What an action was answered: the events it came to, or why not.
enum Answer: Hashable, Error {
    /// Accepted: the names of the events, in order.
    case yes([String])
    /// Refused: the code, the article as the measures write it, all unmet conditions, the field.
    case refused(code: String, article: String, unmet: [String], at: String)

    static func no(
        _ code: String, _ article: String = "", unmet: [String] = [], at field: String = ""
    ) -> Answer {
        .refused(code: code, article: article, unmet: unmet, at: field)
    }

    static func yes(_ types: EventType...) -> Answer { .yes(types.map(\.rawValue)) }

    static func because(_ refusal: Refusal) -> Answer {
        .no(
            refusal.code.rawValue, refusal.article?.chinese ?? "", unmet: refusal.unmet,
            at: refusal.field ?? "")
    }

    /// The code of a refusal alone, `yes` where there is none.
    var code: String {
        switch self {
        case .yes: "yes"
        case .refused(let code, _, _, _): code
        }
    }
}

/// A signed paper that an officer enters for somebody.
struct Paper {
    let account: String?
    let name: String?
    let received: String
    let postmark: String?
    /// What the edge found: whether the name is the objector's.
    let byObjector: Bool

    static func of(account: String, received: String, postmark: String? = nil) -> Paper {
        Paper(
            account: account, name: nil, received: received, postmark: postmark,
            byObjector: false)
    }

    static func of(
        name: String, received: String, postmark: String? = nil, byObjector: Bool = false
    ) -> Paper {
        Paper(
            account: nil, name: name, received: received, postmark: postmark,
            byObjector: byObjector)
    }

    /// As it stands in a record: the name sealed.
    func recorded() throws -> ActedFor {
        var json: JSON = [
            "basis": "书面材料", "received": .string(received),
            "attachments": [.string(String(repeating: "0", count: 64))],
        ]
        if let account { json["account"] = .string(account) }
        if let name { json["name"] = Seal.box(name) }
        if let postmark { json["postmark"] = .string(postmark) }
        return try ActedFor(json, at: "/for", from: .record)
    }
}

extension JSON {
    /// The member of that name of an object.
    subscript(_ name: String) -> JSON? {
        get { object?[name] }
        set {
            guard var members = object else { return }
            members[name] = newValue
            self = .object(members)
        }
    }

    /// The object with these members in place of its own, those that are `null` left out.
    func with(_ changes: JSON) -> JSON {
        var changed = self
        for member in changes.object?.members ?? [] {
            changed[member.name] = member.value == .null ? nil : member.value
        }
        return changed
    }
}
