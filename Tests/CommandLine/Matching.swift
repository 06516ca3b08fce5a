import CanonicalJSON

/// Whether an answer is as a scenario wants it, by the rules of the scenarios: an object matches
/// when every member given matches, an array element by element.
struct Matching {
    /// The answers to the lines of the script, in order.
    let answers: [JSON]

    /// The first place at which a value is not as wanted, nothing where it is.
    func difference(_ found: JSON, _ wanted: JSON, at place: String = "") -> String? {
        switch wanted {
        case .object(let members):
            if let set = members["_set"]?.array { return difference(set: set, found, place) }
            if let line = members["_same_as_line"]?.integer {
                let name = place.split(separator: "/").last.map(String.init) ?? ""
                let same = answers[Int(line) - 1][name]
                return found == same ? nil : text(found, same ?? .null, place)
            }
            let isLoose = members["_contains"] == true
            for member in members.members where member.name != "_contains" {
                let place = "\(place)/\(member.name)"
                guard let value = found[member.name] else { return "\(place) is missing" }
                let difference =
                    if isLoose, let elements = member.value.array {
                        difference(part: elements, value, place)
                    } else {
                        difference(value, member.value, at: place)
                    }
                if let difference { return difference }
            }
            return found.object == nil ? text(found, wanted, place) : nil
        case .array(let elements):
            guard let values = found.array, values.count == elements.count else {
                return text(found, wanted, place)
            }
            for (index, element) in elements.enumerated() {
                let place = "\(place)/\(index)"
                if let difference = difference(values[index], element, at: place) {
                    return difference
                }
            }
            return nil
        case .null, .bool, .integer, .unsupportedNumber, .string:
            return found == wanted ? nil : text(found, wanted, place)
        }
    }

    /// The elements wanted stand in that order among others.
    private func difference(part wanted: [JSON], _ found: JSON, _ place: String) -> String? {
        var rest = (found.array ?? [])[...]
        for element in wanted {
            guard let index = rest.firstIndex(where: { difference($0, element) == nil }) else {
                return text(found, element, place)
            }
            rest = rest[(index + 1)...]
        }
        return nil
    }

    /// The elements wanted are those found, in any order.
    private func difference(set wanted: [JSON], _ found: JSON, _ place: String) -> String? {
        var rest = found.array ?? []
        for element in wanted {
            guard let index = rest.firstIndex(where: { difference($0, element) == nil }) else {
                return text(found, element, place)
            }
            rest.remove(at: index)
        }
        return rest.isEmpty ? nil : text(found, .array(wanted), place)
    }

    private func text(_ found: JSON, _ wanted: JSON, _ place: String) -> String {
        let (found, wanted) = (found.canonicalBytes, wanted.canonicalBytes)
        return """
            \(place.isEmpty ? "/" : place) is \(String(decoding: found.prefix(2000), as: UTF8.self)), \
            not \(String(decoding: wanted.prefix(2000), as: UTF8.self))
            """
    }
}
