import ArgumentParser
import CanonicalJSON
import Events
import Register
import Rules

/// `annals deadlines`
struct DeadlinesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "What is due to whom, overdue first, with the working days left.",
        discussion: """
            Supplements, publicity, objections, construction, acceptance, evaluations, materials, \
            rectification, statements, the reports on each year, appeals, and what is to be \
            published. --format ics gives a calendar (RFC 5545) that others can read.

            Examples:
              annals deadlines
              annals deadlines --overdue --owner host --district haicheng
              annals deadlines --within 10 --format ics > annals.ics

            \(ExitStatus.help(.done, .unusable))
            """)

    @Option(help: ArgumentHelp("Only those of this kind, such as report.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("Only those of this department in charge.", valueName: "code"))
    var district: String?

    @Option(help: "Only what host, department or officer has to see to.")
    var owner: String?

    @Flag(help: "Only those whose last day is over.")
    var overdue = false

    @Option(
        help: ArgumentHelp(
            "Only those with at most so many working days left.", valueName: "count"))
    var within: String?

    @Option(
        help: ArgumentHelp(
            "table, json, csv or ics; a table on a terminal and json elsewhere, if left out."))
    var format: DeadlineFormat?

    @OptionGroup var register: RegisterOptions
    @OptionGroup var moment: MomentOptions

    var language: Language { register.language }

    func perform() async throws {
        let filter = DueFilter(
            kind: try Given.word(kind, "kind"),
            district: try Given.identifier(district, "district"),
            owner: try Given.word(owner, "owner"), overdue: overdue,
            within: try Given.size(within, "within"))
        let query = try moment.query(.deadlines(filter))
        let (answer, calendar) = try await register.reading { register, language in
            let answer = try await register.ask(query, as: .operator, in: language)
            return (answer, register.calendar(of: answer, in: language))
        }
        switch format?.plain {
        case .some(let plain): try plain.print(answer, as: Self.layout, in: language)
        case nil where format == .ics: try StandardOutput.write(calendar.bytes)
        case nil: try OutputFormat.unasked.print(answer, as: Self.layout, in: language)
        }
    }

    private static let layout = Layout.list(
        "deadlines", "due", "provisional", "workingDaysLeft", "overdue", "kind", "owner", "centre",
        "name", "district", "year", "list", "objection", "article", "position")
}

/// The forms of a list of deadlines.
enum DeadlineFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case table
    /// The contract.
    case json
    /// For spreadsheets.
    case csv
    /// For calendars.
    case ics

    /// The form as any answer has it; none for a calendar.
    var plain: OutputFormat? {
        switch self {
        case .table: .table
        case .json: .json
        case .csv: .csv
        case .ics: nil
        }
    }
}
