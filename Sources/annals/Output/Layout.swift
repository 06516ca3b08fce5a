import CanonicalJSON
import Register

/// How an answer is laid out in rows and columns. The JSON stays the contract: a layout leaves out
/// what has no place in a row.
struct Layout {
    /// The member that holds the rows; the answer itself is the one row where there is none.
    private let member: String?
    /// The paths of the columns in their order; all there are, where none is named.
    private let columns: [String]

    /// An answer that is one thing with all that is known of it.
    static let thing = Layout(member: nil, columns: [])

    /// The columns of a table of acts, as `annals history` has them.
    private static let acts = [
        "position", "recorded", "effective", "type", "actor.account", "article", "summary",
        "corrected", "setAside",
    ]

    /// The records that bear on something.
    static let entries = Layout(member: "entries", columns: acts)

    /// An answer whose member holds a row each.
    static func list(_ member: String, _ columns: String...) -> Layout {
        Layout(member: member, columns: columns)
    }

    /// The rows for a spreadsheet, the first with the paths of the members.
    func rows(of answer: JSON) -> [[String]] {
        let things = member.map { answer[$0]?.array ?? [] } ?? [answer]
        let paths = columns.isEmpty ? Self.paths(of: things) : columns
        return [paths]
            + things.map { thing in paths.map { Cells.text(Cells.value(thing, at: $0)) } }
    }

    /// The tables for people.
    func tables(of answer: JSON, in language: Language) -> [Table] {
        guard let member else { return Self.tables(ofThing: answer, in: language) }
        var rest = answer.object ?? JSONObject()
        rest[member] = nil
        let rows = answer[member]?.array ?? []
        var tables = Self.tables(ofThing: .object(rest), in: language)
        tables.append(Self.table(rows, columns, title: nil, in: language))
        return tables
    }

    private static func tables(ofThing thing: JSON, in language: Language) -> [Table] {
        let cells = Labels.inReadingOrder(Cells.flattened(thing.object ?? JSONObject()))
        var named = Table(rows: [])
        var others: [Table] = []
        for (path, value) in cells {
            let label = Labels.label(of: path, in: language)
            if let rows = Cells.rows(value) {
                let columns = rows.allSatisfy { $0["summary"] != nil } ? acts : []
                others.append(table(rows, columns, title: label, in: language))
            } else {
                named.rows += rows(of: Labels.text(of: value, at: path, in: language), label)
            }
        }
        return (named.rows.isEmpty ? [] : [named]) + others
    }

    /// The rows of a value, one a line: a checkpoint or a receipt can be read and copied as it is.
    private static func rows(of text: String, _ label: String) -> [[String]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // What ends in a line feed has no line after it.
        let shown = lines.count > 1 && lines.last == "" ? lines.dropLast() : lines[...]
        return shown.enumerated().map { [$0 == 0 ? label : "", String($1)] }
    }

    private static func table(
        _ things: [JSON], _ columns: [String], title: String?, in language: Language
    ) -> Table {
        let paths = columns.isEmpty ? Self.paths(of: things) : columns
        return Table(
            title: title, headings: paths.map { Labels.label(of: $0, in: language) },
            rows: things.map { thing in
                paths.map { path in
                    Labels.text(of: Cells.value(thing, at: path), at: path, in: language)
                }
            })
    }

    /// The paths of all members of these, in the order they are first met.
    private static func paths(of things: [JSON]) -> [String] {
        var paths: [String] = []
        var met: Set<String> = []
        for thing in things {
            for (path, _) in Cells.flattened(thing.object ?? JSONObject())
            where met.insert(path).inserted { paths.append(path) }
        }
        return paths
    }
}
