import CanonicalJSON

/// The members of an answer as cells, each with the path by which it is reached.
enum Cells {
    /// A member and its path, `host.name`.
    typealias Cell = (path: String, value: JSON)

    /// All members of an object, those of objects within it by their paths.
    static func flattened(_ object: JSONObject, under prefix: String = "") -> [Cell] {
        object.members.flatMap { member -> [Cell] in
            let path = prefix.isEmpty ? member.name : "\(prefix).\(member.name)"
            guard case .object(let inner) = member.value else { return [(path, member.value)] }
            return flattened(inner, under: path)
        }
    }

    /// The member a path leads to.
    static func value(_ json: JSON, at path: String) -> JSON {
        path.split(separator: ".").reduce(json) { $0[String($1)] ?? .null }
    }

    /// The rows of a member that is a table of its own: an array of objects.
    static func rows(_ json: JSON) -> [JSON]? {
        guard let elements = json.array, !elements.isEmpty,
            elements.allSatisfy({ $0.object != nil })
        else { return nil }
        return elements
    }

    /// A value as the text of one cell.
    static func text(_ value: JSON) -> String {
        switch value {
        case .null: return ""
        case .bool(let value): return value ? "true" : "false"
        case .integer(let number): return "\(number)"
        case .unsupportedNumber(let text), .string(let text): return text
        case .array(let elements):
            let texts = elements.map(name)
            return texts.contains(nil)
                ? compact(value) : texts.compactMap(\.self).joined(separator: "; ")
        case .object: return compact(value)
        }
    }

    /// An element of an array by a short name, a centre by its identifier; nothing for one without.
    private static func name(_ element: JSON) -> String? {
        switch element {
        case .array: nil
        case .object(let members): members["centre"]?.string
        case .null, .bool, .integer, .unsupportedNumber, .string: text(element)
        }
    }

    private static func compact(_ value: JSON) -> String {
        String(decoding: value.canonicalBytes, as: UTF8.self)
    }
}
