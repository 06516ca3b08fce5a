import ArgumentParser
import CanonicalJSON
import Events
import Register
import Rules

/// `annals explain-date`
struct ExplainDateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "explain-date",
        abstract: "How a last day comes about, step by step.",
        discussion: """
            Either every term of a kind that runs for a centre, or a free reckoning from a day on: \
            each day skipped and by which arrangement of holidays, the parameter and who adopted \
            it, the article of the Civil Code.

            Examples:
              annals explain-date --centre dx-mg --kind publicity
              annals explain-date --from 2024-02-07 --working-days 5 --count-first
              annals explain-date --from 2025-02-17 --years 1 --duty

            \(ExitStatus.help(.done, .unusable, .unknown, .refused))
            """)

    @Option(help: "The centre whose terms are asked about.")
    var centre: String?

    @Option(help: ArgumentHelp("The kind of its terms, such as report.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("The day a free reckoning runs from.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("It has so many working days.", valueName: "count"))
    var workingDays: String?

    @Option(help: ArgumentHelp("It has so many days.", valueName: "count"))
    var days: String?

    @Option(help: ArgumentHelp("It has so many months.", valueName: "count"))
    var months: String?

    @Option(help: ArgumentHelp("It has so many years.", valueName: "count"))
    var years: String?

    @Flag(help: "The first of its working days counts.")
    var countFirst = false

    @Flag(help: "It is a duty to act, whose last day moves off a day off.")
    var duty = false

    @OptionGroup var register: RegisterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var moment: MomentOptions

    var language: Language { register.language }

    func perform() async throws {
        var given = DateQuestion.Given()
        given.centre = try centre.map(Given.centre)
        given.kind = try Given.word(kind, "kind")
        given.from = try Given.day(from, "from")
        let limits = DateQuestion.limits
        given.workingDays = try Given.count(workingDays, "working-days", in: limits.days)
        given.days = try Given.count(days, "days", in: limits.days)
        given.months = try Given.count(months, "months", in: limits.months)
        given.years = try Given.count(years, "years", in: limits.years)
        given.countsFirst = countFirst
        given.isDuty = duty
        let query = try moment.query(.explainDate(try DateQuestion(given)))
        let answer = try await register.reading { register, language in
            try await register.ask(query, as: .operator, in: language)
        }
        let format = output.format ?? .unasked
        try format.print(
            format == .json ? answer : Self.flattened(answer), as: Self.layout, in: language)
    }

    /// Every step of every explanation as a row of its own.
    private static func flattened(_ answer: JSON) -> JSON {
        var rows: [JSON] = []
        for explanation in answer["explanations"]?.array ?? [] {
            for line in explanation["lines"]?.array ?? [] {
                var row = line.object ?? JSONObject()
                row["due"] = explanation["due"]
                row["provisional"] = explanation["provisional"]
                rows.append(.object(row))
            }
        }
        var flattened = answer.object ?? JSONObject()
        flattened["explanations"] = nil
        flattened["lines"] = .array(rows)
        return .object(flattened)
    }

    private static let layout = Layout.list(
        "lines", "due", "provisional", "reason", "day", "text")
}
