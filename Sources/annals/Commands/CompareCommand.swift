import ArgumentParser
import CanonicalJSON
import Events
import Register

/// `annals compare`
struct CompareCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "What differs between two rosters, and the record that caused it.",
        discussion: """
            The one roster is that of --on and --known, the other that of --to-on and --to-known; \
            what is left out is now. Of a centre that stands on one of them only the status differs, \
            null where it does not stand.

            Examples:
              annals compare --on 2023-12-31 --to-on 2024-12-31
              annals compare --on 2024-12-31 --known 4100 --to-on 2024-12-31

            \(ExitStatus.help(.done, .unusable))
            """)

    @Option(
        help: ArgumentHelp("How things were in effect on that other day.", valueName: "date"))
    var toOn: String?

    @Option(
        help: ArgumentHelp(
            "What the register knew at that other size or time.", valueName: "size|time"))
    var toKnown: String?

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        let other = OtherRoster(
            on: try Given.day(toOn, "to-on"), known: try Given.known(toKnown, "to-known"))
        let query = try options.moment.query(.comparison(with: other))
        let answer = try await options.register.reading { register, language in
            try await register.ask(query, as: .operator, in: language)
        }
        let format = options.output.format ?? .unasked
        switch format {
        case .json, .csv: try format.print(answer, as: Self.layout, in: language)
        case .table:
            let table = Self.table(of: answer, in: language)
            try format.print(table, as: Self.tableLayout, in: language)
        }
    }

    private static let layout = Layout.list(
        "differences", "centre", "field", "before", "after", "position")
    private static let tableLayout = Layout.list(
        "differences", "centre", "number", "before", "after", "position")

    /// The differences in the words of people.
    private static func table(of answer: JSON, in language: Language) -> JSON {
        var shown = answer.object ?? JSONObject()
        shown["differences"] = .array(
            (answer["differences"]?.array ?? []).map { difference in
                let field = difference["field"]?.string ?? ""
                var row = difference.object ?? JSONObject()
                row["number"] = .string(Labels.label(of: field, in: language))
                for side in ["before", "after"] {
                    let value = difference[side] ?? .null
                    row[side] = .string(Labels.text(of: value, at: field, in: language))
                }
                return .object(row)
            })
        return .object(shown)
    }
}
