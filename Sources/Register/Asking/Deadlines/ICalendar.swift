import Events

/// Writes an iCalendar stream (RFC 5545): content lines, folded, each ended by CR and LF.
struct ICalendar {
    /// The stream so far.
    private(set) var bytes: [UInt8] = []

    /// How many octets a line has at most, its end not counted (RFC 5545 §3.1).
    static let lineOctetsMax = 75

    /// A property whose value is written as it is.
    mutating func line(_ name: String, _ value: String) {
        var width = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let octets = Array(String(scalar).utf8)
            // A line is not broken within a character.
            if width + octets.count > Self.lineOctetsMax {
                bytes += Array("\r\n ".utf8)
                width = 1
            }
            bytes += octets
            width += octets.count
        }
        bytes += Array("\r\n".utf8)
    }

    /// A property whose value is a text (RFC 5545 §3.3.11).
    mutating func text(_ name: String, _ value: String) { line(name, Self.escaped(value)) }

    /// A property whose value is a day.
    mutating func day(_ name: String, _ day: Day) {
        line("\(name);VALUE=DATE", Self.basic(day))
    }

    /// A day without hyphens, `20240130`.
    static func basic(_ day: Day) -> String {
        String(day.description.filter { $0 != "-" })
    }

    /// A text with the characters that have a meaning escaped; other control characters are left
    /// out, which no text may have.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\t": escaped.append(scalar)
            default:
                if scalar.properties.generalCategory != .control { escaped.append(scalar) }
            }
        }
        return String(escaped)
    }
}
