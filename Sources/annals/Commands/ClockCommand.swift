import ArgumentParser
import CanonicalJSON
import Register

/// `annals clock`
struct ClockCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Look at the machine's clock, or confirm it.",
        discussion: """
            A live register stops writing while the machine's clock is more than five seconds \
            behind the last record, or further ahead than can be explained: by more than an hour \
            than the time a serving process saw pass, or at a start by more than thirty days than \
            the last record. It goes on by itself once the clock is right. Where the clock is right \
            and the long silence is no error, --confirm says so, also while a process serves the \
            register. Every time written is one no later record may be before, so look twice.

            Examples:
              annals clock --data /srv/annals
              annals clock --data /srv/annals --confirm

            \(ExitStatus.help(.done, .unusable))
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "Say that the clock is right.")
    var confirm = false

    var language: Language { options.language }

    func perform() async throws {
        if confirm { _ = try await Register.confirmClock(at: options.directory) }
        let standing = try await Register.clockStanding(at: options.directory)
        let trouble = standing.trouble.map { trouble in
            language == .chinese ? trouble.chinese : trouble.description
        }
        try output.print(
            [
                "confirmed": standing.confirmed.map { .string("\($0)") } ?? .null,
                "lastRecorded": .string("\(standing.lastRecorded)"),
                "now": .string("\(standing.now)"),
                "ok": .bool(standing.trouble == nil),
                "trouble": trouble.map { .string($0) } ?? .null,
            ], as: .thing, in: language)
    }
}
