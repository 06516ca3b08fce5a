/// One pass over the bytes of a canonical document that takes down where its values stand.
///
/// It knows less than ``JSONScanner``: whatever is rare in records (an escape in a name, `\u`, a
/// name beyond ASCII) or not canonical at all makes it give up, and it does not say why. What it
/// takes, ``JSONScanner`` takes as canonical too, for the same value.
struct OutlineScanner {
    /// How a pass ended.
    enum Outcome {
        /// All was taken down, in so many entries.
        case outlined
        /// There are more values than room for entries.
        case full
        /// Another reader has to look at it.
        case unusual
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private let entries: UnsafeMutableBufferPointer<OutlineEntry>
    var position = 0
    private var used = 0
    private var isFull = false

    init(
        bytes: UnsafeBufferPointer<UInt8>, entries: UnsafeMutableBufferPointer<OutlineEntry>
    ) {
        self.bytes = bytes
        self.entries = entries
    }

    mutating func outline(maximumDepth: Int) -> Outcome {
        let isOutlined = readValue(nameStart: 0, nameLength: 0, depthLeft: maximumDepth)
        if isOutlined, position == bytes.count { return .outlined }
        return isFull ? .full : .unusual
    }

    /// The byte at the position, or 0 at the end, which no value has outside a text.
    @inline(__always)
    private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private mutating func readValue(nameStart: Int, nameLength: Int, depthLeft: Int) -> Bool {
        guard used < entries.count else {
            isFull = true
            return false
        }
        let index = used
        used += 1
        var start = position
        var end = start
        var count = 0
        let kind: OutlineEntry.Kind
        switch current {
        case ASCII.quote:
            guard let text = readText() else { return false }
            kind = text
            start += 1
            end = position - 1
        case ASCII.leftBrace:
            guard depthLeft > 0, let members = readMembers(depthLeft: depthLeft - 1) else {
                return false
            }
            kind = .object
            count = members
            end = position
        case ASCII.leftBracket:
            guard depthLeft > 0, let elements = readElements(depthLeft: depthLeft - 1) else {
                return false
            }
            kind = .array
            count = elements
            end = position
        case ASCII.minus, ASCII.zero...ASCII.nine:
            guard readInteger() else { return false }
            kind = .integer
            end = position
        case ASCII.byte("t"):
            guard take("true") else { return false }
            kind = .true
        case ASCII.byte("f"):
            guard take("false") else { return false }
            kind = .false
        case ASCII.byte("n"):
            guard take("null") else { return false }
            kind = .null
        default: return false
        }
        // No offset is beyond the length of the document, no index beyond half of it.
        entries[index] = OutlineEntry(
            nameStart: UInt16(truncatingIfNeeded: nameStart),
            nameLength: UInt16(truncatingIfNeeded: nameLength),
            start: UInt16(truncatingIfNeeded: start), end: UInt16(truncatingIfNeeded: end),
            next: UInt16(truncatingIfNeeded: used), count: UInt16(truncatingIfNeeded: count),
            kind: kind)
        return true
    }

    /// How many elements the array at the position has.
    private mutating func readElements(depthLeft: Int) -> Int? {
        position += 1
        if current == ASCII.rightBracket {
            position += 1
            return 0
        }
        var count = 0
        while true {
            guard readValue(nameStart: 0, nameLength: 0, depthLeft: depthLeft) else { return nil }
            count += 1
            let mark = current
            position += 1
            if mark == ASCII.rightBracket { return count }
            guard mark == ASCII.comma else { return nil }
        }
    }

    /// How many members the object at the position has; their names stand in order.
    private mutating func readMembers(depthLeft: Int) -> Int? {
        position += 1
        if current == ASCII.rightBrace {
            position += 1
            return 0
        }
        var count = 0
        var last = 0..<0
        while true {
            guard current == ASCII.quote else { return nil }
            let nameStart = position + 1
            guard readText() == .asciiText else { return nil }
            let name = nameStart..<position - 1
            guard count == 0 || precedes(last, name), current == ASCII.colon else { return nil }
            position += 1
            guard
                readValue(nameStart: nameStart, nameLength: name.count, depthLeft: depthLeft)
            else { return nil }
            last = name
            count += 1
            let mark = current
            position += 1
            if mark == ASCII.rightBrace { return count }
            guard mark == ASCII.comma else { return nil }
        }
    }

    /// Whether the ASCII at `a` stands before that at `b` in canonical order.
    @inline(__always)
    private func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let shorter = min(a.count, b.count)
        var index = 0
        while index < shorter {
            let (x, y) = (bytes[a.lowerBound + index], bytes[b.lowerBound + index])
            if x != y { return x < y }
            index += 1
        }
        return a.count < b.count
    }

    /// Passes over an integer within ±(2⁵³−1) in its one form. That nothing of a number follows is
    /// seen by whoever looks for the comma or the bracket.
    private mutating func readInteger() -> Bool {
        let isNegative = current == ASCII.minus
        if isNegative { position += 1 }
        let first = position
        var value: UInt64 = 0
        while position < bytes.count {
            let digit = bytes[position] &- ASCII.zero
            guard digit <= 9 else { break }
            value = value &* 10 &+ UInt64(digit)
            position += 1
        }
        let digits = position - first
        // Sixteen digits hold 2⁵³−1 and cannot overflow.
        guard digits >= 1, digits <= 16, value <= UInt64(JSON.largestInteger) else { return false }
        if bytes[first] == ASCII.zero { return digits == 1 && !isNegative }
        return true
    }

    private mutating func take(_ literal: StaticString) -> Bool {
        for index in 0..<literal.utf8CodeUnitCount {
            guard current == literal.utf8Start[index] else { return false }
            position += 1
        }
        return true
    }
}
