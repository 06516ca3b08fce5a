import CanonicalJSON
import Register
import Testing

/// The calendar of these deadlines as text.
private func calendar(
    _ deadlines: [JSON], title: String = "登记簿", in language: Language = .chinese
) -> String {
    let answer: JSON = ["on": "2024-10-08", "known": 9, "deadlines": .array(deadlines)]
    let calendar = DeadlineCalendar(answer, title: title, origin: "annals/x", in: language)
    return String(decoding: calendar.bytes, as: UTF8.self)
}

/// A report of centre `mg`, but for `changes`.
private func report(_ changes: JSON = [:]) -> JSON {
    var deadline: JSONObject = JSONObject()
    let members: JSON = [
        "article": "第十八条", "centre": "mg", "district": "tiexi", "due": "2025-02-05",
        "kind": "report", "list": .null, "name": "鞍山市菱镁专业技术创新中心", "objection": .null,
        "overdue": false, "owner": "host", "position": .null, "provisional": false,
        "workingDaysLeft": 12, "year": 2024,
    ]
    for member in members.object?.members ?? [] { deadline[member.name] = member.value }
    for member in changes.object?.members ?? [] { deadline[member.name] = member.value }
    return .object(deadline)
}

extension String {
    /// The content lines, unfolded (RFC 5545 §3.1).
    fileprivate var contentLines: [String] {
        replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }
}

@Suite struct `Deadlines as a calendar` {
    @Test func `an event lasts the whole of the last day`() {
        #expect(
            calendar([report()]).contentLines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Annals//Deadlines//ZH",
                "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:登记簿 期限",
                "BEGIN:VEVENT", "UID:report.mg.2024@annals/x", "DTSTAMP:20241007T160000Z",
                "DTSTART;VALUE=DATE:20250205", "DTEND;VALUE=DATE:20250206",
                "SUMMARY:报送年度报告（2024年）：鞍山市菱镁专业技术创新中心",
                "DESCRIPTION:责任方：依托单位\\n中心编号：mg\\n依据：第十八条",
                "CATEGORIES:报送年度报告", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR",
            ])
    }

    @Test func `in English`() {
        let lines = calendar([report(["overdue": true])], in: .english).contentLines
        #expect(lines.contains("SUMMARY:annual report (2024): 鞍山市菱镁专业技术创新中心"))
        #expect(
            lines.contains("DESCRIPTION:For: host\\nCentre: mg\\nBy Article 18\\nOverdue"))
    }

    @Test func `every line ends in CR LF and is folded at 75 octets, within no character`() {
        let name = String(repeating: "鞍山市a", count: 60)
        let text = calendar([report(["name": .string(name)])], title: name)
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let lines = text.utf8.split(separator: 13, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            // What is left of the line feed before, and the space of one folded.
            let octets = Array(index == 0 ? line : line.dropFirst())
            #expect(octets.count <= 75)
            #expect(!octets.contains(10))
            #expect(String(validating: octets, as: UTF8.self) != nil)
        }
        #expect(
            text.contentLines.contains("SUMMARY:报送年度报告（2024年）：\(name)"))
    }

    @Test func `what has a meaning in a text is escaped, control characters are left out`() {
        let name = "a;b,c\\d\ne\u{7}f\rg:h\"i"
        let lines = calendar([report(["name": .string(name)])], in: .english).contentLines
        #expect(lines.contains(#"SUMMARY:annual report (2024): a\;b\,c\\d\nefg:h"i"#))
    }

    @Test func `a deadline keeps its name when its day moves, no two have the same`() {
        func names(_ deadlines: JSON...) -> [String] {
            calendar(deadlines).contentLines.filter { $0.hasPrefix("UID:") }
        }
        let provisional = report(["due": "2025-01-31", "provisional": true])
        #expect(names(provisional) == names(report()))
        #expect(calendar([provisional]).contains("STATUS:TENTATIVE"))
        let all = names(
            report(), report(["year": 2025]), report(["centre": "dx"]),
            report(["kind": "publication", "year": .null, "position": 4]),
            report(["kind": "publication", "year": .null, "position": 5]),
            report(["kind": "objection", "year": .null, "position": 4, "objection": "o1"]),
            report(["kind": "supervision", "centre": .null]),
            report(["kind": "supervision", "centre": .null, "district": "lishan"]))
        #expect(Set(all).count == 8)
    }

    @Test func `without deadlines it is a calendar all the same`() {
        #expect(calendar([]).contentLines.count == 7)
    }
}
