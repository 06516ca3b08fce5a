extension JSONScanner {
    /// A number: an integer within ±(2⁵³−1), or any other as it was written.
    mutating func readNumber() throws(JSONError) -> JSON {
        let start = position
        let isNegative = current == ASCII.minus
        if isNegative { position += 1 }
        let (magnitude, digits) = try readDigits(ofNumberAt: start)
        if digits > 1, bytes[position - digits] == ASCII.zero {
            throw fault(.invalidNumber, at: start)
        }
        var isInteger = true
        if current == ASCII.point {
            isInteger = false
            position += 1
            _ = try readDigits(ofNumberAt: start)
        }
        if current | 0x20 == ASCII.byte("e") {
            isInteger = false
            position += 1
            if current == ASCII.plus || current == ASCII.minus { position += 1 }
            _ = try readDigits(ofNumberAt: start)
        }
        // Sixteen digits hold 2⁵³−1 and cannot overflow. "-0" is a number, and no integer.
        if isInteger, digits <= 16, magnitude <= UInt64(JSON.largestInteger),
            !(isNegative && magnitude == 0)
        {
            let number = Int64(magnitude)
            return .integer(isNegative ? -number : number)
        }
        if canonicalOnly { throw fault(.notCanonical, at: start) }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
        return .unsupportedNumber(String(decoding: text, as: UTF8.self))
    }

    /// At least one digit; the value means nothing beyond 19 of them.
    private mutating func readDigits(
        ofNumberAt start: Int
    ) throws(JSONError) -> (value: UInt64, count: Int) {
        let first = position
        var value: UInt64 = 0
        while position < bytes.count {
            let digit = bytes[position] &- ASCII.zero
            guard digit <= 9 else { break }
            value = value &* 10 &+ UInt64(digit)
            position += 1
        }
        guard position > first else {
            throw position < bytes.count ? fault(.invalidNumber, at: start) : unexpected()
        }
        return (value, position - first)
    }
}
