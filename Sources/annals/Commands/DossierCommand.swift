import ArgumentParser
import Register

/// `annals dossier`
struct DossierCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "What every decision on a centre rests on.",
        discussion: """
            For each decision who took it and on what authority, under which measures, what stood \
            before it and what it rests on, the opinions, objections, statements and materials, what \
            was found on each condition, conflicts of interest, publicity, like cases, whether \
            anything was late or amended, how its days were reckoned, its service and appeals, and \
            the proof that its record stands in the log. --for party gives what a party may inspect \
            and names what is withheld and why.

            Examples:
              annals dossier dx-mg --format json
              annals dossier dx-mg --decision 73 --for party --format json

            \(ExitStatus.help(.done, .unusable, .unknown, .refused))
            """)

    @ArgumentParser.Argument(help: "The centre.")
    var centre: String

    @Option(help: ArgumentHelp("Only the decision at this position.", valueName: "position"))
    var decision: String?

    @Option(name: .customLong("for"), help: "party: as a party may inspect it.")
    var reader: DossierReader?

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        let subject = Query.Subject.dossier(
            try Given.centre(centre), decision: try Given.size(decision, "decision"),
            forParty: reader == .party)
        try await options.ask(subject, as: Self.layout)
    }

    private static let layout = Layout.list(
        "decisions", "position", "type", "decidedBy.account", "recorded", "effective", "document",
        "policy", "article", "basis", "appealUntil", "corrected", "setAside")
}

/// Who reads a dossier.
enum DossierReader: String, ExpressibleByArgument {
    /// A party to the decision.
    case party
}
