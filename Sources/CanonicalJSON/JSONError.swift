/// Why bytes are not JSON as this register accepts it, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What was wrong, one meaning each.
    public enum Reason: String, Hashable, Sendable {
        /// The input ends inside a value, or holds none.
        case unexpectedEnd
        /// A byte stands where the grammar of RFC 8259 has no place for it.
        case unexpectedByte
        /// The input starts with a byte order mark, which RFC 8259 §8.1 forbids to write.
        case byteOrderMark
        /// Text is not well-formed UTF-8: overlong, an encoded surrogate, beyond U+10FFFF or cut.
        case invalidUTF8
        /// A control character (below U+0020) stands in a text without an escape.
        case controlCharacter
        /// A backslash is followed by none of the escapes of RFC 8259 §7.
        case invalidEscape
        /// A `\u` escape names half a surrogate pair without its other half.
        case loneSurrogate
        /// A number has a leading zero, or lacks the digits after its sign, point or exponent.
        case invalidNumber
        /// An object has two members of one name, compared by bytes after unescaping.
        case duplicateName
        /// Arrays and objects are nested deeper than allowed.
        case tooDeep
        /// Something other than white space follows the value.
        case trailingBytes
        /// The bytes are JSON, but not in the canonical form of RFC 8785.
        case notCanonical
    }

    /// What was wrong.
    public let reason: Reason

    /// Where what is refused begins, in bytes from the start of the input: the byte itself, the
    /// backslash of an escape, the first byte of a number or of an ill-formed sequence, the opening
    /// quote of a member's name; the length of the input where it ends too early.
    public let offset: Int

    /// The JSON pointer (RFC 6901) of the value being read, `""` for the root. A fault before or in
    /// a member's name is the object's; a duplicate or misplaced name, and all after it, the member's.
    public private(set) var pointer: String

    /// A fault found by a reader of JSON.
    public init(reason: Reason, offset: Int, pointer: String = "") {
        self.reason = reason
        self.offset = offset
        self.pointer = pointer
    }

    /// The same fault, seen from the array or object that holds the value at `token`.
    func inside(_ token: String) -> JSONError {
        var error = self
        error.pointer = "/\(JSONPointer.escape(token))\(pointer)"
        return error
    }
}
