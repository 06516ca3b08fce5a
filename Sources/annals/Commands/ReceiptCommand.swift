import ArgumentParser
import Register

/// `annals receipt`
struct ReceiptCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "A record, its inclusion proof and the signed checkpoint.",
        discussion: """
            The proof is a C2SP tlog-proof, which any verifier of transparency logs can check \
            without this program.

            Examples:
              annals receipt 73
              annals receipt 73 --format json > receipt.json

            \(ExitStatus.help(.done, .unusable, .unknown))
            """)

    @ArgumentParser.Argument(help: "The record's position; the first is 0.")
    var position: String

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        try await options.ask(.receipt(try Given.position(position)), as: .thing)
    }
}
