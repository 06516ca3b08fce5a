/// What may be set of a `ProjectionRunner`.
public struct ProjectionOptions: Hashable, Sendable {
    /// How many records are applied in one transaction.
    public var batchSize = 4096
    /// How many centres' folded states are kept in memory, at most twice as many for a while.
    public var centresKept = 4096
    /// How many questions may be answered at once.
    public var readers = 4
    /// How long to wait for another process that keeps the file, in milliseconds.
    public var waitMilliseconds = 10_000

    /// What serves a city.
    public init() {}
}
