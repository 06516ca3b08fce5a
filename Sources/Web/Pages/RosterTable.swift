import Events
import Register

/// The table of centres. On a narrow screen each row becomes a card; the roles say what the
/// elements are also where the style sheet displays them otherwise.
struct RosterTable {
    let centres: [Roster.Centre]
    let departments: Departments
    let words: PageWording

    /// The table.
    var html: HTML {
        let columns = words.columns
        let heads = [
            columns.number, columns.centre, columns.host, columns.department, columns.field,
            columns.director, columns.approved, columns.document, columns.status, columns.until,
        ].map { name -> HTML in "<th scope=\"col\" role=\"columnheader\">\(name)</th>" }
        return """
            <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
            <table role="table">
            <caption id="caption">\(words.caption) · \(words.count(centres.count))</caption>
            <thead role="rowgroup"><tr role="row">\(HTML(heads))</tr></thead>
            <tbody role="rowgroup">
            \(HTML(centres.enumerated().map { row($0 + 1, $1) }))</tbody>
            </table>
            </div>

            """
    }

    private func row(_ number: Int, _ centre: Roster.Centre) -> HTML {
        let columns = words.columns
        return """
            <tr role="row">
            <td role="cell" class="number" data-label="\(columns.number)">\(number)</td>
            <th scope="row" role="rowheader" class="name"\(inChinese)>\(centre.name)</th>
            \(cell(columns.host, centre.host, isChinese: true))\
            \(cell(columns.department, centre.district.map(name(of:)), isChinese: true))\
            \(cell(columns.field, centre.field, isChinese: true))\
            \(cell(columns.director, centre.director, isChinese: true, "short"))\
            \(day(columns.approved, centre.established))\
            \(cell(columns.document, centre.document, isChinese: true, "document"))\
            \(status(centre))\
            \(day(columns.until, centre.constructionUntil))</tr>

            """
    }

    private func name(of code: String) -> String {
        District(code).map(departments.district) ?? code
    }

    /// Marks text that stays Chinese on an English page, for whoever has it read aloud.
    private var inChinese: HTML { words.language == .chinese ? "" : " lang=\"zh-CN\"" }

    private func cell(
        _ label: String, _ text: String?, isChinese: Bool, _ kind: HTML = "text"
    ) -> HTML {
        let mark = isChinese && text != nil ? inChinese : ""
        return """
            <td role="cell" class="\(kind)" data-label="\(label)"\(mark)>\(text ?? "—")</td>

            """
    }

    private func day(_ label: String, _ day: Day?) -> HTML {
        let shown: HTML =
            day.map { "<time datetime=\"\($0.description)\">\($0.description)</time>" } ?? "—"
        return "<td role=\"cell\" class=\"date\" data-label=\"\(label)\">\(shown)</td>\n"
    }

    private func status(_ centre: Roster.Centre) -> HTML {
        let kind: HTML =
            switch CentreStatus(rawValue: centre.status) {
            case .construction: "construction"
            case .operating: "operating"
            case .applied, .proposed, .publicity, .rectifying, .revoked, .withdrawn, .rejected, nil:
                "other"
            }
        let grade: HTML =
            centre.grade.map { "<span class=\"grade\">\(words.grade($0))</span>" } ?? ""
        return """
            <td role="cell" class="status" data-label="\(words.columns.status)">\
            <span class="tag \(kind)">\(words.status(centre.status))</span>\(grade)</td>

            """
    }
}
