import CanonicalJSON
import Testing

@Suite struct `An outline of a canonical document` {
    @Test func `shows the values that the reader reads`() throws {
        let texts = [
            #"{"":0,"A":"é","a":[1,-2,{}],"b":null,"c":true,"d":false}"#, "[]", "{}", "0", "-1",
            #""a\n\"\\ 鞍山市""#, #""""#, "\"\u{7F}\u{2028}😀\"", "9007199254740991",
            "-9007199254740991", #"[[[],[{}]],"",[0]]"#,
        ]
        for text in texts {
            #expect(
                outlined(utf8(text)) == (try JSONReader.readCanonical(utf8(text))), "\(text)")
        }
    }

    @Test func `lends each value by itself`() throws {
        let bytes = utf8(#"{"list":[7,"é","a\tb",true,null],"name":"centre","none":{}}"#)
        let seen: Bool? = JSONReader.withOutline(of: bytes) { document in
            let list = document.first
            let name = list.following
            let none = name.following
            #expect(document.isObject && document.count == 3)
            #expect(list.isArray && list.count == 5 && list.name.elementsEqual("list".utf8))
            #expect(list.first.integer == 7 && list.first.string == nil)
            let accented = list.first.following
            #expect(accented.string == "é" && accented.plainText?.count == 2)
            let tabbed = accented.following
            #expect(tabbed.string == "a\tb" && tabbed.plainText == nil && tabbed.isText)
            #expect(tabbed.following.bool == true && tabbed.following.following.isNull)
            #expect(name.string == "centre" && name.bool == nil && name.name.count == 4)
            #expect(none.isObject && none.count == 0)
            return true
        }
        #expect(seen == true)
    }

    @Test func `is not made of what is not canonical`() {
        let refused = [
            "", " ", "[1, 2]", "1\n", #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#, "[1", "[1,]", "{",
            #"{"a"}"#, #"{"a":}"#, "01", "-0", "1.0", "1e3", "9007199254740992", "-", "nul",
            "truex", "\"", #""\/""#, #""\u0041""#, "\"\n\"", "[1]]", "\u{FEFF}1", #""\"#,
        ]
        for text in refused { #expect(outlined(utf8(text)) == nil, "\(text)") }
    }

    @Test func `goes as deep as is allowed and no deeper`() {
        let deep = utf8(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
        #expect(JSONReader.withOutline(of: deep) { $0.count } == 1)
        #expect(JSONReader.withOutline(of: deep, maximumDepth: 63) { $0.count } == nil)
    }

    @Test func `has room for as many values as there may be`() throws {
        for count in [70, 71, 72, 73, 74, 100, 32_767] {
            let bytes = utf8("[" + Array(repeating: "1", count: count).joined(separator: ",") + "]")
            #expect(JSONReader.withOutline(of: bytes) { $0.count } == count)
        }
        #expect(JSONReader.outlinedSizeBytesMax == 65_535)
        let longest = utf8("\"" + String(repeating: "a", count: 65_533) + "\"")
        #expect(outlined(longest) == (try JSONReader.readCanonical(longest)))
        let longer = utf8("\"" + String(repeating: "a", count: 65_534) + "\"")
        #expect(outlined(longer) == nil)
    }

    @Test func `is made of any canonical value whose names and escapes are plain`() throws {
        var plainCount = 0
        for seed in UInt64(0)..<2_000 {
            var source = RandomJSON(seed: seed)
            let value = source.value()
            if value.isPlain { plainCount += 1 }
            #expect(
                outlined(value.canonicalBytes) == (value.isPlain ? value : nil), "seed \(seed)")
        }
        #expect(plainCount > 500)
    }

    @Test func `of damaged bytes is none, or what the strict reader reads`() {
        var outlinedCount = 0
        for seed in UInt64(0)..<10_000 {
            var source = RandomJSON(seed: seed)
            var bytes = source.value(depth: 3).canonicalBytes
            for _ in 0...Int.random(in: 0..<3, using: &source.random) {
                let place = Int.random(in: 0..<bytes.count, using: &source.random)
                bytes[place] =
                    Bool.random(using: &source.random)
                    ? .random(in: 0...255, using: &source.random) : bytes[place] ^ 1
            }
            guard let value = outlined(bytes) else { continue }
            outlinedCount += 1
            #expect(value == (try? JSONReader.readCanonical(bytes)), "seed \(seed)")
        }
        #expect(outlinedCount > 500)
    }

    @Test func `takes text exactly where it is well-formed UTF-8`() {
        let edges: [UInt8] = [
            0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
            0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        for seed in UInt64(0)..<20_000 {
            var random = SplitMix64(seed: seed)
            let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                edges[Int.random(in: 0..<edges.count, using: &random)]
            }
            let expected = String(validating: text, as: UTF8.self)
            let read = JSONReader.withOutline(of: [0x22] + text + [0x22]) { $0.string }
            #expect(read.map(utf8) == expected.map(utf8), "seed \(seed)")
        }
    }

    /// The value as the outline shows it, put together one by one.
    private func outlined(_ bytes: [UInt8]) -> JSON? {
        JSONReader.withOutline(of: bytes) { document in
            let value = tree(of: document)
            #expect(value == document.json)
            return value
        }
    }

    private func tree(of value: OutlinedValue) -> JSON {
        if value.isNull { return .null }
        if let bool = value.bool { return .bool(bool) }
        if let number = value.integer { return .integer(number) }
        if let text = value.string { return .string(text) }
        var children: [(name: String, value: JSON)] = []
        var child = value.first
        for _ in 0..<value.count {
            children.append((String(decoding: child.name, as: UTF8.self), tree(of: child)))
            child = child.following
        }
        if value.isArray { return .array(children.map(\.value)) }
        var object = JSONObject()
        for child in children { object[child.name] = child.value }
        return .object(object)
    }
}

extension JSON {
    /// Whether all names in it are ASCII and stand without an escape, and no text needs `\u`.
    fileprivate var isPlain: Bool {
        switch self {
        case .null, .bool, .integer, .unsupportedNumber: true
        case .string(let text):
            text.utf8.allSatisfy { $0 >= 0x20 || [0x08, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        case .array(let elements): elements.allSatisfy(\.isPlain)
        case .object(let object):
            object.members.allSatisfy { member in
                member.value.isPlain
                    && member.name.utf8.allSatisfy {
                        0x20..<0x80 ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
                    }
            }
        }
    }
}
