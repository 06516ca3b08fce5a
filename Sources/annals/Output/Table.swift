/// A table for people: a heading over columns that stand straight, also where they hold Chinese.
struct Table {
    /// Whether headings stand out by more than a line.
    enum Style {
        case plain, coloured
    }

    /// What it is of, where it is one of several.
    var title: String?
    /// The headings of the columns; none for a table of names and values.
    var headings: [String] = []
    /// The cells, row by row.
    var rows: [[String]]

    /// The tables as text, an empty line between them.
    static func text(of tables: [Table], style: Style = .plain) -> String {
        tables.map { $0.lines(style).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func lines(_ style: Style) -> [String] {
        let rows = rows.map { $0.map(CellWidth.printable) }
        let widths = Self.widths(of: [headings] + rows)
        var lines: [String] = []
        if let title { lines.append(Self.emphasised(title, style)) }
        if !headings.isEmpty {
            lines.append(Self.emphasised(Self.line(headings, widths), style))
            lines.append(
                widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap))
        }
        return lines + rows.map { Self.line($0, widths) }
    }

    private static let gap = "  "

    private static func widths(of rows: [[String]]) -> [Int] {
        var widths: [Int] = []
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], CellWidth.columns(of: cell))
            }
        }
        return widths
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        var owed = 0
        for (cell, width) in zip(cells, widths) {
            // Spaces are put before the next cell that has something, so that no line ends in them.
            if !cell.isEmpty {
                line += String(repeating: " ", count: owed) + cell
                owed = 0
            }
            owed += width - CellWidth.columns(of: cell) + gap.utf8.count
        }
        return line
    }

    private static func emphasised(_ text: String, _ style: Style) -> String {
        switch style {
        case .plain: text
        case .coloured: "\u{1B}[1m\(text)\u{1B}[0m"
        }
    }
}
