extension JSON {
    /// The canonical form of this value (RFC 8785), UTF-8.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        write(canonicallyTo: &bytes)
        return bytes
    }

    /// Appends the canonical form of this value (RFC 8785), UTF-8.
    ///
    /// - Precondition: there is no ``unsupportedNumber(_:)`` in it and no integer beyond
    ///   ±(2⁵³−1): these have no canonical form here.
    public func write(canonicallyTo bytes: inout [UInt8]) {
        switch self {
        case .null: Self.write("null", to: &bytes)
        case .bool(true): Self.write("true", to: &bytes)
        case .bool(false): Self.write("false", to: &bytes)
        case .integer(let number): Self.writeInteger(number, to: &bytes)
        case .unsupportedNumber(let text):
            preconditionFailure("only integers within ±(2⁵³−1) are written, not \(text)")
        case .string(let text): Self.writeString(text, to: &bytes)
        case .array(let elements):
            bytes.append(ASCII.leftBracket)
            let elements = elements.span
            for index in elements.indices {
                if index > 0 { bytes.append(ASCII.comma) }
                elements[index].write(canonicallyTo: &bytes)
            }
            bytes.append(ASCII.rightBracket)
        case .object(let object):
            bytes.append(ASCII.leftBrace)
            let members = object.members.span
            for index in members.indices {
                if index > 0 { bytes.append(ASCII.comma) }
                Self.writeString(members[index].name, to: &bytes)
                bytes.append(ASCII.colon)
                members[index].value.write(canonicallyTo: &bytes)
            }
            bytes.append(ASCII.rightBrace)
        }
    }

    /// Appends a text in quotes as RFC 8785 §3.2.2.2 has it: `"`, `\` and the control characters
    /// below U+0020 escaped, in the shortest way there is, everything else as it is.
    public static func writeString(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(ASCII.quote)
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { text in
            writeEscaped(text, to: &bytes)
        }
        if isWritten == nil {
            Array(text.utf8).withUnsafeBufferPointer { writeEscaped($0, to: &bytes) }
        }
        bytes.append(ASCII.quote)
    }

    private static func writeEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var run = 0
        for index in text.indices {
            guard let letter = escapeLetter(of: text[index]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
            run = index + 1
            bytes.append(ASCII.backslash)
            bytes.append(letter)
            if letter == ASCII.byte("u") { writeHex(text[index], to: &bytes) }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
    }

    /// Appends an integer in decimal digits.
    ///
    /// - Precondition: it is within ±(2⁵³−1).
    public static func writeInteger(_ number: Int64, to bytes: inout [UInt8]) {
        precondition(
            (-largestInteger...largestInteger).contains(number),
            "an integer written is within ±(2⁵³−1)")
        if number < 0 { bytes.append(ASCII.minus) }
        var left = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(ASCII.zero + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        var right = bytes.count - 1
        while left < right {
            bytes.swapAt(left, right)
            left += 1
            right -= 1
        }
    }

    /// What stands after the backslash where the canonical form escapes this byte of a text (`u` is
    /// followed by four digits), nothing where the byte stands for itself.
    @inline(__always)
    static func escapeLetter(of byte: UInt8) -> UInt8? {
        if byte >= ASCII.space, byte != ASCII.quote, byte != ASCII.backslash { return nil }
        return switch byte {
        case ASCII.quote, ASCII.backslash: byte
        case ASCII.backspace: ASCII.byte("b")
        case ASCII.tab: ASCII.byte("t")
        case ASCII.lineFeed: ASCII.byte("n")
        case ASCII.formFeed: ASCII.byte("f")
        case ASCII.carriageReturn: ASCII.byte("r")
        default: ASCII.byte("u")
        }
    }

    private static func writeHex(_ byte: UInt8, to bytes: inout [UInt8]) {
        write("00", to: &bytes)
        for digit in [byte >> 4, byte & 0x0F] {
            bytes.append(digit < 10 ? ASCII.zero + digit : ASCII.byte("a") + digit - 10)
        }
    }

    private static func write(_ literal: StaticString, to bytes: inout [UInt8]) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}
