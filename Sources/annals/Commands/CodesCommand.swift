import ArgumentParser
import CanonicalJSON
import Register

/// `annals codes`
struct CodesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: "Every code a refusal or a warning may have, and what it means.",
        discussion: """
            A code is never changed once released. A soft refusal yields to an override. \
            They are the same for every register.

            Examples:
              annals codes
              annals codes --format csv > codes.csv

            \(ExitStatus.help(.done))
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    var language: Language { options.language }

    func perform() async throws {
        let codes = Catalogue.entries().map(\.json)
        try output.print(
            ["codes": .array(codes)], as: .list("codes", "code", "soft", "zh", "en"), in: language)
    }
}
