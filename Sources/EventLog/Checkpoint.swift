/// The head of a log's tree at one size (C2SP tlog-checkpoint).
public struct Checkpoint: Sendable {
    /// Which log it is of.
    public let origin: String
    /// How many records the tree covers.
    public let size: Int
    /// The tree's root.
    public let root: TreeHash
    /// Opaque lines after the root. We write none; others' are kept, since they are signed.
    public let extensions: [String]

    /// The head of a tree.
    public init(origin: String, size: Int, root: TreeHash, extensions: [String] = []) {
        precondition(size >= 0, "a tree's size counts from 0")
        for line in [origin] + extensions {
            precondition(Self.isLine(line), "a line of a checkpoint is not empty and one line")
        }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// The checkpoint that a note's text is; whether to believe it is for its signatures to say.
    ///
    /// - Throws: `NoteError.malformed`.
    public init(noteText text: String) throws(NoteError) {
        guard text.utf8.last == UInt8(ascii: "\n") else {
            throw .malformed("a checkpoint ends in a newline")
        }
        let lines = text.utf8.dropLast()
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.allSatisfy(Self.isLine) else {
            throw .malformed("a checkpoint has an empty line or a control character")
        }
        guard lines.count >= 3 else { throw .malformed("a checkpoint has three lines") }
        guard let size = DecimalText.number(lines[1].utf8) else {
            throw .malformed("a checkpoint's size is a decimal without leading zeros")
        }
        guard let root = TreeHash(base64: lines[2]) else {
            throw .malformed("a checkpoint's root is 32 bytes in base64")
        }
        self.init(origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
    }

    /// The checkpoint that a note bears, when one of the keys signed it.
    ///
    /// - Throws: `NoteError` where it is not signed, forged, or not a checkpoint.
    public init(_ note: SignedNote, by keys: [VerifierKey]) throws(NoteError) {
        try note.check(keys)
        try self.init(noteText: note.text)
    }

    /// The text that is signed.
    public var noteText: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }

    /// The checkpoint signed by these keys, at least one.
    ///
    /// - Throws: what the cryptographic library throws.
    public func signed(by signers: [NoteSigner]) throws -> SignedNote {
        let text = noteText
        return SignedNote(text: text, signatures: try signers.map { try $0.sign(text) })
    }

    private static func isLine(_ line: String) -> Bool {
        !line.isEmpty && line.utf8.allSatisfy { $0 >= 0x20 }
    }
}

extension Checkpoint: Hashable {
    /// Whether both have the same text, byte for byte.
    public static func == (a: Checkpoint, b: Checkpoint) -> Bool {
        a.noteText.utf8.elementsEqual(b.noteText.utf8)
    }

    /// Feeds a hasher with what `==` agrees on.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(root)
    }
}

/// A whole number in ASCII digits without leading zeros, as the C2SP texts write sizes and indexes.
enum DecimalText {
    /// The number, or nothing where the text is not the one form of a number that fits.
    static func number(_ text: some Collection<UInt8>) -> Int? {
        guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else {
            return nil
        }
        var number = 0
        for byte in text {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let (tens, overflows) = number.multipliedReportingOverflow(by: 10)
            let (sum, passes) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            guard !overflows, !passes else { return nil }
            number = sum
        }
        return number
    }
}
