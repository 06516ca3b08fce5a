public import Events

/// An event as it was decided, before it is recorded.
public struct DecidedEvent: Hashable, Sendable {
    /// What happened.
    public let event: Event
    /// The day it takes effect.
    public let effective: Day
    /// The article it rests on.
    public let article: Article?
    /// What it is about.
    public let tags: Set<String>
}

/// What an accepted action comes to: at least one event.
public struct Decision: Hashable, Sendable {
    /// The events in order, all recorded or none.
    public internal(set) var events: [DecidedEvent] = []
    /// What was allowed but should be seen.
    public internal(set) var warnings: [Warning] = []
    /// The refusals that were passed.
    public internal(set) var overridden: [RefusalCode] = []
}
