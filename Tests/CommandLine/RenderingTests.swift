import CanonicalJSON
import Testing

@Suite struct `What is printed` {
    @Test func `elsewhere than on a terminal it is JSON, alone on one line`() throws {
        try Scripts.withSmallRegister { data in
            let outcome = try Program.run("roster", "--data", data)
            #expect(outcome.lines.count == 1)
            #expect(outcome.errors == "")
            let centres = try JSONReader.read(outcome.output)["centres"]?.array
            #expect(centres?.first?["centre"] == "gang")
            #expect(centres?.first?["grade"] == .null)
        }
    }

    @Test func `a table's columns stand straight under Chinese`() throws {
        try Scripts.withSmallRegister { data in
            let outcome = try Program.run("roster", "--data", data, "--format", "table")
            let table = try #require(outcome.text.split(separator: "\n\n").last)
            let lines = table.split(separator: "\n").map(String.init)
            try #require(lines.count == 3)
            let starts = columnStarts(ofRule: lines[1])
            #expect(starts.count == 14)
            // Of a line that stands straight, no character crosses the start of a column, and what
            // stands before one is a space.
            for line in lines {
                #expect(!line.hasSuffix(" "))
                let cells = columns(of: line)
                for start in starts where start > 0 && start < cells.count {
                    #expect(cells[start - 1] == " ", "column \(start) of \(line)")
                    #expect(cells[start] != nil, "column \(start) of \(line)")
                }
            }
            #expect(lines[2].contains("运行"))
            #expect(!outcome.text.contains("\u{1B}"))
        }
    }

    @Test func `headings are in the language asked for`() throws {
        try Scripts.withSmallRegister { data in
            let chinese = try Program.run("roster", "--data", data, "--format", "table")
            #expect(chinese.text.contains("依托单位"))
            let english = try Program.run(
                "roster", "--data", data, "--format", "table", "--lang", "en")
            #expect(english.text.contains("construction until"))
            #expect(english.text.contains("operating"))
        }
    }

    @Test func `a spreadsheet gets UTF-8 it recognises, and no formula`() throws {
        try Scripts.withSmallRegister { data in
            let outcome = try Program.run("roster", "--data", data, "--format", "csv")
            #expect(outcome.output.starts(with: [0xEF, 0xBB, 0xBF]))
            let records = outcome.text.dropFirst().split(
                separator: "\r\n", omittingEmptySubsequences: false)
            #expect(records.count == 3)
            #expect(records.last == "")
            #expect(records[0].hasPrefix("centre,name,status,host.organisation,host.name,"))
            #expect(
                records[1].contains(#",91210303MA0TE5T24Q,"'=HYPERLINK(""http://x""),某公司",tiexi,"#))
        }
    }

    @Test func `an answer with no row has a heading still`() throws {
        try Scripts.withSmallRegister { data in
            let outcome = try Program.run(
                "roster", "--data", data, "--on", "2019-01-01", "--format", "csv")
            #expect(outcome.text.hasSuffix("rectificationDue\r\n"))
        }
    }

    @Test func `what would steer a terminal is shown harmless`() throws {
        try Scratch.with { scratch in
            let data = "\(scratch)/register"
            let line = Scripts.open("leader", "甲\u{202E}乙", "leader", minute: 0)
            let played = try Program.run("play", "-", "--data", data, input: line)
            try #require(played.text.contains("\"ok\":true"))
            let outcome = try Program.run("audit", "--data", data, "--format", "table")
            #expect(!outcome.text.unicodeScalars.contains("\u{202E}"))
            #expect(outcome.text.contains("甲\u{FFFD}乙"))
        }
    }

    /// Where the columns start that a line of rules stands over.
    private func columnStarts(ofRule line: String) -> [Int] {
        let marks = Array(line)
        return marks.indices.filter { marks[$0] == "─" && ($0 == 0 || marks[$0 - 1] == " ") }
    }

    /// A line column by column; nothing where the second half of a wide character stands.
    private func columns(of line: String) -> [Character?] {
        line.flatMap { character -> [Character?] in
            let isWide = character.unicodeScalars.contains { 0x2E80...0xFFE6 ~= $0.value }
            return isWide ? [character, nil] : [character]
        }
    }
}
