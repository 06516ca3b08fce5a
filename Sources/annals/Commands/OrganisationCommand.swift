import ArgumentParser
import Register

/// `annals organisation`
struct OrganisationCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "An organisation, with its acts.",
        discussion: """
            Its name, district and legal representative, whether they are verified, and its records.

            Examples:
              annals organisation 91210303MA0TE5T24Q
              annals organisation 91210303MA0TE5T24Q --on 2024-03-01

            \(ExitStatus.help(.done, .unusable, .unknown))
            """)

    @ArgumentParser.Argument(help: "Its unified social credit code.")
    var code: String

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.organisation(try Given.organisation(code)), as: .thing)
    }
}
