import ArgumentParser
import Register

/// `annals publicity`
struct PublicityCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "publicity",
        abstract: "The lists made public, open or closed, with their days and centres.",
        discussion: """
            Publicity lasts the working days the measures in force give it, to 24:00 of its last \
            day in Anshan (Art. 10(4)).

            Examples:
              annals publicity
              annals publicity --on 2024-09-26 --format json

            \(ExitStatus.help(.done, .unusable))
            """)

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.publicity, as: Self.layout)
    }

    private static let layout = Layout.list(
        "lists", "list", "state", "from", "until", "takesObjections", "centres", "closed")
}
