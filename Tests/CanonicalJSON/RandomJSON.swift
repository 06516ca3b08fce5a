import CanonicalJSON

/// Random values, and random ways to write them that all mean the same.
struct RandomJSON {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// Characters at every edge that UTF-8, UTF-16, JSON and Unicode equivalence have.
    static let scalars: [Unicode.Scalar] = [
        "\u{0}", "\u{1}", "\u{8}", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{1F}", " ", "\"", "/",
        "\\",
        "~", "0", "1", "A", "a", "b", "u", "\u{7F}", "\u{80}", "é", "e", "\u{301}", "\u{323}",
        "\u{7FF}", "\u{800}", "中", "心", "\u{2028}", "\u{D7FF}", "\u{E000}", "\u{FB33}", "\u{FEFF}",
        "\u{FFFF}", "\u{10000}", "😀", "\u{FFFFF}", "\u{10FFFF}",
    ]

    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            let index = Int.random(in: 0..<Self.scalars.count, using: &random)
            text.unicodeScalars.append(Self.scalars[index])
        }
        return text
    }

    mutating func value(depth: Int = 4) -> JSON {
        switch Int.random(in: 0..<(depth == 0 ? 4 : 7), using: &random) {
        case 0: return .null
        case 1: return .bool(.random(using: &random))
        case 2: return .integer(integer())
        case 3: return .string(text())
        case 4, 5:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                object[text()] = value(depth: depth - 1)
            }
            return .object(object)
        default:
            let count = Int.random(in: 0...5, using: &random)
            return .array((0..<count).map { _ in value(depth: depth - 1) })
        }
    }

    mutating func integer() -> Int64 {
        let bits = Int.random(in: 0...53, using: &random)
        let magnitude = Int64.random(in: 0...(1 << bits) - 1, using: &random)
        return .random(using: &random) ? magnitude : -magnitude
    }

    /// The value with white space, members in any order and characters escaped at random.
    mutating func write(_ value: JSON) -> String {
        let text =
            switch value {
            case .null: "null"
            case .bool(let truth): "\(truth)"
            case .integer(let number): "\(number)"
            case .unsupportedNumber(let number): number
            case .string(let text): write(text)
            case .array(let elements): "[\(join(elements.map { write($0) }))]"
            case .object(let object):
                "{\(join(object.members.shuffled(using: &random).map { write($0) }))}"
            }
        return space() + text + space()
    }

    private mutating func write(_ member: JSONObject.Member) -> String {
        space() + write(member.name) + space() + ":" + write(member.value)
    }

    private mutating func join(_ parts: [String]) -> String {
        parts.isEmpty ? space() : parts.joined(separator: ",")
    }

    private mutating func space() -> String {
        guard Int.random(in: 0..<4, using: &random) == 0 else { return "" }
        return [" ", "\n", "\t", "\r", " \r\n\t"].randomElement(using: &random) ?? ""
    }

    private mutating func write(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            if mustEscape || Int.random(in: 0..<5, using: &random) == 0 {
                for unit in Character(scalar).utf16 { written += escape(unit) }
            } else {
                written.unicodeScalars.append(scalar)
            }
        }
        return written + "\""
    }

    private mutating func escape(_ unit: UInt16) -> String {
        let short: [UInt16: String] = [
            0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: "\\\"",
            0x2F: "\\/", 0x5C: "\\\\",
        ]
        if let escape = short[unit], .random(using: &random) { return escape }
        let hex = String(unit, radix: 16, uppercase: .random(using: &random))
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}

extension JSON {
    /// The numbers in it that have no canonical form, as they were written.
    var unsupportedNumbers: [String] {
        switch self {
        case .null, .bool, .integer, .string: []
        case .unsupportedNumber(let text): [text]
        case .array(let elements): elements.flatMap(\.unsupportedNumbers)
        case .object(let object): object.members.flatMap(\.value.unsupportedNumbers)
        }
    }
}

/// The UTF-8 of a text.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
