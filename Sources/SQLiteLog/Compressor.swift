import CLZ4
import EventLog
import Synchronization

/// Compresses what is stored of records against one dictionary, on any thread.
final class Compressor: Sendable {
    /// The dictionary's id.
    let dictionary: Int

    private let loaded: LoadedDictionary
    // As many as ever worked at once.
    private let idle = Mutex<[WorkingStream]>([])

    /// Nothing where there is no memory.
    init?(dictionary: Int, bytes: [UInt8]) {
        guard let loaded = LoadedDictionary(bytes) else { return nil }
        self.dictionary = dictionary
        self.loaded = loaded
    }

    /// What is stored for a draft; empty where the draft is longer than any record may be, which
    /// the writer refuses.
    ///
    /// - Throws: where there is no memory.
    func body(of draft: EncodedDraft) throws(LogError) -> [UInt8] {
        guard draft.prefix.count + draft.suffix.count <= Body.textSizeBytesMax else { return [] }
        guard let stream = idle.withLock({ $0.popLast() }) ?? WorkingStream() else {
            throw LogError(.busy, "there is no memory to compress a record")
        }
        defer { idle.withLock { $0.append(stream) } }
        return stream.body(of: draft, against: loaded)
    }
}

/// A dictionary that was loaded once; loading costs far more than compressing one record.
// Its memory is written by the initialiser alone, and only read by the streams that it is attached
// to.
private final class LoadedDictionary: @unchecked Sendable {
    let stream: UnsafeMutablePointer<LZ4_streamHC_t>
    private let bytes: UnsafeMutableRawBufferPointer

    init?(_ dictionary: [UInt8]) {
        guard let stream = LZ4_createStreamHC() else { return nil }
        self.stream = stream
        // The stream points into the dictionary for as long as it lives.
        bytes = .allocate(byteCount: max(dictionary.count, 1), alignment: 16)
        bytes.copyBytes(from: dictionary)
        LZ4_resetStreamHC_fast(stream, WorkingStream.level)
        LZ4_loadDictHC(stream, bytes.baseAddress, Int32(dictionary.count))
    }

    deinit {
        LZ4_freeStreamHC(stream)
        bytes.deallocate()
    }
}

/// One thread's memory for compressing.
// Reached by whoever took it out of the compressor's idle ones, and by nobody else.
private final class WorkingStream: @unchecked Sendable {
    // Beyond it little is gained: of texts of 560 bytes 179 are left at 5, 178 at 9, for half as
    // much work again.
    static let level: Int32 = 5

    private let stream: UnsafeMutablePointer<LZ4_streamHC_t>
    private var text: [UInt8] = []
    private let blockSizeBytesMax = Int(LZ4_compressBound(Int32(Body.textSizeBytesMax)))
    private let block: UnsafeMutableRawBufferPointer

    init?() {
        guard let stream = LZ4_createStreamHC() else { return nil }
        self.stream = stream
        block = .allocate(byteCount: blockSizeBytesMax, alignment: 16)
        text.reserveCapacity(4096)
    }

    deinit {
        LZ4_freeStreamHC(stream)
        block.deallocate()
    }

    func body(of draft: EncodedDraft, against dictionary: LoadedDictionary) -> [UInt8] {
        let lengths = Body.Lengths(draft)
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: draft.prefix[..<lengths.head])
        text.append(contentsOf: draft.prefix[(lengths.head + CommandID.textSizeBytes)...])
        text.append(contentsOf: draft.suffix)
        LZ4_resetStreamHC_fast(stream, Self.level)
        LZ4_attach_HC_dictionary(stream, dictionary.stream)
        let count = text.withUnsafeBytes { text in
            LZ4_compress_HC_continue(
                stream, text.baseAddress, block.baseAddress, Int32(text.count),
                Int32(block.count))
        }
        precondition(count > 0, "a block of the size LZ4 asks for holds any text")
        var body: [UInt8] = []
        body.reserveCapacity(Body.headerSizeBytesMax + Int(count))
        lengths.write(to: &body)
        body.append(contentsOf: block[..<Int(count)])
        return body
    }
}
