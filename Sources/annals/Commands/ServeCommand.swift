import ArgumentParser
import Logging
import Register
import ServiceLifecycle
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
        let register = try await Register.opened(at: options.directory, for: .writing)
        let server = WebServer(register: register, host: host, port: port, logger: logger) { port in
            // Nobody may be listening to the line; the server serves all the same.
            try? StandardOutput.line("listening on http://\(host):\(port)")
        }
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: BackgroundWork(register: register)), .init(service: server),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch {
            try? await register.close()
            throw error
        }
        try await register.close()
    }
}

/// What goes on beside serving, as one of the services.
private struct BackgroundWork: Service {
    let register: Register

    func run() async throws { try await register.runBackground() }
}
