/// Whole numbers from 0, seven bits a byte, the lowest first; all bytes but the last have the high
/// bit set.
enum Varint {
    static func write(_ number: Int, to bytes: inout [UInt8]) {
        precondition(number >= 0, "what is counted here is never negative")
        var rest = number
        while rest > 0x7f {
            bytes.append(UInt8(truncatingIfNeeded: rest & 0x7f) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// The number at `offset`, which moves behind it; nothing where none as the writer makes it
    /// stands there.
    static func read(_ bytes: UnsafeRawBufferPointer, at offset: inout Int) -> Int? {
        var number = 0
        var shift = 0
        while offset < bytes.count, shift < 56 {
            let byte = bytes[offset]
            offset += 1
            number |= Int(byte & 0x7f) << shift
            if byte & 0x80 == 0 { return byte == 0 && shift > 0 ? nil : number }
            shift += 7
        }
        return nil
    }
}
