import ArgumentParser
import Register

/// `annals list`
struct ListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "A list of centres proposed, with its acts.",
        discussion: """
            Its centres, its days of publicity, and every record about it.

            Examples:
              annals list 2024-1
              annals list 2024-1 --format json

            \(ExitStatus.help(.done, .unusable, .unknown))
            """)

    @ArgumentParser.Argument(help: "The list.")
    var list: String

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.list(try Given.list(list)), as: .thing)
    }
}
