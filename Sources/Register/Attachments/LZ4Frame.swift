import CLZ4

/// The LZ4 frame format, as `lz4 -d` reads it.
enum LZ4Frame {
    /// The largest content a frame is opened to: what one request may carry.
    static let contentSizeBytesMax = 64 << 20

    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var preferences = LZ4F_preferences_t()
        preferences.frameInfo.contentSize = UInt64(bytes.count)
        preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled
        let bound = LZ4F_compressFrameBound(bytes.count, &preferences)
        return [UInt8](unsafeUninitializedCapacity: bound) { frame, count in
            let size = bytes.withUnsafeBytes { content in
                LZ4F_compressFrame(
                    frame.baseAddress, bound, content.baseAddress, content.count, &preferences)
            }
            precondition(LZ4F_isError(size) == 0, "a buffer of the bound holds the frame")
            count = size
        }
    }

    /// The content of a frame; nothing where it is not a whole frame or too large.
    static func decompress(_ frame: [UInt8]) -> [UInt8]? {
        var context: OpaquePointer?
        guard LZ4F_isError(LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))) == 0
        else { return nil }
        defer { LZ4F_freeDecompressionContext(context) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var offset = 0
        var hint = 1
        while hint != 0 {
            var read = frame.count - offset
            var written = chunk.count
            hint = frame.withUnsafeBytes { source in
                chunk.withUnsafeMutableBytes { target in
                    LZ4F_decompress(
                        context, target.baseAddress, &written,
                        source.baseAddress.map { $0 + offset }, &read, nil)
                }
            }
            guard LZ4F_isError(hint) == 0, read > 0 || written > 0,
                content.count + written <= contentSizeBytesMax
            else { return nil }
            offset += read
            content.append(contentsOf: chunk[..<written])
        }
        return offset == frame.count ? content : nil
    }
}
