extension OutlineScanner {
    /// Passes over a text in quotes and says which kind it is, nothing where it is no canonical
    /// text of well-formed UTF-8 or holds a `\u`.
    mutating func readText() -> OutlineEntry.Kind? {
        var kind = OutlineEntry.Kind.asciiText
        var index = position + 1
        while true {
            index = plainASCIIEnd(from: index)
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            switch byte {
            case ASCII.quote:
                position = index + 1
                return kind
            case ASCII.backslash:
                guard index + 1 < bytes.count, isShortEscape(bytes[index + 1]) else { return nil }
                kind = .escapedText
                index += 2
            case 0x80...:
                if kind == .asciiText { kind = .text }
                guard let end = multibyteEnd(from: index) else { return nil }
                index = end
            default: return nil
            }
        }
    }

    /// Where the run of ASCII that stands for itself ends, looking at eight bytes at a time. Of
    /// `x − 0x01…` and the like only the lowest bit set can be trusted, and no other is asked for.
    @inline(__always)
    private func plainASCIIEnd(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index &+ 8 <= bytes.count {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index)
                    .loadUnaligned(as: UInt64.self))
            let quotes = word ^ (ones &* UInt64(ASCII.quote))
            let backslashes = word ^ (ones &* UInt64(ASCII.backslash))
            let marks =
                (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
                | (word &- ones &* UInt64(ASCII.space)) & ~word | word
            if marks & highs != 0 { return index &+ (marks & highs).trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= ASCII.space, byte < 0x80, byte != ASCII.quote, byte != ASCII.backslash
            else { break }
            index &+= 1
        }
        return index
    }

    /// Where the run of characters beyond ASCII ends, nothing where it is not well-formed UTF-8
    /// (Unicode 3.9, table 3-7).
    @inline(__always)
    private func multibyteEnd(from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0xE1...0xEC, 0xEE...0xEF:
                guard follows(index + 1), follows(index + 2) else { return nil }
                index += 3
            case 0..<0x80: return index
            case 0xC2...0xDF:
                guard follows(index + 1) else { return nil }
                index += 2
            case 0xE0:
                guard follows(index + 1, 0xA0...0xBF), follows(index + 2) else { return nil }
                index += 3
            case 0xED:
                guard follows(index + 1, 0x80...0x9F), follows(index + 2) else { return nil }
                index += 3
            case 0xF0:
                guard follows(index + 1, 0x90...0xBF), follows(index + 2), follows(index + 3)
                else { return nil }
                index += 4
            case 0xF1...0xF3:
                guard follows(index + 1), follows(index + 2), follows(index + 3)
                else { return nil }
                index += 4
            case 0xF4:
                guard follows(index + 1, 0x80...0x8F), follows(index + 2), follows(index + 3)
                else { return nil }
                index += 4
            default: return nil
            }
        }
        return index
    }

    /// Whether a byte stands there that may follow the first of a character.
    @inline(__always)
    private func follows(_ index: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        index < bytes.count && range.contains(bytes[index])
    }

    /// Whether the letter after a backslash makes one of the two-character escapes that RFC 8785
    /// writes.
    @inline(__always)
    private func isShortEscape(_ letter: UInt8) -> Bool {
        switch letter {
        case ASCII.quote, ASCII.backslash, ASCII.byte("b"), ASCII.byte("f"), ASCII.byte("n"),
            ASCII.byte("r"), ASCII.byte("t"):
            true
        default: false
        }
    }
}
