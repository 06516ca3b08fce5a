import CanonicalJSON
import Testing

@Suite struct `Any value and any bytes` {
    @Test func `what is written reads back equal, to the byte`() throws {
        for seed in UInt64(0)..<3_000 {
            var source = RandomJSON(seed: seed)
            let value = source.value()
            let bytes = value.canonicalBytes
            #expect(try JSONReader.read(bytes) == value, "seed \(seed)")
            #expect(try JSONReader.readCanonical(bytes) == value, "seed \(seed)")
            #expect(try JSONReader.read(bytes).canonicalBytes == bytes, "seed \(seed)")
        }
    }

    @Test func `every way to write a value has the same canonical form`() throws {
        for seed in UInt64(0)..<3_000 {
            var source = RandomJSON(seed: seed)
            let value = source.value()
            let bytes = utf8(source.write(value))
            let read = try JSONReader.read(bytes)
            #expect(read == value, "seed \(seed)")
            #expect(read.hashValue == value.hashValue, "seed \(seed)")
            #expect(read.canonicalBytes == value.canonicalBytes, "seed \(seed)")
            #expect(isCanonical(bytes) == (bytes == value.canonicalBytes), "seed \(seed)")
        }
    }

    @Test func `damaged bytes are refused or mean one value`() {
        for seed in UInt64(0)..<20_000 {
            var source = RandomJSON(seed: seed)
            let value = source.value(depth: 3)
            var bytes =
                Bool.random(using: &source.random)
                ? value.canonicalBytes : utf8(source.write(value))
            for _ in 0...Int.random(in: 0..<3, using: &source.random) {
                damage(&bytes, using: &source.random)
            }
            check(bytes, "seed \(seed)")
        }
    }

    @Test func `bytes of the grammar in any order are refused or mean one value`() {
        let alphabet = utf8(#"[]{}:,"\u01-.eEdD8atn "#) + [0xC3, 0xA9, 0x0A, 0x1F, 0xFF]
        for seed in UInt64(0)..<50_000 {
            var random = SplitMix64(seed: seed)
            let count = Int.random(in: 0...10, using: &random)
            check(
                (0..<count).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                }, "seed \(seed)")
        }
    }

    @Test func `text is accepted exactly where it is well-formed UTF-8`() {
        let edges: [UInt8] = [
            0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
            0xEC,
            0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        for seed in UInt64(0)..<50_000 {
            var random = SplitMix64(seed: seed)
            let count = Int.random(in: 1...6, using: &random)
            let text = (0..<count).map { _ in edges[Int.random(in: 0..<edges.count, using: &random)]
            }
            let expected = String(validating: text, as: UTF8.self)
            let read = try? JSONReader.read([0x22] + text + [0x22]).string
            #expect(read.map(utf8) == expected.map(utf8), "seed \(seed)")
        }
    }

    private func isCanonical(_ bytes: [UInt8]) -> Bool {
        (try? JSONReader.readCanonical(bytes)) != nil
    }

    private func check(_ bytes: [UInt8], _ comment: Comment) {
        do throws(JSONError) {
            let value = try JSONReader.read(bytes)
            guard value.unsupportedNumbers.isEmpty else {
                #expect(!isCanonical(bytes), comment)
                return
            }
            let canonical = value.canonicalBytes
            #expect(try JSONReader.readCanonical(canonical) == value, comment)
            #expect(isCanonical(bytes) == (bytes == canonical), comment)
        } catch {
            #expect((0...bytes.count).contains(error.offset), comment)
            #expect((error.offset == bytes.count) == (error.reason == .unexpectedEnd), comment)
            #expect(!isCanonical(bytes), comment)
        }
    }

    private func damage(_ bytes: inout [UInt8], using random: inout SplitMix64) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let byte = UInt8.random(in: 0...255, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where place < bytes.count: bytes[place] = byte
        case 1 where place < bytes.count: bytes[place] ^= 1 << (byte & 7)
        case 2 where place < bytes.count: bytes.remove(at: place)
        case 3: bytes.removeLast(bytes.count - place)
        default: bytes.insert(byte, at: place)
        }
    }
}
