public import CanonicalJSON
import Events
import Rules

/// Deadlines as a calendar that others read (RFC 5545): an event of one day for each last day.
public struct DeadlineCalendar: Sendable {
    private let answer: JSON
    private let title: String
    private let origin: String
    private let language: Language

    /// The calendar of an answer to the question for deadlines.
    ///
    /// - Parameters:
    ///   - title: what the register is called.
    ///   - origin: the origin line of its checkpoints, which tells its events from another's.
    public init(_ answer: JSON, title: String, origin: String, in language: Language) {
        self.answer = answer
        self.title = title
        self.origin = origin
        self.language = language
    }

    /// The media type of the stream.
    public static let mediaType = "text/calendar"

    /// The stream. The same answer gives the same bytes, and the same deadline keeps its UID when
    /// its last day moves.
    public var bytes: [UInt8] {
        var calendar = ICalendar()
        calendar.line("BEGIN", "VCALENDAR")
        calendar.line("VERSION", "2.0")
        calendar.line("PRODID", "-//Annals//Deadlines//\(language.rawValue.uppercased())")
        calendar.line("CALSCALE", "GREGORIAN")
        calendar.line("METHOD", "PUBLISH")
        calendar.text("X-WR-CALNAME", "\(title) \(name[language])")
        for deadline in answer["deadlines"]?.array ?? [] { write(deadline, to: &calendar) }
        calendar.line("END", "VCALENDAR")
        return calendar.bytes
    }

    private let name = Phrase("期限", "deadlines")

    private func write(_ deadline: JSON, to calendar: inout ICalendar) {
        guard let due = deadline["due"]?.string.flatMap(Day.init(iso:)),
            let kind = deadline["kind"]?.string.flatMap(TermKind.init),
            let asked = answer["on"]?.string.flatMap(Day.init(iso:))
        else { return }
        calendar.line("BEGIN", "VEVENT")
        calendar.text("UID", uid(of: deadline))
        // The day asked about begins in Asia/Shanghai at 16:00 UTC of the day before.
        calendar.line("DTSTAMP", "\(ICalendar.basic(asked.adding(days: -1)))T160000Z")
        calendar.day("DTSTART", due)
        calendar.day("DTEND", due.adding(days: 1))
        calendar.text("SUMMARY", summary(of: deadline, kind))
        calendar.text("DESCRIPTION", description(of: deadline, kind))
        calendar.text("CATEGORIES", Terms.word(for: kind, in: language))
        let isProvisional = deadline["provisional"]?.bool == true
        calendar.line("STATUS", isProvisional ? "TENTATIVE" : "CONFIRMED")
        calendar.line("TRANSP", "TRANSPARENT")
        calendar.line("END", "VEVENT")
    }

    /// What tells a deadline from every other, and stays when its last day moves.
    private func uid(of deadline: JSON) -> String {
        var parts = ["kind", "centre", "objection"].compactMap { deadline[$0]?.string }
        if deadline["centre"]?.string == nil, let district = deadline["district"]?.string {
            parts.append(district)
        }
        for name in ["year", "position"] {
            if let number = deadline[name]?.integer { parts.append("\(number)") }
        }
        return "\(parts.joined(separator: "."))@\(origin)"
    }

    private func summary(of deadline: JSON, _ kind: TermKind) -> String {
        let what = Terms.word(for: kind, in: language)
        let year = deadline["year"]?.integer.map { Phrase("（\($0)年）", " (\($0))")[language] } ?? ""
        let whose = deadline["name"]?.string ?? deadline["district"]?.string ?? ""
        return Phrase("\(what)\(year)：\(whose)", "\(what)\(year): \(whose)")[language]
    }

    private func description(of deadline: JSON, _ kind: TermKind) -> String {
        var lines = [
            Phrase("责任方：", "For: ")[language] + Terms.word(for: kind.owner, in: language)
        ]
        if let centre = deadline["centre"]?.string {
            lines.append(Phrase("中心编号：", "Centre: ")[language] + centre)
        }
        if let article = deadline["article"]?.string, !article.isEmpty {
            let english = Article(chinese: article)?.english ?? article
            lines.append(Phrase("依据：\(article)", "By \(english)")[language])
        }
        if deadline["provisional"]?.bool == true {
            lines.append(Phrase("暂定", "Provisional")[language])
        }
        if deadline["overdue"]?.bool == true {
            lines.append(Phrase("已逾期", "Overdue")[language])
        }
        return lines.joined(separator: "\n")
    }
}

extension Register {
    /// The answer to a question for deadlines as a calendar that others read (RFC 5545).
    public func calendar(of answer: JSON, in language: Language) -> DeadlineCalendar {
        DeadlineCalendar(answer, title: title, origin: origin, in: language)
    }
}
