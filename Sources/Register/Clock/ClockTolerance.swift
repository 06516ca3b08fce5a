/// How far the machine's clock may be from what is expected of it before a live register stops
/// writing.
public struct ClockTolerance: Hashable, Sendable {
    /// How far behind the last record, in milliseconds. Records are then dated as the last one.
    public var behindMilliseconds: Int64 = 5000

    /// How much further than the time that has passed the clock may have advanced since the register
    /// last looked at it, in milliseconds: an hour. A clock set right by the network moves by less,
    /// a wrong time zone by more.
    public var aheadMilliseconds: Int64 = 3_600_000

    /// How far ahead of the last record a clock may be that the register sees for the first time, in
    /// milliseconds: thirty days. It must be longer than the longest holidays, for how long nothing
    /// was recorded nobody can tell but the clock.
    public var silenceMilliseconds: Int64 = 30 * 86_400_000

    /// What serves a city.
    public init() {}
}
