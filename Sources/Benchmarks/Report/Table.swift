/// Lines of cells under a head.
struct Table {
    let head: [String]
    var lines: [[String]] = []

    var isEmpty: Bool { lines.isEmpty }

    /// As Markdown, its columns one under another.
    var markdown: String {
        let all = [head] + lines
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = widths.map { String(repeating: "-", count: $0) }
        return ([line(head), line(rule)] + lines.map(line)).joined(separator: "\n")
    }
}
