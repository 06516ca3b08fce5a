/// A document's number as the bureau and the departments form it, known by its bytes: ideographs,
/// `〔`, the year, `〕`, the number, `号`. Nothing in it is changed by reading it as
/// ``DocumentNumber`` does; what is formed otherwise is for that to read.
enum StoredDocumentNumber {
    /// The year in the number, nothing where it is formed otherwise.
    static func year(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while isIdeograph(text, at: index) { index += 3 }
        guard 2 * 3...20 * 3 ~= index, isBracket(text, at: index, 0x94) else { return nil }
        let years = index + 3..<index + 7
        guard isBracket(text, at: years.upperBound, 0x95), let year = text.number(at: years),
            Day.years.contains(year)
        else { return nil }
        // What is left is the number and the three bytes of 号.
        let digits = years.upperBound + 3..<max(years.upperBound + 3, text.count - 3)
        guard 1...9 ~= digits.count, text[digits.lowerBound] != UInt8(ascii: "0"),
            text.number(at: digits) != nil, text[digits.upperBound] == 0xE5,
            text[digits.upperBound + 1] == 0x8F, text[digits.upperBound + 2] == 0xB7
        else { return nil }
        return year
    }

    /// Whether one of U+4E00 to U+9FA5 stands there, all of which are letters that no normal form
    /// changes.
    private static func isIdeograph(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 3 <= text.count else { return false }
        return switch text[index] {
        case 0xE4: text[index + 1] >= 0xB8
        case 0xE5...0xE8: true
        case 0xE9: (text[index + 1], text[index + 2]) <= (0xBE, 0xA5)
        default: false
        }
    }

    /// Whether U+3014 or U+3015 stands there, by its last byte.
    private static func isBracket(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ last: UInt8
    ) -> Bool {
        index + 3 <= text.count && text[index] == 0xE3 && text[index + 1] == 0x80
            && text[index + 2] == last
    }
}
