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
            ends. While the machine's clock is behind the last record, or further ahead than can be \
            explained, a live register is read and not written, see `annals clock`.

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

    @Option(
        help: ArgumentHelp(
            "How far the clock may jump ahead before writing stops.", valueName: "minutes"))
    var clockJump = 60

    @Option(
        help: ArgumentHelp(
            "How long after the last record a start takes the clock as it is.", valueName: "days"))
    var clockSilence = 30

    var language: Language { options.language }

    func validate() throws {
        guard 0...65535 ~= port else {
            throw ValidationError("A port is a number from 0 to 65535.")
        }
        guard 1...525_600 ~= clockJump, 1...3650 ~= clockSilence else {
            throw ValidationError(
                "A clock may jump by 1 to 525600 minutes, and be silent for 1 to 3650 days.")
        }
    }

    func perform() async throws {
        let logger = Logger(label: "annals") { StreamLogHandler.standardError(label: $0) }
        let writer = WriterState()
        let register = try await Register.opened(
            at: options.directory, for: .writing, tolerance: tolerance,
            afterFailure: { writer.stop() })
        do {
            if let trouble = try await register.clockTrouble() {
                StandardError.say(language == .chinese ? trouble.chinese : trouble.description)
            }
            try await serve(register, logger).run()
        } catch {
            try? await register.close()
            throw error
        }
        // What a stopped writer could not keep is for the next start to find out.
        if writer.hasStopped { throw ExitCode(ExitStatus.unusable.rawValue) }
        try await register.close()
    }

    private var tolerance: ClockTolerance {
        var tolerance = ClockTolerance()
        tolerance.aheadMilliseconds = Int64(clockJump) * 60_000
        tolerance.silenceMilliseconds = Int64(clockSilence) * 86_400_000
        return tolerance
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
