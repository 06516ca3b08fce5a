import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import Register
public import ServiceLifecycle

/// The HTTP interface and the public pages of one register.
///
/// It runs until graceful shutdown is asked for; then it takes no new connections, answers what it
/// has read and returns.
public struct WebServer: Service {
    private let register: Register
    private let host: String
    private let port: Int
    private let logger: Logger
    private let onListening: @Sendable (Int) async -> Void

    /// A server of `register` on `host` and `port`, 0 for any free one; `onListening` is told the
    /// port once connections are taken.
    public init(
        register: Register, host: String, port: Int, logger: Logger,
        onListening: @escaping @Sendable (Int) async -> Void
    ) {
        self.register = register
        self.host = host
        self.port = port
        self.logger = logger
        self.onListening = onListening
    }

    /// Serves until shut down.
    /// - Throws: What the operating system says where the address cannot be taken.
    public func run() async throws {
        let application = Application(
            router: Site(register: register).router,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [UnreadableRequests()],
                    idleTimeout: Limits.idle)),
            configuration: .init(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(Limits.connections)),
            onServerRunning: { channel in
                await onListening(channel.localAddress?.port ?? port)
            },
            logger: logger)
        try await application.run()
    }
}
