import ArgumentParser
import Register

/// `annals token`
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Credentials for the HTTP API.",
        discussion: """
            Example:
              TOKEN=$(annals token create officer --data ./annals-data)
            """,
        subcommands: [TokenCreateCommand.self])
}

/// `annals token create`
struct TokenCreateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token for an account, and print it alone.",
        discussion: """
            It is shown this once and kept as a hash. It may be made while a server runs on the \
            same directory, which takes it at once.

            Example:
              TOKEN=$(annals token create officer --data ./annals-data)
              curl -H "Authorization: Bearer $TOKEN" http://127.0.0.1:8080/api/v1/roster

            \(ExitStatus.help(.done, .unusable, .refused))
            """)

    @ArgumentParser.Argument(help: "The account it acts for.")
    var account: String

    @OptionGroup var options: RegisterOptions

    var language: Language { options.language }

    func perform() async throws {
        let account = try Given.account(account)
        try StandardOutput.line(
            try await Register.createToken(for: account, at: options.directory))
    }
}
