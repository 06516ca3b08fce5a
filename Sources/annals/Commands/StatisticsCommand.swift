import ArgumentParser
import CanonicalJSON
import Events
import Register

/// `annals statistics`
struct StatisticsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract: "How many centres there are, and came and left, with those behind each number.",
        discussion: """
            Counts by status of all centres, by department and grade of the managed ones. With \
            --from and --to the flow of those days: how many centres were managed before them, which \
            came and which left and by what record, and how many were managed at their end; the \
            first and what came, less what left, is the last. --known gives a return as it was \
            filed, --against tells what would be otherwise in it now, and by which record.

            Examples:
              annals statistics --on 2024-12-31
              annals statistics --from 2024-01-01 --to 2024-12-31 --on 2024-12-31 --district tiexi
              annals statistics --on 2024-12-31 --known 2025-01-10T09:00:00+08:00 --against 5120

            \(ExitStatus.help(.done, .unusable))
            """)

    @Option(help: ArgumentHelp("The first day of the flow.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("The last day of the flow.", valueName: "date"))
    var to: String?

    @Option(help: ArgumentHelp("Only those of this department in charge.", valueName: "code"))
    var district: String?

    @Option(
        help: ArgumentHelp(
            "What is otherwise when the register held that many records.", valueName: "size"))
    var against: String?

    @OptionGroup var options: QueryOptions

    var language: Language { options.register.language }

    func perform() async throws {
        let filter = StatisticsFilter(
            from: try Given.day(from, "from"), to: try Given.day(to, "to"),
            district: try Given.identifier(district, "district"),
            against: try Given.size(against, "against"))
        let query = try options.moment.query(.statistics(filter))
        let answer = try await options.register.reading { register, language in
            try await register.ask(query, as: .operator, in: language)
        }
        let format = options.output.format ?? .unasked
        let spoken: Language? = format == .table ? language : nil
        switch format {
        case .json: try format.print(answer, as: .thing, in: language)
        case .table, .csv:
            try format.print(Self.sheet(of: answer, in: spoken), as: Self.layout, in: language)
        }
    }

    private static let layout = Layout.list(
        "numbers", "number", "of", "count", "centres", "positions")

    /// The numbers one under the other: for people in their language, for a spreadsheet by the names
    /// of the contract.
    private static func sheet(of answer: JSON, in language: Language?) -> JSON {
        var numbers: [JSON] = []
        func name(_ number: String) -> String {
            language.map { Labels.label(of: number, in: $0) } ?? number
        }
        func text(_ value: JSON, _ path: String) -> String {
            language.map { Labels.text(of: value, at: path, in: $0) } ?? Cells.text(value)
        }
        func add(_ number: String, _ row: JSON?, by names: String...) {
            var shown = row?.object ?? JSONObject()
            let of = names.map { text(row?[$0] ?? .null, $0) }.filter { !$0.isEmpty }
            shown["number"] = .string(name(number))
            shown["of"] = .string(of.joined(separator: " "))
            numbers.append(.object(shown))
        }
        for number in ["status", "district", "grade"] {
            for row in answer[number]?.array ?? [] { add(number, row, by: number) }
        }
        if let flow = answer["flow"] {
            add("opening", flow["opening"])
            for number in ["in", "out"] {
                for row in flow[number]?.array ?? [] { add(number, row, by: "cause", "grounds") }
            }
            add("closing", flow["closing"])
        }
        for difference in answer["against"]?["differences"]?.array ?? [] {
            let field = difference["field"]?.string ?? ""
            let change = ["before", "after"].map { text(difference[$0] ?? .null, field) }
            numbers.append([
                "centres": .array([difference["centre"] ?? .null]),
                "number": .string(name("against")),
                "of": .string("\(name(field)): \(change.joined(separator: " → "))"),
                "positions": .array([difference["position"] ?? .null]),
            ])
        }
        var sheet = JSONObject()
        for member in ["on", "known"] { sheet[member] = answer[member] }
        sheet["numbers"] = .array(numbers)
        return .object(sheet)
    }
}
