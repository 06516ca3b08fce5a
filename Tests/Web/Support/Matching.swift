import CanonicalJSON

/// Whether an answer is as a scenario says it must be: an object matches where every field given
/// does, an array where it has the same length and each element matches, or, with `_contains`,
/// where the elements given appear in that order among others.
struct Matching {
    /// The answers to the lines of the script, by number.
    let lines: [Int: JSON]

    /// What does not match, with where it stands; empty where all does.
    func differences(_ expected: JSON, _ found: JSON?, at path: String = "") -> [String] {
        guard let found else { return ["\(path) is missing"] }
        switch (expected, found) {
        case (.object(let expected), _) where expected["_set"] != nil:
            return set(expected["_set"]?.array ?? [], found.array ?? [], path)
        case (.object(let expected), _) where expected["_same_as_line"] != nil:
            let line = Int(expected["_same_as_line"]?.integer ?? 0)
            let field = String(path.split(separator: "/").last ?? "")
            return lines[line]?[field] == found ? [] : ["\(path) is not as in line \(line)"]
        case (.object(let expected), .object(let found)):
            let contains = expected["_contains"] == true
            return expected.members.filter { $0.name != "_contains" }.flatMap { member in
                let place = "\(path)/\(member.name)"
                if contains, let given = member.value.array {
                    return inOrder(given, found[member.name]?.array ?? [], place)
                }
                return differences(member.value, found[member.name], at: place)
            }
        case (.array(let expected), .array(let found)):
            guard expected.count == found.count else {
                return ["\(path) has \(found.count) elements, not \(expected.count)"]
            }
            return zip(expected, found).enumerated().flatMap { index, pair in
                differences(pair.0, pair.1, at: "\(path)/\(index)")
            }
        case _:
            return expected == found ? [] : ["\(path) is \(found), not \(expected)"]
        }
    }

    private func inOrder(_ expected: [JSON], _ found: [JSON], _ path: String) -> [String] {
        var rest = found[...]
        for (index, element) in expected.enumerated() {
            guard let place = rest.firstIndex(where: { differences(element, $0).isEmpty }) else {
                return ["\(path): \(element), given at \(index), does not follow"]
            }
            rest = rest[(place + 1)...]
        }
        return []
    }

    private func set(_ expected: [JSON], _ found: [JSON], _ path: String) -> [String] {
        var rest = found
        for element in expected {
            guard let place = rest.firstIndex(where: { differences(element, $0).isEmpty }) else {
                return ["\(path): \(element) is missing"]
            }
            rest.remove(at: place)
        }
        return rest.isEmpty ? [] : ["\(path) has more: \(rest)"]
    }
}
