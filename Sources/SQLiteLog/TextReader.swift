import CLZ4
import EventLog

/// Gives back records' bytes from what the store holds of them.
final class TextReader {
    private let text = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Body.textSizeBytesMax, alignment: 16)

    deinit {
        text.deallocate()
    }

    /// The record's bytes, nothing where the body is not what a record was ever stored as.
    func record(
        from body: UnsafeRawBufferPointer, dictionary: [UInt8], command: CommandID, position: Int,
        recorded: Timestamp
    ) -> [UInt8]? {
        guard let lengths = open(body, dictionary: dictionary) else { return nil }
        let text = UnsafeRawBufferPointer(text)
        let middle = lengths.head + lengths.middle
        var record: [UInt8] = []
        record.reserveCapacity(lengths.sum + Self.columnsSizeBytes)
        record.append(contentsOf: text[..<lengths.head])
        command.write(to: &record)
        record.append(contentsOf: text[lengths.head..<middle])
        EncodedDraft.writePlace(position: position, recorded: recorded, to: &record)
        record.append(contentsOf: text[middle..<lengths.sum])
        return record
    }

    /// The bytes after the value of `recorded`: the fields from `rules` to the end, tags and type
    /// among them. Nothing as above.
    func suffix(of body: UnsafeRawBufferPointer, dictionary: [UInt8]) -> [UInt8]? {
        guard let lengths = open(body, dictionary: dictionary) else { return nil }
        return Array(text[(lengths.head + lengths.middle)..<lengths.sum])
    }

    // The UUID, a position, and `,"recorded":"…"`.
    private static let columnsSizeBytes = 36 + 20 + 40

    private func open(
        _ body: UnsafeRawBufferPointer, dictionary: [UInt8]
    ) -> Body.Lengths? {
        var offset = 0
        guard let lengths = Body.Lengths(body, at: &offset), body.count <= Int(Int32.max) else {
            return nil
        }
        let block = UnsafeRawBufferPointer(rebasing: body[offset...])
        let count = dictionary.withUnsafeBytes { dictionary in
            LZ4_decompress_safe_usingDict(
                block.baseAddress, text.baseAddress, Int32(block.count), Int32(lengths.sum),
                dictionary.baseAddress, Int32(dictionary.count))
        }
        return Int(count) == lengths.sum ? lengths : nil
    }
}
