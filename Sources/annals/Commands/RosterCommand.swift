import ArgumentParser
import Events
import Register

/// `annals roster`
struct RosterCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: "The centres managed on a day: in construction, operating, rectifying.",
        discussion: """
            --on asks how things were in effect that day, --known what the register knew when it \
            held that many records; together they answer what somebody saw who decided then.

            Examples:
              annals roster
              annals roster --on 2024-12-31 --district tiexi --format csv > roster.csv
              annals roster --on 2024-12-31 --known 2025-01-10T09:00:00+08:00

            \(ExitStatus.help(.done, .unusable))
            """)

    @OptionGroup var options: QueryOptions

    @Option(help: "Only those of this status: construction, operating or rectifying.")
    var status: String?

    @Option(help: ArgumentHelp("Only those of this department in charge.", valueName: "code"))
    var district: String?

    @Option(help: "Only those graded excellent, good, qualified or unqualified.")
    var grade: String?

    var language: Language { options.register.language }

    func perform() async throws {
        let subject = Query.Subject.roster(
            status: try Given.word(status, "status"),
            district: try Given.identifier(district, "district"),
            grade: try Given.word(grade, "grade"))
        try await options.ask(subject, as: Self.layout)
    }

    private static let layout = Layout.list(
        "centres", "centre", "name", "status", "host.organisation", "host.name", "district",
        "field", "director.name", "established", "document", "constructionUntil", "grade",
        "gradeValidUntil", "rectificationDue")
}
