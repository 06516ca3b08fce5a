/// Base64 of RFC 4648 §4, read strictly: padded, in one line, the unused bits zero, so that every
/// value has exactly one text.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xff, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var pending: UInt32 = 0
        var count = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            count += 1
            if count == 3 {
                for shift in [18, 12, 6, 0] { text.append(letter(pending >> shift)) }
                (pending, count) = (0, 0)
            }
        }
        if count == 1 {
            text += [letter(pending >> 2), letter(pending << 4), padding, padding]
        } else if count == 2 {
            text += [letter(pending >> 10), letter(pending >> 4), letter(pending << 2), padding]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes, or nothing where the text is not their one form.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        let letters = Array(text)
        guard letters.count % 4 == 0 else { return nil }
        let paddings = letters.suffix(2).reversed().prefix { $0 == padding }.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count / 4 * 3)
        var pending: UInt32 = 0
        var bits = 0
        for letter in letters.dropLast(paddings) {
            let value = values[Int(letter)]
            guard value < 64 else { return nil }
            pending = pending << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
                pending &= (1 << bits) - 1
            }
        }
        return pending == 0 ? bytes : nil
    }

    private static let padding = UInt8(ascii: "=")

    private static func letter(_ value: UInt32) -> UInt8 { alphabet[Int(value & 63)] }
}
