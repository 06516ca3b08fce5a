/// Base64 of RFC 4648 §4, strict: padded, no line breaks, unused bits zero, so that bytes have one
/// form only.
public enum Base64 {
    /// The bytes, or nothing where the text is not their one form.
    public static func decode(_ text: String) -> [UInt8]? {
        let count = text.utf8.count
        guard count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count / 4 * 3)
        var group: UInt32 = 0
        var index = 0
        var padding = 0
        for character in text.utf8 {
            let value = values[Int(character)]
            if character == UInt8(ascii: "="), index >= count - 2 {
                padding += 1
                group <<= 6
            } else if value < 64, padding == 0 {
                group = group << 6 | UInt32(value)
            } else {
                return nil
            }
            index += 1
            if index % 4 == 0 {
                bytes.append(UInt8(truncatingIfNeeded: group >> 16))
                bytes.append(UInt8(truncatingIfNeeded: group >> 8))
                bytes.append(UInt8(truncatingIfNeeded: group))
                group = 0
            }
        }
        guard bytes.suffix(padding).allSatisfy({ $0 == 0 }) else { return nil }
        bytes.removeLast(padding)
        return bytes
    }

    /// The text of the bytes.
    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let length = min(3, bytes.count - start)
            var group: UInt32 = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < length ? UInt32(bytes[start + offset]) : 0)
            }
            for place in 0..<4 {
                let value = Int(group >> (18 - 6 * UInt32(place)) & 63)
                text.append(place <= length ? alphabet[value] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The value of each byte as a character of the alphabet, 255 where it is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()
}
