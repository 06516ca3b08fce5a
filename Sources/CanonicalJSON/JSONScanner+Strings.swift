extension JSONScanner {
    /// A text; the position is at its opening quote.
    mutating func readString() throws(JSONError) -> String {
        let start = position + 1
        let (end, isASCII) = runEnd(from: start)
        guard end < bytes.count, bytes[end] == ASCII.quote else {
            return try readString(firstRun: start..<end, isASCII: isASCII)
        }
        position = end + 1
        return try text(start..<end, isASCII: isASCII)
    }

    /// Where the run of bytes that stand for themselves ends, and whether all are ASCII.
    @inline(__always)
    private func runEnd(from start: Int) -> (end: Int, isASCII: Bool) {
        var end = start
        var union: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            if byte == ASCII.quote || byte == ASCII.backslash || byte < ASCII.space { break }
            union |= byte
            end += 1
        }
        return (end, union < 0x80)
    }

    @inline(__always)
    private func text(_ run: Range<Int>, isASCII: Bool) throws(JSONError) -> String {
        let plain = UnsafeBufferPointer(rebasing: bytes[run])
        if isASCII { return String(decoding: plain, as: UTF8.self) }
        do {
            return String(copying: try UTF8Span(validating: plain.span))
        } catch {
            throw fault(.invalidUTF8, at: run.lowerBound + error.byteOffsets.lowerBound)
        }
    }

    /// A text whose first run of plain bytes does not end with its closing quote.
    private mutating func readString(
        firstRun: Range<Int>, isASCII: Bool
    ) throws(JSONError) -> String {
        var run = firstRun
        var isASCII = isASCII
        var string = ""
        while true {
            // An escape is ASCII, so no well-formed sequence reaches over one.
            string += try text(run, isASCII: isASCII)
            position = run.upperBound
            switch current {
            case ASCII.quote:
                position += 1
                return string
            case ASCII.backslash:
                string.unicodeScalars.append(try readEscape())
                let start = position
                let (end, isNextASCII) = runEnd(from: start)
                run = start..<end
                isASCII = isNextASCII
            default:
                throw fault(
                    position < bytes.count ? .controlCharacter : .unexpectedEnd, at: position)
            }
        }
    }

    private mutating func readEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position += 1
        guard position < bytes.count else { throw unexpected() }
        let letter = current
        position += 1
        let scalar: Unicode.Scalar
        switch letter {
        case ASCII.quote, ASCII.backslash, ASCII.slash: scalar = Unicode.Scalar(letter)
        case ASCII.byte("b"): scalar = Unicode.Scalar(ASCII.backspace)
        case ASCII.byte("t"): scalar = Unicode.Scalar(ASCII.tab)
        case ASCII.byte("n"): scalar = Unicode.Scalar(ASCII.lineFeed)
        case ASCII.byte("f"): scalar = Unicode.Scalar(ASCII.formFeed)
        case ASCII.byte("r"): scalar = Unicode.Scalar(ASCII.carriageReturn)
        case ASCII.byte("u"): scalar = try readScalar(ofEscapeAt: start)
        default: throw fault(.invalidEscape, at: start)
        }
        if canonicalOnly, !isCanonical(letter: letter, scalar) {
            throw fault(.notCanonical, at: start)
        }
        return scalar
    }

    /// Whether the escape that ends at the position is the one the canonical writer puts for
    /// `scalar`.
    private func isCanonical(letter: UInt8, _ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII, letter == JSON.escapeLetter(of: UInt8(scalar.value)) else {
            return false
        }
        // Of \u00xx only the last digit can be a letter, and that stands in lower case.
        return letter != ASCII.byte("u")
            || !(ASCII.byte("A")...ASCII.byte("F")).contains(bytes[position - 1])
    }

    /// The character of a `\u` escape, or of two that are a surrogate pair; the position is after
    /// the `u` of the first.
    private mutating func readScalar(
        ofEscapeAt start: Int
    ) throws(JSONError) -> Unicode.Scalar {
        let unit = try readHexUnit(ofEscapeAt: start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let second = position
        guard unit < 0xDC00, current == ASCII.backslash else {
            throw position < bytes.count || unit >= 0xDC00
                ? fault(.loneSurrogate, at: start) : unexpected()
        }
        position += 1
        guard current == ASCII.byte("u") else {
            throw position < bytes.count ? fault(.loneSurrogate, at: start) : unexpected()
        }
        position += 1
        let low = try readHexUnit(ofEscapeAt: second)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(
                0x10000 + UInt32(unit - 0xD800) << 10 + UInt32(low - 0xDC00))
        else { throw fault(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func readHexUnit(ofEscapeAt start: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch current {
            case ASCII.zero...ASCII.nine: digit = current - ASCII.zero
            case ASCII.byte("a")...ASCII.byte("f"): digit = current - ASCII.byte("a") + 10
            case ASCII.byte("A")...ASCII.byte("F"): digit = current - ASCII.byte("A") + 10
            default:
                throw position < bytes.count ? fault(.invalidEscape, at: start) : unexpected()
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
