import ArgumentParser
import Register

/// `annals centre`
struct CentreCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "centre",
        abstract: "Everything known of one centre, managed or not.",
        discussion: """
            The members of the roster and all that stands beside them, for a centre in any status.

            Examples:
              annals centre dx-mg
              annals centre dx-mg --on 2024-10-08 --known 120 --format json

            \(ExitStatus.help(.done, .unusable, .unknown))
            """)

    @ArgumentParser.Argument(help: "The centre.")
    var centre: String

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.centre(try Given.centre(centre)), as: .thing)
    }
}
