/// A walk over the bytes of one JSON document: its position, and the grammar by which it advances.
///
/// It never outlives the memory it was lent, and looks at `bytes[position]` only below `count`.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let maximumDepth: Int
    /// Whether anything but the canonical form is refused.
    let canonicalOnly: Bool
    var position = 0
    /// How many arrays and objects are open.
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int, canonicalOnly: Bool) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        self.canonicalOnly = canonicalOnly
    }

    /// The byte at the position, or 0 at the end: outside a text a zero byte is never JSON, so
    /// both are "none of those expected", and ``unexpected()`` tells them apart.
    @inline(__always)
    var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    mutating func readDocument() throws(JSONError) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, at: 0) }
        try skipWhitespace()
        let value = try readValue()
        try skipWhitespace()
        guard position == bytes.count else { throw fault(.trailingBytes, at: position) }
        return value
    }

    mutating func readValue() throws(JSONError) -> JSON {
        switch current {
        case ASCII.quote: return .string(try readString())
        case ASCII.leftBrace: return .object(try readObject())
        case ASCII.leftBracket: return .array(try readArray())
        case ASCII.minus, ASCII.zero...ASCII.nine: return try readNumber()
        case ASCII.byte("t"):
            try readLiteral("true")
            return .bool(true)
        case ASCII.byte("f"):
            try readLiteral("false")
            return .bool(false)
        case ASCII.byte("n"):
            try readLiteral("null")
            return .null
        default: throw unexpected()
        }
    }

    private mutating func readArray() throws(JSONError) -> [JSON] {
        try open()
        var elements: [JSON] = []
        if current == ASCII.rightBracket {
            close()
            return elements
        }
        while true {
            do throws(JSONError) {
                elements.append(try readValue())
            } catch { throw error.inside(String(elements.count)) }
            try skipWhitespace()
            switch current {
            case ASCII.comma: try advance()
            case ASCII.rightBracket:
                close()
                return elements
            default: throw unexpected()
            }
        }
    }

    private mutating func readObject() throws(JSONError) -> JSONObject {
        try open()
        var members = MemberList()
        if current == ASCII.rightBrace {
            close()
            return JSONObject()
        }
        while true {
            let nameOffset = position
            guard current == ASCII.quote else { throw unexpected() }
            let name = try readString()
            if !members.expects(name) {
                if canonicalOnly { throw members.misplaced(name, at: nameOffset) }
                members.noteDisorder()
            }
            members.append(name, try readMemberValue(of: name), at: nameOffset)
            try skipWhitespace()
            switch current {
            case ASCII.comma: try advance()
            case ASCII.rightBrace:
                close()
                return try members.object()
            default: throw unexpected()
            }
        }
    }

    @inline(__always)
    private mutating func readMemberValue(of name: String) throws(JSONError) -> JSON {
        do throws(JSONError) {
            try skipWhitespace()
            guard current == ASCII.colon else { throw unexpected() }
            try advance()
            return try readValue()
        } catch { throw error.inside(name) }
    }

    /// Past an opening bracket and the white space after it.
    @inline(__always)
    private mutating func open() throws(JSONError) {
        guard depth < maximumDepth else { throw fault(.tooDeep, at: position) }
        depth += 1
        try advance()
    }

    @inline(__always)
    private mutating func close() {
        depth -= 1
        position += 1
    }

    /// Past the byte at the position and the white space after it.
    @inline(__always)
    private mutating func advance() throws(JSONError) {
        position += 1
        try skipWhitespace()
    }

    @inline(__always)
    private mutating func skipWhitespace() throws(JSONError) {
        while position < bytes.count {
            switch bytes[position] {
            case ASCII.space, ASCII.lineFeed, ASCII.carriageReturn, ASCII.tab:
                if canonicalOnly { throw fault(.notCanonical, at: position) }
                position += 1
            default: return
            }
        }
    }

    private mutating func readLiteral(_ literal: StaticString) throws(JSONError) {
        for index in 0..<literal.utf8CodeUnitCount {
            guard current == literal.utf8Start[index] else { throw unexpected() }
            position += 1
        }
    }

    /// The fault of a position at which nothing that may stand there does.
    func unexpected() -> JSONError {
        fault(position < bytes.count ? .unexpectedByte : .unexpectedEnd, at: position)
    }

    func fault(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
        JSONError(reason: reason, offset: offset)
    }
}
