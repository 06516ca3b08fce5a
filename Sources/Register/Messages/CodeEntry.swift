public import Rules

/// One code of the catalogue, as `annals codes` lists it.
public struct CodeEntry: Hashable, Sendable {
    /// The stable code.
    public let code: RefusalCode
    /// Whether the refusal yields to an override.
    public let soft: Bool
    /// What the code says in general, in Chinese.
    public let chinese: String
    /// What the code says in general, in English.
    public let english: String
}
