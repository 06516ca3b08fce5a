import CanonicalJSON

/// Why the model expects a refusal.
enum Reason: Error, Hashable {
    /// The contract fixes the code.
    case code(String)
    /// The contract says that it is refused, not as what.
    case some
    /// Out of the drawn order: a refusal of the state, none of those that are asked before it or
    /// after it.
    case order

    func matches(_ code: String) -> Bool {
        switch self {
        case .code(let expected): return code == expected
        case .some: return true
        case .order:
            let others = ["authority.", "input.", "effective.", "command.", "clock.", "material."]
            return !others.contains { code.hasPrefix($0) } && !code.hasSuffix(".unknown")
                && code != "document.used"
        }
    }
}

/// What the model expects of an action.
enum Forecast {
    /// Accepted, as these records.
    case yes([Effect])
    /// The contract leaves it open; accepted, it comes to these records.
    case maybe([Effect])
    case no(Reason)

    var isYes: Bool {
        if case .yes = self { true } else { false }
    }
}

/// A record as the model keeps it.
struct Effect {
    let type: String
    let centres: [String]
    let step: Int
    let action: String
    let by: String
    let day: Int
    var effective: Int
    var data: JSON
    var position = -1

    func text(_ name: String) -> String? { data[name]?.string }
    func flag(_ name: String) -> Bool? { data[name]?.bool }
    func int(_ name: String) -> Int? { data[name]?.integer.map(Int.init) }
    func date(_ name: String) -> Int? { text(name).flatMap(ModelDays.number) }
    func texts(_ name: String) -> [String] { data[name]?.array?.compactMap(\.string) ?? [] }
}
