import ArgumentParser
import CanonicalJSON
import Register

/// In which form an answer is printed.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "table, json or csv; a table on a terminal and json elsewhere, if left out."))
    var format: OutputFormat?

    /// Prints an answer.
    func print(_ answer: JSON, as layout: Layout, in language: Language) throws {
        try (format ?? .unasked).print(answer, as: layout, in: language)
    }
}

/// The forms of an answer.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case table
    /// The contract.
    case json
    /// For spreadsheets.
    case csv

    /// What is printed where no form is asked for.
    static var unasked: OutputFormat { Terminal.isOutput ? .table : .json }

    /// Prints an answer.
    func print(_ answer: JSON, as layout: Layout, in language: Language) throws {
        switch self {
        case .json: try StandardOutput.write(answer.canonicalBytes + [UInt8(ascii: "\n")])
        case .csv: try StandardOutput.write(CSV.bytes(of: layout.rows(of: answer)))
        case .table:
            let tables = layout.tables(of: answer, in: language)
            let style = Terminal.isOutputColoured ? Table.Style.coloured : .plain
            try StandardOutput.write(Array(Table.text(of: tables, style: style).utf8))
        }
    }
}
