import CanonicalJSON
import Rules

/// What the public sees of a centre, and what a party may not see of a proceeding.
enum PublicView {
    /// The fields of the roster.
    private static let rosterFields: Set<String> = [
        "centre", "name", "status", "host", "district", "field", "director", "coBuilders",
        "established", "document", "constructionUntil", "grade", "gradeValidUntil", "formerNames",
    ]

    /// A centre without what concerns it alone: a rectifying one shows as operating, a grade only
    /// where the bureau publishes grades.
    static func entry(_ entry: JSON, publishesGrades: Bool) -> JSON {
        guard case .object(let object) = entry else { return entry }
        var shown = JSONObject()
        for member in object.members where rosterFields.contains(member.name) {
            shown[member.name] = member.value
        }
        if shown["status"] == .string("rectifying") { shown["status"] = "operating" }
        if !publishesGrades {
            for field in ["grade", "gradeValidUntil"] where shown[field] != nil {
                shown[field] = .null
            }
        }
        return .object(shown)
    }

    /// An answer for a party: objectors and experts are not named, opinions not concluded and
    /// sealed values withheld, each said so.
    static func party(_ answer: JSON) -> JSON {
        switch answer {
        case .array(let elements): return .array(elements.map(party))
        case .object(let object):
            if object["sealed"] != nil { return ["withheld": "personal"] }
            var shown = JSONObject()
            for member in object.members { shown[member.name] = party(member.value) }
            let actor = object["actor"] ?? object["by"]
            let type = object["type"]?.string ?? ""
            // An opinion or a recusal on a paper names the expert it was entered for.
            let isExpert =
                object["stage"]?.string == "expert" || actor?["role"]?.string == "expert"
                || actor?["for"] != nil && (type.hasPrefix("review.") || type.hasPrefix("panel."))
            if isExpert {
                for field in ["actor", "by", "score", "text", "opinion"] where shown[field] != nil {
                    shown[field] = ["withheld": "expert"]
                }
            }
            if type.hasPrefix("objection."), actor?["role"]?.string == "public" || isRaised(type) {
                shown["actor"] = ["withheld": "objector"]
            }
            return .object(shown)
        case .null, .bool, .integer, .unsupportedNumber, .string: return answer
        }
    }

    /// An answer for one who does not handle an objection: no account is named as the objector.
    static func withoutObjectors(_ answer: JSON) -> JSON {
        switch answer {
        case .array(let elements): return .array(elements.map(withoutObjectors))
        case .object(let object):
            var shown = JSONObject()
            for member in object.members { shown[member.name] = withoutObjectors(member.value) }
            if isRaised(object["type"]?.string ?? ""), let actor = object["actor"] {
                let objector = actor["for"] ?? actor
                if let account = objector["account"], account != "public" {
                    shown["actor"] = ["withheld": "objector"]
                }
            }
            if case .object(var objector) = object["objector"] {
                objector["organisation"] = nil
                shown["objector"] = .object(objector)
            }
            return .object(shown)
        case .null, .bool, .integer, .unsupportedNumber, .string: return answer
        }
    }

    /// A list as the public sees it: where it was shown, and which centres stood on it.
    static func list(_ list: JSON) -> JSON {
        guard case .object(let object) = list else { return list }
        var shown = JSONObject()
        for field in ["list", "state", "centres", "rounds"] { shown[field] = object[field] }
        return .object(shown)
    }

    private static func isRaised(_ type: String) -> Bool {
        type == "objection.raised" || type == "objection.withdrawn"
    }
}
