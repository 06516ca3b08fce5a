import ArgumentParser
import Glibc
import Logging
import Register
import ServiceLifecycle
import Synchronization
import UnixSignals
import Web

/// `annals serve`
struct ServeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve a register over HTTP.",
        discussion: """
            One process writes a register; while this one does, others read it, and make tokens. \
            Prints one line once it listens. On SIGTERM or SIGINT it answers what it has begun and \
            ends.

            Examples:
              annals serve
              annals serve --data /srv/annals --host 127.0.0.1 --port 8080

            \(ExitStatus.help(.done, .unusable))
            """)

    @OptionGroup var options: RegisterOptions

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen on.", valueName: "number"))
    var port = 8080

    var language: Language { options.language }

    func validate() throws {
        guard 0...65535 ~= port else {
            throw ValidationError("A port is a number from 0 to 65535.")
        }
    }

    func perform() async throws {
        let logger = Logger(label: "annals") { StreamLogHandler.standardError(label: $0) }
        let writer = WriterState()
        let register = try await Register.opened(
            at: options.directory, for: .writing, afterFailure: { writer.stop() })
        do {
            try await serve(register, logger).run()
        } catch {
            try? await register.close()
            throw error
        }
        // What a stopped writer could not keep is for the next start to find out.
        if writer.hasStopped { throw ExitCode(ExitStatus.unusable.rawValue) }
        try await register.close()
    }

    private func serve(_ register: Register, _ logger: Logger) -> ServiceGroup {
        let host = host
        let server = WebServer(register: register, host: host, port: port, logger: logger) { port in
            // Nobody may be reading the line; the server serves all the same.
            try? StandardOutput.line("listening on http://\(host):\(port)")
        }
        let background = BackgroundWork(register: register)
        return ServiceGroup(
            configuration: .init(
                services: [.init(service: background), .init(service: server)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    }
}

/// What goes on beside serving. It ends after the server, which is started after it.
private struct BackgroundWork: Service {
    let register: Register

    func run() async throws {
        try await cancelWhenGracefulShutdown { try await register.runBackground() }
    }
}

/// Whether the register can still be written. Once it cannot, the process ends, and a new start
/// finds what the disk has.
private final class WriterState: Sendable {
    private let stopped = Atomic(false)

    var hasStopped: Bool { stopped.load(ordering: .sequentiallyConsistent) }

    /// Ends the process the way a signal from outside would.
    func stop() {
        stopped.store(true, ordering: .sequentiallyConsistent)
        kill(getpid(), SIGTERM)
    }
}
