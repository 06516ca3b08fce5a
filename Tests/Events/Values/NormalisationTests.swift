import CanonicalJSON
import Events
import Testing

@Suite struct `Normalised text` {
    func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func `NFC composes and keeps width`() {
        #expect(utf8(Normalisation.nfc("e\u{301}")) == utf8("\u{E9}"))
        #expect(utf8(Normalisation.nfc("\u{E9}")) == utf8("\u{E9}"))
        #expect(utf8(Normalisation.nfc("\u{1112}\u{1161}\u{11AB}")) == utf8("\u{D55C}"))
        #expect(utf8(Normalisation.nfc("\u{F900}")) == utf8("\u{8C48}"))
        #expect(utf8(Normalisation.nfc("\u{2126}")) == utf8("\u{3A9}"))
        #expect(utf8(Normalisation.nfc("a\u{327}\u{301}")) == utf8("\u{E1}\u{327}"))
        #expect(utf8(Normalisation.nfc("Ａ（")) == utf8("Ａ（"))
        #expect(utf8(Normalisation.nfc("")) == [])
        #expect(utf8(Normalisation.nfc("鞍\0山")) == utf8("鞍\0山"))
    }

    @Test func `NFKC makes forms of a character one`() {
        #expect(utf8(Normalisation.nfkc("Ａ（１）ﬁ①ｶﾞ㈱")) == utf8("A(1)fi1ガ(株)"))
        #expect(utf8(Normalisation.nfkc("plain")) == utf8("plain"))
    }

    @Test func `is made throughout a value, names too`() throws {
        let given: JSON = [
            "e\u{301}": ["a\r\nb\rc\n\r\nd", ["x": "e\u{301}"], 1, true, .null], "y": "鞍\t山",
        ]
        let normal: JSON = [
            "\u{E9}": ["a\nb\nc\n\nd", ["x": "\u{E9}"], 1, true, .null], "y": "鞍\t山",
        ]
        #expect(try given.normalisedText(at: "") == normal)
        #expect(try normal.normalisedText(at: "") == normal)
    }

    @Test(arguments: [
        "\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}",
    ])
    func `refuses other control characters where they stand`(control: String) {
        let expected = FieldError(.bad(.noControlCharacters), at: "/with/a~1b/1")
        let given: JSON = ["a/b": ["fine", .string("x\(control)y")]]
        #expect(throws: expected) { try given.normalisedText(at: "/with") }
        let text = JSON.string(control)
        #expect(throws: FieldError(.bad(.noControlCharacters), at: "")) {
            try text.normalisedText(at: "")
        }
        let named: JSON = .object(object(["x\(control)"]))
        #expect(throws: FieldError.self) { try named.normalisedText(at: "") }
    }

    @Test func `refuses names that become one`() {
        let given = JSON.object(object(["e\u{301}", "\u{E9}"]))
        #expect(throws: FieldError(.bad(.noRepetition), at: "/x")) {
            try given.normalisedText(at: "/x")
        }
    }

    func object(_ names: [String]) -> JSONObject {
        var object = JSONObject()
        for name in names { object[name] = 1 }
        return object
    }
}
