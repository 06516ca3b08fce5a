import CLZ4

/// Compresses records against one dictionary: LZ4 blocks behind the record's length.
final class Compressor {
    /// The dictionary's id.
    let dictionary: Int

    private let dictionaryBytes: UnsafeMutableRawBufferPointer
    // Loading a dictionary costs far more than copying a stream that has loaded it.
    private let loaded: UnsafeMutablePointer<LZ4_stream_t>
    private let working: UnsafeMutablePointer<LZ4_stream_t>
    private let output: UnsafeMutableRawBufferPointer

    /// Nothing where there is no memory.
    init?(dictionary: Int, bytes: [UInt8]) {
        guard let loaded = LZ4_createStream() else { return nil }
        guard let working = LZ4_createStream() else {
            LZ4_freeStream(loaded)
            return nil
        }
        self.dictionary = dictionary
        self.loaded = loaded
        self.working = working
        // The stream points into the dictionary for as long as it lives.
        dictionaryBytes = .allocate(byteCount: max(bytes.count, 1), alignment: 16)
        dictionaryBytes.copyBytes(from: bytes)
        output = .allocate(
            byteCount: Body.headerSizeBytes
                + Int(LZ4_compressBound(Int32(Body.recordSizeBytesMax))),
            alignment: 16)
        LZ4_loadDict(loaded, dictionaryBytes.baseAddress, Int32(bytes.count))
    }

    deinit {
        LZ4_freeStream(loaded)
        LZ4_freeStream(working)
        dictionaryBytes.deallocate()
        output.deallocate()
    }

    /// Calls `body` with what is stored for a record, valid only within the call.
    func withBody<Result>(
        of record: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        precondition(
            !record.isEmpty && record.count <= Body.recordSizeBytesMax,
            "a record's length fits the two bytes it is stored in")
        clz4_copy_stream(working, loaded)
        output[0] = UInt8(record.count >> 8)
        output[1] = UInt8(record.count & 0xff)
        let block = UnsafeMutableRawBufferPointer(rebasing: output[Body.headerSizeBytes...])
        let count = record.withUnsafeBytes { record in
            LZ4_compress_fast_continue(
                working, record.baseAddress, block.baseAddress, Int32(record.count),
                Int32(block.count), 1)
        }
        precondition(count > 0, "a block of the size LZ4 asks for holds any record")
        return try body(
            UnsafeRawBufferPointer(rebasing: output[..<(Body.headerSizeBytes + Int(count))]))
    }
}
