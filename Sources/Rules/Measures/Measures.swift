public import CanonicalJSON
public import Events

/// The measures in force on one day: their name, and the value of every parameter.
public struct Measures: Hashable, Sendable {
    /// The number of the measures in force, such as `鞍科发〔2024〕1号`.
    public let policy: String
    /// Their title.
    public let title: String
    /// The day they, as they then stand, took effect.
    public let from: Day
    /// The value of every parameter, each one that `Parameter.check` holds for.
    public let values: [Parameter: JSON]
    /// The parameters the bureau has adopted itself, after those the register started with.
    public let adopted: Set<Parameter>

    /// Measures in force. A parameter without a value, or with one that is not of its kind, has the
    /// built-in value.
    public init(
        policy: String, title: String, from: Day, values: [Parameter: JSON],
        adopted: Set<Parameter>
    ) {
        self.policy = policy
        self.title = title
        self.from = from
        self.adopted = adopted
        self.values = Dictionary(
            uniqueKeysWithValues: Parameter.allCases.map { parameter in
                guard let value = values[parameter], parameter.check(value) else {
                    return (parameter, parameter.builtInValue)
                }
                return (parameter, value)
            })
    }

    /// The value of a parameter.
    public subscript(parameter: Parameter) -> JSON {
        values[parameter] ?? parameter.builtInValue
    }

    /// Whether the bureau has adopted the parameter itself: until it has, an advisory one warns only.
    public func isAdopted(_ parameter: Parameter) -> Bool { adopted.contains(parameter) }

    /// Whether going against the parameter refuses, or only warns: an advisory one that is not
    /// adopted takes no right away.
    public func binds(_ parameter: Parameter) -> Bool {
        parameter.standing != .advisory || isAdopted(parameter)
    }
}
