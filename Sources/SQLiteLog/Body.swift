import CLZ4
import EventLog

/// What the store holds of a record: its length in two bytes, big-endian, and an LZ4 block.
enum Body {
    static let headerSizeBytes = 2
    static let recordSizeBytesMax = Record.sizeBytesMax

    /// The record's bytes, nothing where the body is not what a record was ever stored as.
    static func record(
        from body: UnsafeRawBufferPointer, dictionary: [UInt8]
    ) -> [UInt8]? {
        guard body.count > headerSizeBytes else { return nil }
        let size = Int(body[0]) << 8 | Int(body[1])
        guard size > 0, body.count <= Int(Int32.max) else { return nil }
        let block = UnsafeRawBufferPointer(rebasing: body[headerSizeBytes...])
        let record = [UInt8](unsafeUninitializedCapacity: size) { buffer, initializedCount in
            let count = dictionary.withUnsafeBytes { dictionary in
                LZ4_decompress_safe_usingDict(
                    block.baseAddress, buffer.baseAddress, Int32(block.count), Int32(size),
                    dictionary.baseAddress, Int32(dictionary.count))
            }
            initializedCount = Int(count) == size ? size : 0
        }
        return record.isEmpty ? nil : record
    }
}
