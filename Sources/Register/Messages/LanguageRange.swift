/// A language range with its weight, one element of `Accept-Language` (RFC 9110 §12.4.2, 12.5.4;
/// RFC 4647 §2.1).
struct LanguageRange {
    /// The language it names by its first subtag, where that is one the register speaks.
    let language: Language?
    /// Whether it is `*`.
    let isWildcard: Bool
    /// The weight in thousandths.
    let quality: Int

    /// Reads one element, or nothing where it is not well formed.
    init?(_ element: Substring) {
        let parts = element.split(separator: ";", omittingEmptySubsequences: false)
            .map(Self.trimmed)
        guard let range = parts.first, parts.count <= 2, Self.isRange(range) else { return nil }
        if parts.count == 2 {
            guard parts[1].lowercased().hasPrefix("q="),
                let quality = Self.thousandths(parts[1].dropFirst(2))
            else { return nil }
            self.quality = quality
        } else {
            quality = 1000
        }
        isWildcard = range == "*"
        let primary = range.prefix { $0 != "-" }.lowercased()
        language = Language(rawValue: primary)
    }

    /// `*`, or letters and then subtags of letters and digits, 1 to 8 each.
    private static func isRange(_ text: Substring) -> Bool {
        if text == "*" { return true }
        let subtags = text.utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return subtags.enumerated().allSatisfy { index, subtag in
            1...8 ~= subtag.count
                && subtag.allSatisfy { isLetter($0) || index > 0 && isDigit($0) }
        }
    }

    /// `0` or `1` with up to three decimals, at most 1.
    private static func thousandths(_ text: Substring) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard 1...2 ~= parts.count, parts.allSatisfy({ $0.allSatisfy(isDigit) }),
            parts[0].count == 1, let whole = Int(String(parts[0]) ?? ""), whole <= 1
        else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) ?? "" : ""
        guard decimals.utf8.count <= 3 else { return nil }
        let padded = decimals + String(repeating: "0", count: 3 - decimals.utf8.count)
        let quality = whole * 1000 + (Int(padded) ?? 0)
        return quality <= 1000 ? quality : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
