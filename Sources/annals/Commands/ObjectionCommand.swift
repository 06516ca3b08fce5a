import ArgumentParser
import Register

/// `annals objection`
struct ObjectionCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "objection",
        abstract: "An objection, with its acts.",
        discussion: """
            What was objected to, and what became of it (Art. 10(4)).

            Examples:
              annals objection yy-1
              annals objection yy-1 --format json

            \(ExitStatus.help(.done, .unusable, .unknown))
            """)

    @ArgumentParser.Argument(help: "The objection.")
    var objection: String

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.objection(try Given.objection(objection)), as: .thing)
    }
}
