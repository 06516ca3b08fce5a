import CLZ4

/// The LZ4 frame of an attachment, read without the register's own code.
enum Frame {
    /// The content, nothing where it is no whole frame.
    static func content(of frame: [UInt8]) -> [UInt8]? {
        var context: OpaquePointer?
        guard LZ4F_isError(LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))) == 0
        else { return nil }
        defer { LZ4F_freeDecompressionContext(context) }
        var content = [UInt8](repeating: 0, count: 1 << 20)
        var (written, read) = (content.count, frame.count)
        let hint = LZ4F_decompress(context, &content, &written, frame, &read, nil)
        return hint == 0 && read == frame.count ? Array(content[..<written]) : nil
    }
}
