import CanonicalJSON

/// An action of a sequence. A text `@17+1` in it stands for the second position that step 17 came
/// to, so that steps can be left out without the rest losing what they are about.
struct Step {
    /// Whose signed paper an officer enters.
    struct Paper: Hashable {
        var account: String
        var received: Int
        var postmark: Int?

        var limit: Int { postmark ?? received }
    }

    let id: Int
    var day: Int
    var by: String
    var action: String
    var with: JSON
    var overrides = false
    var paper: Paper?
}

/// A step with its references to positions resolved.
struct Ask {
    let step: Int
    let day: Int
    let by: String
    let action: String
    let with: JSON
    let overrides: Bool
    let paper: Step.Paper?

    /// A position that no record of a sequence ever has.
    static let nowhere: Int64 = 999_999

    init(_ step: Step, positions: [Int: Int]) {
        (self.step, day, by, action) = (step.id, step.day, step.by, step.action)
        (overrides, paper) = (step.overrides, step.paper)
        with = step.with.mapping { text in
            guard let reference = Reference(text) else { return .string(text) }
            return .integer(
                positions[reference.step].map { Int64($0 + reference.offset) } ?? Self.nowhere)
        }
    }

    /// Whom it is judged as.
    var judged: String { paper?.account ?? by }
    /// The day time limits are judged by.
    var limitDay: Int { paper?.limit ?? day }

    func text(_ name: String) -> String? { with[name]?.string }
    func flag(_ name: String) -> Bool? { with[name]?.bool }
    func int(_ name: String) -> Int? { with[name]?.integer.map(Int.init) }
    func date(_ name: String) -> Int? { text(name).flatMap(ModelDays.number) }
    func texts(_ name: String) -> [String] { with[name]?.array?.compactMap(\.string) ?? [] }
    func ints(_ name: String) -> [Int] {
        with[name]?.array?.compactMap(\.integer).map(Int.init) ?? []
    }

    /// The centre or the centres of an act that takes either.
    var subjects: [String] { text("centre").map { [$0] } ?? texts("centres") }
}

/// `@17+1`, the second record that step 17 came to.
struct Reference {
    let step: Int
    let offset: Int

    init?(_ text: String) {
        guard text.hasPrefix("@") else { return nil }
        let parts = text.dropFirst().split(separator: "+").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        (step, offset) = (parts[0], parts[1])
    }

    static func text(_ step: Int, _ offset: Int) -> String { "@\(step)+\(offset)" }
}

extension JSON {
    /// The value with every text in it replaced.
    func mapping(_ replace: (String) -> JSON) -> JSON {
        switch self {
        case .string(let text): replace(text)
        case .array(let elements): .array(elements.map { $0.mapping(replace) })
        case .object(let object):
            .object(
                object.members.reduce(into: JSONObject()) {
                    $0[$1.name] = $1.value.mapping(replace)
                })
        case .null, .bool, .integer, .unsupportedNumber: self
        }
    }
}
