/// Comma-separated values (RFC 4180) for spreadsheets: a byte order mark first, without which some
/// take UTF-8 for something else.
enum CSV {
    /// The bytes of a file of these rows, the first of which holds the headings.
    static func bytes(of rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            bytes += Array(row.map(field).joined(separator: ",").utf8)
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    /// A cell, in quotes where RFC 4180 asks for them. A cell that a spreadsheet would take for a
    /// formula gets an apostrophe before it: what somebody wrote into an application must not
    /// compute anything on an officer's machine.
    static func field(_ text: String) -> String {
        let text = startsFormula(text) ? "'\(text)" : text
        guard text.utf8.contains(where: { quoted.contains($0) }) else { return text }
        var field = "\""
        for scalar in text.unicodeScalars {
            field.unicodeScalars.append(scalar)
            if scalar == "\"" { field.unicodeScalars.append(scalar) }
        }
        return field + "\""
    }

    private static let quoted: [UInt8] = [0x22, 0x2C, 0x0D, 0x0A]

    private static func startsFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return "=+-@\t\r".utf8.contains(first)
    }
}
