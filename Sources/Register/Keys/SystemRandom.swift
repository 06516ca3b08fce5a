/// Bytes of chance from the operating system: the one source of keys and identifiers.
enum SystemRandom {
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

/// Bytes in lower-case hexadecimal.
enum Hexadecimal {
    static func text(of byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return text.utf8.count == 1 ? "0" + text : text
    }

    static func text(of bytes: some Sequence<UInt8>) -> String {
        bytes.map { text(of: $0) }.joined()
    }
}
