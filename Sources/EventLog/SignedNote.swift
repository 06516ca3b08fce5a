/// A text signed by one or more keys (C2SP signed-note). Nothing in the text is to be believed
/// before `check` has passed.
public struct SignedNote: Sendable {
    /// One signature line.
    public struct Signature: Hashable, Sendable {
        /// The name of the key.
        public let name: String
        /// The id of the key.
        public let keyID: UInt32
        /// What the key made of the text.
        public let bytes: [UInt8]

        /// A signature line; the key's name is one for keys.
        public init(name: String, keyID: UInt32, bytes: [UInt8]) {
            precondition(VerifierKey.isName(name), "a key is named without spaces and plus")
            precondition(!bytes.isEmpty, "a signature has bytes")
            self.name = name
            self.keyID = keyID
            self.bytes = bytes
        }
    }

    /// The longest note that is read, in bytes.
    public static let sizeBytesMax = 1_000_000
    /// How many signatures are read.
    public static let signaturesMax = 100

    /// What is signed, with its last newline.
    public let text: String
    /// The signatures, at least one, in their order.
    public let signatures: [Signature]

    /// The text with these signatures.
    public init(text: String, signatures: [Signature]) {
        precondition(text.utf8.last == UInt8(ascii: "\n"), "a note's text ends in a newline")
        precondition(Self.isText(text.utf8), "a note has no control characters but newlines")
        precondition(!signatures.isEmpty, "a note is signed")
        self.text = text
        self.signatures = signatures
    }

    /// The note these bytes are; its signatures are not yet checked.
    ///
    /// - Throws: `NoteError.malformed`.
    public init(_ bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= Self.sizeBytesMax else { throw .malformed("the note is too long") }
        guard let note = String(validating: bytes, as: UTF8.self) else {
            throw .malformed("the note is not UTF-8")
        }
        guard Self.isText(note.utf8) else {
            throw .malformed("the note has a control character")
        }
        let newline = UInt8(ascii: "\n")
        guard
            let blank = bytes.indices.dropFirst().last(where: {
                bytes[$0] == newline && bytes[$0 - 1] == newline
            })
        else { throw .malformed("no blank line stands before the signatures") }
        guard bytes.last == newline, blank + 1 < bytes.count else {
            throw .malformed("the note does not end in a signature line")
        }
        var signatures: [Signature] = []
        for line in bytes[(blank + 1)...].dropLast()
            .split(separator: newline, omittingEmptySubsequences: false)
        {
            guard signatures.count < Self.signaturesMax else {
                throw .malformed("the note has too many signatures")
            }
            signatures.append(try Self.signature(line))
        }
        text = String(decoding: bytes[..<blank], as: UTF8.self)
        self.signatures = signatures
    }

    /// The note as bytes.
    public var bytes: [UInt8] {
        var bytes = Array(text.utf8)
        bytes.append(UInt8(ascii: "\n"))
        for signature in signatures {
            let keyed = withUnsafeBytes(of: signature.keyID.bigEndian) { Array($0) }
            let encoded = Base64.encode(keyed + signature.bytes)
            bytes.append(contentsOf: "\(Self.dash)\(signature.name) \(encoded)\n".utf8)
        }
        return bytes
    }

    /// Checks every signature that bears the name and id of one of these keys; signatures of other
    /// keys count for nothing.
    ///
    /// - Throws: `NoteError.forged` where one of them is not by its key, `NoteError.unsigned` where
    ///   there is none.
    public func check(_ keys: [VerifierKey]) throws(NoteError) {
        let signed = Array(text.utf8)
        var isSigned = false
        for signature in signatures {
            for key in keys
            where key.id == signature.keyID && key.name.utf8.elementsEqual(signature.name.utf8) {
                guard key.isValid(signature.bytes, for: signed) else {
                    throw .forged(key: key.name)
                }
                isSigned = true
            }
        }
        guard isSigned else { throw .unsigned }
    }

    private static let dash = "\u{2014} "

    private static func isText(_ bytes: String.UTF8View) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") }
    }

    private static func signature(_ line: ArraySlice<UInt8>) throws(NoteError) -> Signature {
        guard line.starts(with: dash.utf8) else {
            throw .malformed("a signature line does not begin with a dash")
        }
        let parts = line.dropFirst(dash.utf8.count)
            .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw .malformed("a signature line is not a name and a signature")
        }
        let name = String(decoding: parts[0], as: UTF8.self)
        guard VerifierKey.isName(name) else { throw .malformed("a signature's key has no name") }
        guard let keyed = Base64.decode(parts[1]), keyed.count > 4 else {
            throw .malformed("a signature is not base64 of a key's id and more")
        }
        let id = keyed.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return Signature(name: name, keyID: id, bytes: Array(keyed.dropFirst(4)))
    }
}
