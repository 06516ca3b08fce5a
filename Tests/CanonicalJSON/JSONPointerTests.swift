import CanonicalJSON
import Testing

@Suite struct `JSON pointers` {
    @Test func `RFC 6901 5: the names of the examples`() {
        let examples = [
            "foo": "foo", "": "", "a/b": "a~1b", "c%d": "c%d", "e^f": "e^f", "g|h": "g|h",
            "i\\j": "i\\j", "k\"l": "k\"l", " ": " ", "m~n": "m~0n", "~1": "~01", "/~/": "~1~0~1",
        ]
        for (name, token) in examples { #expect(JSONPointer.escape(name) == token) }
    }

    @Test func `a mark that follows a slash stays what it was`() {
        #expect(utf8(JSONPointer.escape("/\u{301}~\u{301}中")) == utf8("~1\u{301}~0\u{301}中"))
    }
}
