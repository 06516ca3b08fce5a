import ArgumentParser
import CanonicalJSON
import Register

/// `annals rebuild`
struct RebuildCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Work the projections out anew from the log.",
        discussion: """
            The new file is built to the end, compared with the one in use, and put in its place; \
            who reads meanwhile reads the old one. `same` says whether both had the same rows, and \
            `difference` names the first that was another.

            Examples:
              annals rebuild
              annals rebuild --data ./rehearsal --format json

            \(ExitStatus.help(.done, .unusable))
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var output: OutputOptions

    var language: Language { options.language }

    func perform() async throws {
        let rebuilding = try await options.reading { register, _ in try await register.rebuild() }
        let answer: JSON = [
            "size": .integer(Int64(rebuilding.size)), "same": .bool(rebuilding.same),
            "difference": rebuilding.difference.map { .string($0) } ?? .null,
        ]
        try output.print(answer, as: .thing, in: language)
    }
}
