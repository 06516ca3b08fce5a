import Crypto

/// A command's UUID as the 16 bytes that it is stored as.
struct CommandID: Hashable, Sendable {
    static let textSizeBytes = 36

    private let high: UInt64
    private let low: UInt64

    /// Nothing where the text is not a UUID in lower case.
    init?(_ text: String) {
        guard text.utf8.count == Self.textSizeBytes else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for (index, character) in text.utf8.enumerated() {
            if Self.isHyphen(index) {
                guard character == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Self.digit(character) else { return nil }
            words.0 = words.0 << 4 | words.1 >> 60
            words.1 = words.1 << 4 | UInt64(digit)
        }
        (high, low) = words
    }

    /// Nothing where there are not 16 bytes.
    init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    /// Calls `body` with the 16 bytes, valid only within the call.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
    }

    /// What the register of commands is ordered by: spread evenly, whatever UUIDs callers choose.
    var fingerprint: Int64 {
        withBytes { bytes in
            SHA256.hash(data: bytes).withUnsafeBytes {
                Int64(bigEndian: $0.loadUnaligned(as: Int64.self))
            }
        }
    }

    /// Writes the 36 characters of the UUID in lower case.
    func write(to text: UnsafeMutableRawBufferPointer) {
        precondition(text.count == Self.textSizeBytes, "a UUID has 36 characters")
        var offset = 0
        for index in 0..<16 {
            if index == 4 || index == 6 || index == 8 || index == 10 {
                text[offset] = UInt8(ascii: "-")
                offset += 1
            }
            let word = index < 8 ? high : low
            let byte = UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index & 7)))
            text[offset] = Self.character(byte >> 4)
            text[offset + 1] = Self.character(byte & 15)
            offset += 2
        }
    }

    private static func isHyphen(_ index: Int) -> Bool {
        index == 8 || index == 13 || index == 18 || index == 23
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static func character(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}

extension CommandID: CustomStringConvertible {
    /// The UUID in lower case.
    var description: String {
        var text = [UInt8](repeating: 0, count: Self.textSizeBytes)
        text.withUnsafeMutableBytes { write(to: $0) }
        return String(decoding: text, as: UTF8.self)
    }
}
