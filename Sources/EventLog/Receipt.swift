/// The proof that a record stands in a log (C2SP tlog-proof), to be checked without the log.
public struct Receipt: Sendable {
    /// The first line.
    public static let header = "c2sp.org/tlog-proof@v1"

    /// The position of the record.
    public let index: Int
    /// The inclusion proof, the leaf's sibling first.
    public let path: [TreeHash]
    /// The checkpoint as the log signed it, with whatever cosignatures it has.
    public let checkpoint: SignedNote
    /// Opaque data that came along, signed by nobody; not to be trusted. We write none.
    public let extra: [UInt8]?

    /// The proof for one record.
    public init(index: Int, path: [TreeHash], checkpoint: SignedNote, extra: [UInt8]? = nil) {
        precondition(index >= 0, "positions count from 0")
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
        self.extra = extra
    }

    /// The proof these bytes are; nothing is yet checked.
    ///
    /// - Throws: `NoteError.malformed`.
    public init(_ bytes: [UInt8]) throws(NoteError) {
        var lines = Lines(rest: bytes[...])
        guard let header = lines.next(), header.elementsEqual(Self.header.utf8) else {
            throw .malformed("the first line is not \(Self.header)")
        }
        var line = lines.next()
        if let encoded = line?.dropping("extra ") {
            guard let extra = Base64.decode(encoded) else {
                throw .malformed("the extra data is not base64")
            }
            self.extra = extra
            line = lines.next()
        } else {
            extra = nil
        }
        guard let number = line?.dropping("index "), let index = DecimalText.number(number) else {
            throw .malformed("the index is not a decimal without leading zeros")
        }
        self.index = index
        var path: [TreeHash] = []
        while let line = lines.next() {
            if line.isEmpty {
                self.path = path
                checkpoint = try SignedNote(Array(lines.rest))
                return
            }
            // No tree whose size we can count is deeper.
            guard path.count < Int.bitWidth, let decoded = Base64.decode(line),
                let hash = TreeHash(bytes: decoded)
            else { throw .malformed("the proof is not of hashes of 32 bytes in base64") }
            path.append(hash)
        }
        throw .malformed("no checkpoint follows the proof")
    }

    /// The proof as text.
    public var bytes: [UInt8] {
        var lines = [Self.header]
        if let extra { lines.append("extra " + Base64.encode(extra)) }
        lines.append("index \(index)")
        lines += path.map(\.base64)
        return Array((lines.joined(separator: "\n") + "\n\n").utf8) + checkpoint.bytes
    }

    /// Checks that the log of this origin, by one of these keys, says that the record stands at
    /// `index`; returns the checkpoint that says so.
    ///
    /// - Throws: `NoteError` for the first thing that does not hold.
    @discardableResult
    public func check(
        record: [UInt8], origin: String, keys: [VerifierKey]
    ) throws(NoteError) -> Checkpoint {
        let head = try Checkpoint(checkpoint, by: keys)
        guard head.origin.utf8.elementsEqual(origin.utf8) else {
            throw .foreign(origin: head.origin)
        }
        let isIncluded = TreeProof.isIncluded(
            leaf: .leaf(record), index: index, size: head.size, root: head.root, path: path)
        guard isIncluded else { throw .notIncluded }
        return head
    }

    /// Takes lines from the front of bytes, each ended by a newline.
    private struct Lines {
        var rest: ArraySlice<UInt8>

        mutating func next() -> ArraySlice<UInt8>? {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return rest[..<end]
        }
    }
}

extension ArraySlice<UInt8> {
    /// What follows the prefix, where it begins with that.
    fileprivate func dropping(_ prefix: String) -> ArraySlice<UInt8>? {
        starts(with: prefix.utf8) ? dropFirst(prefix.utf8.count) : nil
    }
}
