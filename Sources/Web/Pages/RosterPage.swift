import Events
import Hummingbird
import Register

/// The roster of a day (Art. 10, 11) for anyone to read and print.
struct RosterPage {
    let roster: Roster
    let departments: Departments
    let selection: RosterSelection
    let register: Register

    private var words: PageWording { .of(selection.language) }

    /// The page as an answer.
    var response: Response {
        let other: Language = selection.language == .chinese ? .english : .chinese
        return Page(
            wording: words, title: words.roster, elsewhere: selection.address(in: other),
            isRehearsal: register.kind == .rehearsal, content: content, foot: foot
        ).response()
    }

    private var content: HTML {
        """
        <div class="title">
        <h1>\(words.roster)</h1>
        <p class="day">\(words.inEffect)<span class="colon">\(colon)</span>\(shownDay)</p>
        </div>
        \(counts)\(form)\(shown.isEmpty ? nothing : table)
        """
    }

    /// The centres the filters leave. They are filtered as the public sees them, so that a filter
    /// tells no more than the table.
    private var shown: [Roster.Centre] {
        roster.centres.filter { centre in
            (selection.district == nil || centre.district == selection.district)
                && (selection.status == nil || centre.status == selection.status)
        }
    }

    private var shownDay: HTML {
        guard let day = roster.on else { return "—" }
        return "<time datetime=\"\(day.description)\">\(words.day(day))</time>"
    }

    private var colon: String { words.language == .chinese ? "：" : ": " }

    private var counts: HTML {
        let byStatus = RosterSelection.statuses.map { status in
            count(
                words.status(status.rawValue),
                roster.centres.count { $0.status == status.rawValue })
        }
        return
            "<dl class=\"counts\">\n\(HTML([count(words.managed, roster.centres.count)] + byStatus))</dl>\n"
    }

    private func count(_ name: String, _ number: Int) -> HTML {
        "<div><dt>\(name)</dt><dd>\(words.count(number))</dd></div>\n"
    }

    private var nothing: HTML {
        "<div class=\"empty\"><p><strong>\(words.empty)</strong></p><p>\(words.emptyHint)</p></div>\n"
    }

    private var table: HTML {
        RosterTable(centres: shown, departments: departments, words: words).html
    }

    private var foot: HTML {
        var address = "/api/v1/roster"
        if let on = selection.on { address += "?on=\(on)" }
        let drawn: HTML =
            roster.known.map { size in
                "<p>\(words.drawnFrom.before)<strong>\(size)</strong>\(words.drawnFrom.after) · \(register.origin)</p>\n"
            } ?? ""
        return """
            <p>\(words.basis)</p>
            <p>\(words.legend)</p>
            \(drawn)<p class="data"><a href="\(address)">\(words.data)</a></p>

            """
    }
}

extension RosterPage {
    private var form: HTML {
        let day = (selection.on ?? roster.on)?.description ?? ""
        let language: HTML =
            selection.language == .chinese
            ? ""
            : "<input type=\"hidden\" name=\"lang\" value=\"\(selection.language.rawValue)\">\n"
        return """
            <form class="filters" method="get" action="/" aria-label="\(words.filters)">
            \(language)<div class="field">
            <label for="on">\(words.day)</label>
            <input type="date" id="on" name="on" value="\(day)" aria-describedby="on-hint">
            <p class="hint" id="on-hint">\(words.dayHint)</p>
            </div>
            <div class="field">
            <label for="district">\(words.department)</label>
            <select id="district" name="district">\(options(districts, selection.district))</select>
            </div>
            <div class="field">
            <label for="status">\(words.status)</label>
            <select id="status" name="status">\(options(statuses, selection.status))</select>
            </div>
            <div class="actions">
            <button type="submit">\(words.show)</button>
            <a href="\(plainAddress)">\(words.reset)</a>
            </div>
            </form>

            """
    }

    private var plainAddress: String {
        selection.language == .chinese ? "/" : "/?lang=\(selection.language.rawValue)"
    }

    private var districts: [(code: String, name: String)] {
        let known = departments.districts.map { ($0.rawValue, departments.district($0)) }
        let others = Set(roster.centres.compactMap(\.district)).subtracting(known.map(\.0))
        return known + others.sorted().map { ($0, $0) }
    }

    private var statuses: [(code: String, name: String)] {
        RosterSelection.statuses.map { ($0.rawValue, words.status($0.rawValue)) }
    }

    private func options(_ options: [(code: String, name: String)], _ selected: String?) -> HTML {
        let all: HTML = "<option value=\"\">\(words.all)</option>"
        return HTML(
            [all]
                + options.map { option in
                    let mark: HTML = option.code == selected ? " selected" : ""
                    return "<option value=\"\(option.code)\"\(mark)>\(option.name)</option>"
                })
    }
}
