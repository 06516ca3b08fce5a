import ArgumentParser
import Register

/// `annals history`
struct HistoryCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Every record that bears on one centre.",
        discussion: """
            In the order of position, each as corrected since; a record set aside is shown and marked.

            Examples:
              annals history dx-mg
              annals history dx-mg --known 2024-12-31T23:59:59+08:00 --format csv

            \(ExitStatus.help(.done, .unusable, .unknown))
            """)

    @ArgumentParser.Argument(help: "The centre.")
    var centre: String

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.history(try Given.centre(centre)), as: .entries)
    }
}
