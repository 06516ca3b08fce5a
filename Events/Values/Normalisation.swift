internal import CUTF8Proc

/// The normal forms of Unicode (UAX #15).
public enum Normalisation {
    /// The text in NFC: one form for what looks and means the same.
    public static func nfc(_ text: String) -> String {
        map(text, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    }

    /// The text in NFKC: also one form for full and half width, ligatures and other forms of a
    /// character.
    public static func nfkc(_ text: String) -> String {
        map(
            text,
            UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_COMPOSE.rawValue)
    }

    private static func map(_ text: String, _ options: UInt32) -> String {
        // ASCII is in every normal form.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var text = text
        return text.withUTF8 { source in
            var mapped: UnsafeMutablePointer<UInt8>?
            let count = utf8proc_map(
                source.baseAddress, source.count, &mapped, utf8proc_option_t(options))
            defer { free(mapped) }
            guard count >= 0, let mapped else {
                // A Swift string is valid UTF-8, so that only memory can be short.
                preconditionFailure("a text can be normalised, utf8proc says \(count)")
            }
            return String(decoding: UnsafeBufferPointer(start: mapped, count: count), as: UTF8.self)
        }
    }
}
