import CanonicalJSON
import Testing

@Suite struct `Nesting` {
    private func arrays(_ count: Int) -> [UInt8] {
        Array(repeating: UInt8(ascii: "["), count: count)
            + Array(repeating: UInt8(ascii: "]"), count: count)
    }

    private func pointer(_ token: String, _ count: Int) -> String {
        String(repeating: "/\(token)", count: count)
    }

    @Test func `sixty-four open arrays are read, one more is refused`() throws {
        #expect(try JSONReader.read(arrays(64)).canonicalBytes == arrays(64))
        #expect(
            throws: JSONError(reason: .tooDeep, offset: 64, pointer: pointer("0", 64))
        ) { try JSONReader.read(arrays(65)) }
    }

    @Test func `objects and arrays count alike`() {
        let text = String(repeating: #"[{"a":"#, count: 40)
        #expect(
            throws: JSONError(reason: .tooDeep, offset: 32 * 6, pointer: pointer("0/a", 32))
        ) { try JSONReader.read(utf8(text)) }
    }

    @Test func `a limit is the caller's to choose`() throws {
        #expect(try JSONReader.read(utf8("1"), maximumDepth: 0) == 1)
        #expect(throws: JSONError(reason: .tooDeep, offset: 0)) {
            try JSONReader.read(utf8("[]"), maximumDepth: 0)
        }
        #expect(try JSONReader.read(utf8("[[]]"), maximumDepth: 2) == [[]])
        #expect(throws: JSONError(reason: .tooDeep, offset: 8, pointer: "/1/a")) {
            try JSONReader.readCanonical(utf8(#"[1,{"a":{}}]"#), maximumDepth: 2)
        }
    }

    @Test func `the deepest nesting there may be is read, compared and written`() throws {
        let deepest = arrays(JSONReader.deepestNesting)
        let value = try JSONReader.read(deepest, maximumDepth: JSONReader.deepestNesting)
        let again = try JSONReader.readCanonical(deepest, maximumDepth: JSONReader.deepestNesting)
        #expect(value == again)
        #expect(Set([value, again]).count == 1)
        #expect(value.canonicalBytes == deepest)
    }

    @Test func `siblings do not add up`() throws {
        let text = "[" + Array(repeating: #"{"a":[]}"#, count: 1000).joined(separator: ",") + "]"
        #expect(try JSONReader.read(utf8(text)).array?.count == 1000)
    }

    @Test(arguments: [100_000, 10_000_000])
    func `an input nested as deep as it is long is refused early`(count: Int) {
        let tooDeep = JSONError(reason: .tooDeep, offset: 64, pointer: pointer("0", 64))
        #expect(throws: tooDeep) { try JSONReader.read(arrays(count)) }
        #expect(throws: tooDeep) {
            try JSONReader.readCanonical(Array(repeating: UInt8(ascii: "["), count: count))
        }
        let object = Array(repeating: utf8(#"{"":"#), count: count / 4).flatMap { $0 }
        #expect(
            throws: JSONError(reason: .tooDeep, offset: 256, pointer: pointer("", 64))
        ) { try JSONReader.read(object) }
    }

    @Test func `a caller may not ask for more than a stack holds`() async {
        await #expect(processExitsWith: .failure) {
            _ = try JSONReader.read([0x31], maximumDepth: JSONReader.deepestNesting + 1)
        }
    }
}
