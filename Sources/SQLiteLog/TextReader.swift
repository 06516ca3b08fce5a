import CLZ4
import EventLog

/// Gives back records' bytes from what the store holds of them.
final class TextReader {
    private let text = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Body.textSizeBytesMax, alignment: 16)
    private var place: [UInt8] = []

    deinit {
        text.deallocate()
    }

    /// The record's bytes, nothing where the body is not what a record was ever stored as.
    func record(
        from body: UnsafeRawBufferPointer, dictionary: [UInt8], command: CommandID, position: Int,
        recorded: Timestamp
    ) -> [UInt8]? {
        guard let lengths = open(body, dictionary: dictionary) else { return nil }
        place.removeAll(keepingCapacity: true)
        EncodedDraft.writePlace(position: position, recorded: recorded, to: &place)
        let middle = lengths.head + CommandID.textSizeBytes
        let tail = middle + lengths.middle + place.count
        let size = tail + lengths.tail
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let record = UnsafeMutableRawBufferPointer(buffer)
            func copy(_ source: UnsafeRawBufferPointer, to offset: Int) {
                UnsafeMutableRawBufferPointer(rebasing: record[offset...]).copyMemory(from: source)
            }
            copy(part(0, lengths.head), to: 0)
            command.write(
                to: UnsafeMutableRawBufferPointer(rebasing: record[lengths.head..<middle]))
            copy(part(lengths.head, lengths.middle), to: middle)
            place.withUnsafeBytes { copy($0, to: middle + lengths.middle) }
            copy(part(lengths.head + lengths.middle, lengths.tail), to: tail)
            count = size
        }
    }

    /// So many bytes of the text opened last.
    private func part(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: text[offset..<(offset + count)])
    }

    /// The bytes after the value of `recorded`: the fields from `rules` to the end, tags and type
    /// among them. Nothing as above.
    func suffix(of body: UnsafeRawBufferPointer, dictionary: [UInt8]) -> [UInt8]? {
        guard let lengths = open(body, dictionary: dictionary) else { return nil }
        return Array(text[(lengths.head + lengths.middle)..<lengths.sum])
    }

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
