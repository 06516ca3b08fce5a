import NIOCore

/// What one server takes at once, so that no caller can exhaust it for the others.
enum Limits {
    /// The largest body of an action, 16 MiB.
    static let bodySizeBytes = 16 * 1024 * 1024
    /// All bodies that are being read at once.
    static let bodiesSizeBytes = 256 * 1024 * 1024
    /// How much of a body nobody wants is read so that its sender can hear the answer.
    static let drainedSizeBytes = 256 * 1024 * 1024
    /// Actions performed at once; more are told to come again.
    static let actions = 256
    /// Entries of the trail in one answer.
    static let page = Int64(1)...10_000
    /// Connections open at once; more wait to be taken.
    static let connections = 768
    /// How long a connection may say nothing.
    static let idle = TimeAmount.seconds(60)
    /// How long a body may take to arrive.
    static let body = Duration.seconds(45)
    /// How long a body may still take to arrive once the server is to stop.
    static let bodyWhileStopping = Duration.seconds(2)
}
