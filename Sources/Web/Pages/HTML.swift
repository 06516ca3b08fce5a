/// A piece of a page. What stands in the source is markup; whatever is interpolated is text and is
/// escaped, unless it is a piece of a page itself. There is no other way to make one.
///
///     let row: HTML = "<td>\(centre.name)</td>"
struct HTML: ExpressibleByStringInterpolation, Sendable {
    /// The bytes of the piece, UTF-8.
    private(set) var bytes: [UInt8]

    init(stringLiteral markup: StaticString) {
        bytes = markup.withUTF8Buffer { Array($0) }
    }

    init(stringInterpolation interpolation: Interpolation) {
        bytes = interpolation.bytes
    }

    /// An empty piece.
    init() { bytes = [] }

    /// Adds a piece after this one.
    static func += (page: inout HTML, piece: HTML) {
        page.bytes += piece.bytes
    }

    /// The pieces one after the other.
    init(_ pieces: some Sequence<HTML>) {
        bytes = []
        for piece in pieces { bytes += piece.bytes }
    }

    /// Collects the literal and the interpolated parts.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ markup: StaticString) {
            markup.withUTF8Buffer { bytes += $0 }
        }

        mutating func appendInterpolation(_ piece: HTML) {
            bytes += piece.bytes
        }

        mutating func appendInterpolation(_ number: Int) {
            bytes += String(number).utf8
        }

        mutating func appendInterpolation(_ text: String) {
            HTML.escape(text, into: &bytes)
        }
    }

    /// Writes `text` so that no reader of HTML can take any of it for markup, in an element or in a
    /// quoted attribute.
    private static func escape(_ text: String, into bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            case _: bytes.append(byte)
            }
        }
    }
}
